import { Choice, Select } from '#web/components/choice/choice.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import type { DraftLetter } from '../../model/outgoing.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import type { TypedDraft } from './typed-draft.ts';

const KINDS = ['external', 'memo', 'stamped'] as const;
const URGENCIES = ['urgent', 'very-urgent', 'most-urgent'] as const;

type Props = {
  readonly typed: TypedDraft;
  readonly onChange: (change: Partial<TypedDraft>) => void;
};

const HeadFields = ({ typed, onChange }: Props) => {
  const say = useSay();
  return (
    <>
      <Choice<DraftLetter['kind']>
        label={say(words.kind)}
        inline
        options={KINDS.map((value) => ({ value, label: say(words.kinds[value]) }))}
        value={typed.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <Select
        label={say(words.urgency)}
        none={say(words.usualSpeed)}
        options={URGENCIES.map((value) => ({ value, label: say(words.urgencies[value]) }))}
        value={typed.urgency ?? undefined}
        onChange={(urgency) => onChange({ urgency: urgency ?? null })}
      />
      <TextField
        label={say(words.numberCode)}
        value={typed.numberCode}
        onChange={(numberCode) => onChange({ numberCode })}
      />
      <Choices
        label={say(words.circular)}
        options={[{ value: 'circular', label: say(words.circular) }]}
        value={typed.circular ? ['circular'] : []}
        onChange={(chosen) => onChange({ circular: chosen.length > 0 })}
      />
    </>
  );
};

/** The parts of a letter as a person types them. */
export const DraftFields = ({ typed, onChange }: Props) => {
  const say = useSay();
  const lines = say(words.onePerLine);
  return (
    <>
      <HeadFields typed={typed} onChange={onChange} />
      <TextField
        label={say(words.subject)}
        value={typed.subject}
        onChange={(subject) => onChange({ subject })}
      />
      <LongTextField
        label={say(words.to)}
        help={lines}
        rows={2}
        value={typed.to}
        onChange={(to) => onChange({ to })}
      />
      <LongTextField
        label={say(words.references)}
        help={lines}
        optional
        rows={2}
        value={typed.references}
        onChange={(references) => onChange({ references })}
      />
      <LongTextField
        label={say(words.body)}
        help={say(words.bodyHelp)}
        rows={16}
        value={typed.body}
        onChange={(body) => onChange({ body })}
      />
      <LongTextField
        label={say(words.position)}
        help={lines}
        rows={2}
        value={typed.position}
        onChange={(position) => onChange({ position })}
      />
    </>
  );
};
