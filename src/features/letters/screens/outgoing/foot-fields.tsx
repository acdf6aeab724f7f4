import { useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { getLetterhead } from '../../contract/letterhead.ts';
import { partWords as parts } from '../../words/outgoing.ts';
import { headWords, letterWords as words } from '../../words/outgoing-screens.ts';
import type { DraftFieldsProps } from './draft-fields.tsx';
import styles from './outgoing.module.css';

const CONTACTS = ['phone', 'fax', 'email'] as const;

/** Who signs, and for whom; a stamped letter names nobody. */
export const SignerFields = ({ typed, onChange }: DraftFieldsProps) => {
  const say = useSay();
  if (typed.kind === 'stamped') return null;
  return (
    <>
      <LongTextField
        label={say(parts.position)}
        help={say(words.onePerLine)}
        rows={2}
        value={typed.position}
        onChange={(position) => onChange({ position })}
      />
      <Select
        label={say(parts.onBehalfOf)}
        none={say(words.forHimself)}
        options={words.actingAs.map((value) => ({ value, label: value }))}
        value={typed.actingAs || undefined}
        onChange={(actingAs) => onChange({ actingAs: actingAs ?? '' })}
      />
      {typed.actingAs !== '' && (
        <TextField
          label={say(words.actingFor)}
          help={say(words.actingForHelp)}
          maxLength={300}
          value={typed.actingFor}
          onChange={(actingFor) => onChange({ actingFor })}
        />
      )}
    </>
  );
};

const useUsualLines = ({ typed, onChange }: DraftFieldsProps) => {
  const toast = useToast();
  const { data: head } = useCall(getLetterhead, {});
  if (!head) return undefined;
  const { name, address, owner, phone, fax, email } = head;
  const office = [name, address].filter(Boolean).join('\n');
  const usual = { office, owner, phone, fax, email };
  const { office: own, owner: section, phone: tel, fax: facsimile, email: mail } = typed;
  const before = { office: own, owner: section, phone: tel, fax: facsimile, email: mail };
  if (JSON.stringify(usual) === JSON.stringify(before)) return undefined;
  return () => {
    onChange(usual);
    toast(words.usualLinesUsed, { undo: () => onChange(before) });
  };
};

/** The office's own lines: its name and address, its section, how to reach it; and who gets copies. */
export const OfficeFields = ({ typed, onChange }: DraftFieldsProps) => {
  const say = useSay();
  const takeUsual = useUsualLines({ typed, onChange });
  return (
    <Disclosure summary={say(words.officeLines)}>
      <div className={styles.form}>
        <LongTextField
          label={say(parts.office)}
          help={say(words.onePerLine)}
          rows={2}
          value={typed.office}
          onChange={(office) => onChange({ office })}
        />
        <LongTextField
          label={say(headWords.owner)}
          help={say(headWords.ownerHelp)}
          optional
          rows={2}
          value={typed.owner}
          onChange={(owner) => onChange({ owner })}
        />
        {CONTACTS.map((name) => (
          <TextField
            key={name}
            label={say(headWords[name])}
            optional
            maxLength={300}
            value={typed[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
        {takeUsual && (
          <div className={styles.actions}>
            <Button icon="undo" onClick={takeUsual}>
              {say(words.useUsualLines)}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
};

/** Who else gets the letter. */
export const CopiesField = ({ typed, onChange }: DraftFieldsProps) => {
  const say = useSay();
  return (
    <LongTextField
      label={say(words.copiesTo)}
      help={say(words.onePerLine)}
      optional
      rows={2}
      value={typed.copiesTo}
      onChange={(copiesTo) => onChange({ copiesTo })}
    />
  );
};
