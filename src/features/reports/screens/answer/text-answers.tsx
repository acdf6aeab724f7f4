import { useState } from 'react';
import { weekdayName } from '#kernel/calendar-words.ts';
import { weekdayOf } from '#kernel/civil-date.ts';
import { isFormDate } from '#kernel/form/civil.ts';
import type {
  AreaField,
  DateField,
  LongTextField,
  TextField,
  TimeField,
} from '#kernel/form/fields.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { readThaiDate } from '#kernel/thai-date-reading.ts';
import { CalendarButton } from '#web/components/date-field/date-field.tsx';
import { controlClass, Field } from '#web/components/field/field.tsx';
import { TextField as TextLine } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { answerWords } from '../words.ts';
import styles from './answer.module.css';
import { type QuestionProps, useFormState } from './form-state.ts';
import { useFrame } from './notes.tsx';

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value);

const kept = (text: string): string | undefined => (text === '' ? undefined : text);

/** One line of text, a time of day, or an area’s code. */
export const LineAnswer = ({
  field,
  path,
  value,
  onChange,
}: QuestionProps<TextField | TimeField | AreaField>) => {
  const { touch } = useFormState();
  return (
    <TextLine
      {...useFrame(field, path)}
      value={textOf(value)}
      autoComplete="off"
      onChange={(text) => onChange(() => kept(text))}
      onBlur={() => touch(path)}
    />
  );
};

/** Text of several lines. */
export const LongTextAnswer = ({ field, path, value, onChange }: QuestionProps<LongTextField>) => {
  const { touch } = useFormState();
  return (
    <Field {...useFrame(field, path)}>
      {(control) => (
        <textarea
          {...control}
          className={controlClass}
          rows={3}
          value={textOf(value)}
          onChange={(event) => onChange(() => kept(event.target.value))}
          onBlur={() => touch(path)}
        />
      )}
    </Field>
  );
};

const readDate = (raw: unknown): unknown => {
  if (typeof raw !== 'string' || isFormDate(raw)) return raw;
  const date = readThaiDate(raw);
  return date.ok ? date.value : raw;
};

/** A day, typed as people write it; kept as ISO once it is understood, and as typed until then. */
export const DateAnswer = ({ field, path, value, onChange }: QuestionProps<DateField>) => {
  const say = useSay();
  const { touch, readOnly } = useFormState();
  const [typing, setTyping] = useState(false);
  const frame = useFrame(field, path);
  const text = textOf(value);
  const date = !typing && isFormDate(text) ? text : undefined;
  return (
    <Field {...frame} help={frame.help ?? say(answerWords.dateHelp)}>
      {(control) => (
        <span className={styles.dateRow}>
          <input
            {...control}
            type="text"
            autoComplete="off"
            className={controlClass}
            value={date ? say(dateSentence(date)) : text}
            onChange={(event) => {
              setTyping(true);
              onChange(() => kept(event.target.value));
            }}
            onBlur={() => {
              setTyping(false);
              onChange(readDate);
              touch(path);
            }}
          />
          {date && <span className={styles.unit}>{say(weekdayName(weekdayOf(date)).full)}</span>}
          {!readOnly && (
            <CalendarButton
              value={isFormDate(text) ? text : undefined}
              label={frame.label}
              min={field.min}
              max={field.max}
              onChoose={(chosen) => onChange(() => chosen)}
            />
          )}
        </span>
      )}
    </Field>
  );
};
