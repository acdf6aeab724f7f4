import type { ClockTime } from '#kernel/bangkok-time.ts';
import { timeSentence } from '#kernel/thai-date.ts';
import { useSay } from '../../i18n.tsx';
import type { FieldFrame } from '../field/field.tsx';
import { TypedField, type TypedValue } from '../typed-field/typed-field.tsx';
import { fieldWords } from '../words.ts';
import { readTime } from './time-text.ts';

type TimeFieldProps = FieldFrame & TypedValue<ClockTime> & { readonly name?: string };

/** A time of day in Thailand, typed in any usual way and kept as `HH:mm`. */
export const TimeField = ({ help, ...rest }: TimeFieldProps) => {
  const say = useSay();
  return (
    <TypedField<ClockTime>
      {...rest}
      help={help ?? say(fieldWords.timeHelp)}
      inputMode="text"
      read={readTime}
      write={(value) => say(timeSentence(value))}
    />
  );
};
