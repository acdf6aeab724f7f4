import { Choices } from '#web/components/choices/choices.tsx';
import type { FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import type { AreaEntry } from '../model.ts';
import type { ChangeDraft } from './change-draft.ts';
import { areaTitle, changeWords as words } from './words.ts';

type FieldsProps = {
  readonly draft: ChangeDraft;
  readonly faults: readonly FieldFault[];
  readonly onChange: (change: Partial<ChangeDraft>) => void;
};

const faultAt = (faults: readonly FieldFault[], id: string): string | undefined =>
  faults.find((fault) => fault.fieldId === id)?.message;

/** The new names of the area, or of its new part. */
export const ChangeNames = ({ draft, faults, onChange }: FieldsProps) => {
  const say = useSay();
  return (['nameTh', 'nameEn'] as const).map((name) => (
    <TextField
      key={name}
      id={name}
      label={say(words[name])}
      autoComplete="off"
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      error={faultAt(faults, name)}
    />
  ));
};

/** The code of a new part and the areas that go to it. */
export const ChangePart = (props: FieldsProps & { readonly below: readonly AreaEntry[] }) => {
  const { draft, faults, onChange, below } = props;
  const say = useSay();
  return (
    <>
      {draft.area && below.length === 0 && <p role="status">{say(words.noChildren)}</p>}
      {below.length > 0 && (
        <Choices
          id="children"
          label={say(words.children)}
          options={below.map((area) => ({
            value: area.code,
            label: say(areaTitle(area)),
            hint: area.code,
          }))}
          value={draft.children}
          onChange={(children) => onChange({ children })}
          error={faultAt(faults, 'children')}
        />
      )}
      <TextField
        id="part.code"
        label={say(words.code)}
        help={say(words.codeHelp)}
        inputMode="numeric"
        autoComplete="off"
        value={draft.code}
        onChange={(code) => onChange({ code })}
        error={faultAt(faults, 'part.code')}
      />
    </>
  );
};
