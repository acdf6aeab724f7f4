import type { Verification } from '#kernel/form/field-parts.ts';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { useSay } from '#web/i18n.tsx';
import { screenWords } from '../words/screen.ts';
import { isEmpty, WordingFields } from './wording-fields.tsx';

type VerificationProps = {
  /** Left out, nobody has said anything about it. */
  readonly value: Verification | undefined;
  readonly onChange: (value: Verification) => void;
};

/** Whether a person has held it against the source letter, and what is still open. */
export const VerificationFields = ({ value, onChange }: VerificationProps) => {
  const say = useSay();
  return (
    <>
      <YesNo
        label={say(screenWords.verified)}
        optional
        value={value?.verified}
        onChange={(verified) => onChange({ ...value, verified })}
      />
      {value && !value.verified && (
        <WordingFields
          optional
          labels={[screenWords.openTh, screenWords.openEn]}
          value={value.note}
          onChange={(note) => {
            const { verified } = value;
            onChange(isEmpty(note) ? { verified } : { verified, note });
          }}
        />
      )}
    </>
  );
};
