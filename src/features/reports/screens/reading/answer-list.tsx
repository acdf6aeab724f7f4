import type { AnswerValue } from '#kernel/form/answers.ts';
import type { Field } from '#kernel/form/fields.ts';
import { formatValue } from '#kernel/form/format.ts';
import { useLanguage, useSay } from '#web/i18n.tsx';
import type { Answers } from '../../model/view.ts';
import { readingWords } from '../../screen-words.ts';
import { listOf, recordOf } from '../answer/form-state.ts';
import styles from './reading.module.css';

type ListProps = { readonly fields: readonly Field[]; readonly answers: Answers };

const rowsOf = (value: unknown) => listOf(value).map((row, at) => ({ row, key: `row-${at + 1}` }));

const Value = ({ field, value }: { readonly field: Field; readonly value: unknown }) => {
  const say = useSay();
  const { language, digits } = useLanguage();
  if (value === undefined)
    return <span className={styles.none}>{say(readingWords.unanswered)}</span>;
  if (field.type === 'group')
    return (
      <ol className={styles.rows}>
        {rowsOf(value).map(({ row, key }) => (
          <li key={key}>
            <AnswerList fields={field.fields} answers={recordOf(row)} />
          </li>
        ))}
      </ol>
    );
  const text = formatValue(field, value as AnswerValue, language, {
    thaiDigits: digits === 'thai',
  });
  return field.unit ? `${text} ${say(field.unit)}` : text;
};

/** Fields and what was answered, one under the other. */
export const AnswerList = ({ fields, answers }: ListProps) => {
  const say = useSay();
  return (
    <dl className={styles.answers}>
      {fields.map((field) => (
        <div key={field.key} className={styles.answer}>
          <dt>{say(field.label)}</dt>
          <dd>
            <Value field={field} value={answers[field.key]} />
          </dd>
        </div>
      ))}
    </dl>
  );
};
