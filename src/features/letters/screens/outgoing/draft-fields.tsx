import { Choice, Select } from '#web/components/choice/choice.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import type { DraftLetter } from '../../model/outgoing.ts';
import { partWords as parts } from '../../words/outgoing.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import type { TypedDraft } from './typed-draft.ts';

const KINDS = ['external', 'memo', 'stamped'] as const;
const URGENCIES = ['urgent', 'very-urgent', 'most-urgent'] as const;
const SECRECIES = ['confidential', 'secret', 'top-secret'] as const;

/** What the fields of a draft are given. */
export type DraftFieldsProps = {
  readonly typed: TypedDraft;
  readonly onChange: (change: Partial<TypedDraft>) => void;
};

/** What kind of letter it is, how fast, how secret, and its number. */
export const HeadFields = ({ typed, onChange }: DraftFieldsProps) => {
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
      <Select
        label={say(words.secrecy)}
        none={say(words.open)}
        options={SECRECIES.map((value) => ({ value, label: say(words.secrecies[value]) }))}
        value={typed.secrecy ?? undefined}
        onChange={(secrecy) => onChange({ secrecy: secrecy ?? null })}
      />
      <TextField
        label={say(parts.numberCode)}
        maxLength={100}
        value={typed.numberCode}
        onChange={(numberCode) => onChange({ numberCode })}
      />
      <Choices
        label={say(words.numbering)}
        options={[{ value: 'circular', label: say(words.circular) }]}
        value={typed.circular ? ['circular'] : []}
        onChange={(chosen) => onChange({ circular: chosen.length > 0 })}
      />
    </>
  );
};

/** What the letter is about. */
export const SubjectField = ({ typed, onChange }: DraftFieldsProps) => {
  const say = useSay();
  return (
    <TextField
      label={say(parts.subject)}
      maxLength={2000}
      value={typed.subject}
      onChange={(subject) => onChange({ subject })}
    />
  );
};

/** To whom it is addressed, and how. */
export const ToFields = ({ typed, onChange }: DraftFieldsProps) => {
  const say = useSay();
  return (
    <>
      {typed.kind !== 'stamped' && (
        <Choice<DraftLetter['salutation']>
          label={say(words.salutation)}
          help={say(words.salutationHelp)}
          inline
          options={words.salutations.map((value) => ({ value, label: value }))}
          value={typed.salutation}
          onChange={(salutation) => onChange({ salutation })}
        />
      )}
      <LongTextField
        label={say(parts.to)}
        help={say(words.onePerLine)}
        rows={3}
        value={typed.to}
        onChange={(to) => onChange({ to })}
      />
    </>
  );
};

/** The letters it refers to. */
export const ReferencesField = ({ typed, onChange }: DraftFieldsProps) => {
  const say = useSay();
  return (
    <LongTextField
      label={say(words.references)}
      help={say(words.onePerLine)}
      optional
      rows={2}
      value={typed.references}
      onChange={(references) => onChange({ references })}
    />
  );
};

/** The body as it is typed. */
export const BodyField = ({ typed, onChange }: DraftFieldsProps) => {
  const say = useSay();
  return (
    <LongTextField
      label={say(parts.body)}
      help={say(words.bodyHelp)}
      rows={16}
      value={typed.body}
      onChange={(body) => onChange({ body })}
    />
  );
};
