import { useSay } from '../../i18n.tsx';
import { Choice } from '../choice/choice.tsx';
import type { FieldFrame } from '../field/field.tsx';
import { fieldWords } from '../words.ts';

type YesNoProps = FieldFrame & {
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean) => void;
};

const wordOf = (value: boolean | undefined) =>
  value === undefined ? undefined : value ? 'yes' : 'no';

/** A question answered yes or no; unanswered is neither. */
export const YesNo = ({ value, onChange, ...frame }: YesNoProps) => {
  const say = useSay();
  return (
    <Choice<'yes' | 'no'>
      {...frame}
      inline
      options={[
        { value: 'yes', label: say(fieldWords.yes) },
        { value: 'no', label: say(fieldWords.no) },
      ]}
      value={wordOf(value)}
      onChange={(word) => onChange(word === 'yes')}
    />
  );
};
