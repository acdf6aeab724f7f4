import type { Answers } from '#kernel/form/answers.ts';
import { useSay } from '#web/i18n.tsx';
import { useNarrow } from '#web/media.ts';
import type { FigureField, FigureRow } from '../answer/blocks.ts';
import styles from './answers.module.css';
import { ChangeNote } from './change-note.tsx';
import { FieldRows } from './field-rows.tsx';
import { MarkButton } from './mark-button.tsx';
import { UnverifiedMark } from './unverified-mark.tsx';
import { useWorded } from './worded.ts';
import { readingWords } from './words.ts';

type FiguresProps = { readonly rows: readonly FigureRow[]; readonly answers: Answers };

type FigureProps = {
  readonly row: FigureRow;
  readonly field: FigureField;
  readonly answers: Answers;
};

const Figure = ({ row, field, answers }: FigureProps) => {
  const say = useSay();
  const worded = useWorded();
  return (
    <td className={styles.number}>
      <div className={styles.value}>
        <div>
          {worded(field, answers[field.key]) || '–'}
          <ChangeNote field={field} path={field.key} />
        </div>
        <MarkButton path={field.key} label={`${say(row.section.title)} ${say(field.label)}`} />
      </div>
    </td>
  );
};

// Where every heading is open, the note above the table has said so once for all.
const SectionTitle = ({
  section,
  rows,
}: Pick<FigureRow, 'section'> & Pick<FiguresProps, 'rows'>) => {
  const say = useSay();
  const some = rows.some((row) => row.section.verification?.verified !== false);
  return (
    <>
      {say(section.title)} {some && <UnverifiedMark verification={section.verification} />}
    </>
  );
};

const Heads = ({ fields }: Pick<FigureRow, 'fields'>) => {
  const say = useSay();
  return fields.map((field) => (
    <th key={field.key} scope="col" className={styles.number}>
      {say(field.label)}
      {field.unit && <span className={styles.unit}> ({say(field.unit)})</span>}
    </th>
  ));
};

const Stacked = ({ rows, answers }: FiguresProps) => {
  const say = useSay();
  return rows.map((row) => (
    <section key={row.section.key} className={styles.stacked}>
      <h3>
        <SectionTitle section={row.section} rows={rows} />
      </h3>
      <FieldRows
        caption={say(row.section.title)}
        fields={row.fields.map((field) => ({
          field,
          path: field.key,
          value: answers[field.key],
        }))}
      />
    </section>
  ));
};

/** Sections that ask for the same figures: a line each, a column for each figure; stacked on a phone. */
export const FiguresTable = ({ rows, answers }: FiguresProps) => {
  const say = useSay();
  const narrow = useNarrow();
  if (narrow) return <Stacked rows={rows} answers={answers} />;
  return (
    <table className={styles.figures} aria-label={say(readingWords.answers)}>
      <thead>
        <tr>
          <th scope="col">{say(readingWords.item)}</th>
          <Heads fields={rows[0]?.fields ?? []} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.section.key}>
            <th scope="row">
              <SectionTitle section={row.section} rows={rows} />
            </th>
            {row.fields.map((field) => (
              <Figure key={field.key} row={row} field={field} answers={answers} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
