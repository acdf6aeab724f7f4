import type { Sentence } from '#kernel/sentence.ts';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Finding } from '../model.ts';

type WordingProps = {
  readonly labels: readonly [Sentence, Sentence];
  readonly value: Sentence | undefined;
  readonly optional?: boolean;
  /** Findings about this wording; their paths end in `.th` or `.en`. */
  readonly findings?: readonly Finding[];
  readonly onChange: (value: Sentence) => void;
};

const EMPTY: Sentence = { th: '', en: '' };
const NONE: readonly Finding[] = [];

/** Whether nothing is written in either language. */
export const isEmpty = ({ th, en }: Sentence): boolean => th === '' && en === '';

/** One text in both languages. */
export const WordingFields = ({
  labels,
  value = EMPTY,
  optional,
  findings = NONE,
  onChange,
}: WordingProps) => {
  const say = useSay();
  const faultOf = (language: 'th' | 'en') => {
    const found = findings.find(({ field }) => field?.endsWith(`.${language}`));
    return found && say(found.sentence);
  };
  return (
    <>
      <TextField
        label={say(labels[0])}
        optional={optional}
        error={faultOf('th')}
        value={value.th}
        onChange={(th) => onChange({ ...value, th })}
      />
      <TextField
        label={say(labels[1])}
        optional={optional}
        error={faultOf('en')}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
    </>
  );
};
