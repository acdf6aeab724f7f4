import type { Row } from '#kernel/form/answers.ts';
import type { GroupField } from '#kernel/form/fields.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { useSay } from '#web/i18n.tsx';
import styles from './answers.module.css';
import { FieldRows, type PlacedField } from './field-rows.tsx';
import { MarkButton } from './mark-button.tsx';
import { useReading } from './reading-context.ts';
import { changeWords, readingWords } from './words.ts';

const placedIn = (field: GroupField, row: Row, path: string): PlacedField[] =>
  field.fields.map((cell) => ({
    field: cell,
    path: `${path}.${cell.key}`,
    value: row[cell.key],
  }));

type RowCardProps = { readonly field: GroupField; readonly row: Row; readonly at: number };

const RowCard = ({ field, row, at }: RowCardProps) => {
  const say = useSay();
  const { changes } = useReading();
  const path = `${field.key}[${at}]`;
  const title = say(readingWords.rowTitle(field.itemLabel, at + 1));
  const isNew = changes.some((change) => change.path === path && change.kind === 'added');
  return (
    <section className={styles.rowCard} aria-label={title}>
      <div className={styles.rowHead}>
        <h3>{title}</h3>
        {isNew && <Badge tone="accent">{say(changeWords.added)}</Badge>}
        <MarkButton path={path} label={title} />
      </div>
      <FieldRows caption={title} fields={placedIn(field, row, path)} />
    </section>
  );
};

type GroupProps = { readonly field: GroupField; readonly rows: readonly Row[] };

/** The rows of a repeated group, a card each. */
export const GroupCards = ({ field, rows }: GroupProps) => {
  const say = useSay();
  if (rows.length === 0) return <p className={styles.unanswered}>{say(readingWords.noRows)}</p>;
  const numbered = rows.map((row, at) => ({ row, at, key: `${field.key}[${at}]` }));
  return (
    <div className={styles.rowCards}>
      {numbered.map(({ row, at, key }) => (
        <RowCard key={key} field={field} row={row} at={at} />
      ))}
    </div>
  );
};
