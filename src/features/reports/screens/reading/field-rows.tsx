import type { AnswerValue, Attachment } from '#kernel/form/answers.ts';
import type { Field } from '#kernel/form/fields.ts';
import { useSay } from '#web/i18n.tsx';
import styles from './answers.module.css';
import { ChangeNote } from './change-note.tsx';
import { FileList } from './file-list.tsx';
import { MarkButton } from './mark-button.tsx';
import { PhotoStrip } from './photo-strip.tsx';
import { UnverifiedMark } from './unverified-mark.tsx';
import { useWorded } from './worded.ts';
import { readingWords } from './words.ts';

/** A field with the place where its answer stands. */
export type PlacedField = {
  readonly field: Field;
  readonly path: string;
  readonly value: AnswerValue | undefined;
};

const NUMERIC = new Set<Field['type']>(['integer', 'decimal', 'money', 'computed']);

// A question that was not asked leaves no gap; one that was asked and left open says so.
const isShown = ({ field, value }: PlacedField): boolean =>
  value !== undefined || field.showIf === undefined;

const PlainValue = ({ field, value }: PlacedField) => {
  const say = useSay();
  const worded = useWorded();
  const text = worded(field, value);
  if (text === '') return <span className={styles.unanswered}>{say(readingWords.unanswered)}</span>;
  return (
    <>
      {text}
      {field.unit && <span className={styles.unit}> {say(field.unit)}</span>}
    </>
  );
};

const Value = (placed: PlacedField) => {
  const say = useSay();
  const { field, path, value } = placed;
  const attached = (value ?? []) as readonly Attachment[];
  if (field.type === 'photos' && attached.length > 0) {
    return <PhotoStrip label={say(field.label)} path={path} photos={attached} />;
  }
  if (field.type === 'files' && attached.length > 0) {
    return <FileList label={say(field.label)} path={path} files={attached} />;
  }
  return <PlainValue {...placed} />;
};

const FieldRow = (placed: PlacedField) => {
  const say = useSay();
  const { field, path } = placed;
  return (
    <tr data-wide={field.type === 'longText' || field.type === 'photos' || undefined}>
      <th scope="row">
        {say(field.label)} <UnverifiedMark verification={field.verification} />
      </th>
      <td className={NUMERIC.has(field.type) ? styles.number : undefined}>
        <div className={styles.value}>
          <div>
            <Value {...placed} />
            <ChangeNote field={field} path={path} />
          </div>
          {field.type !== 'computed' && <MarkButton path={path} label={say(field.label)} />}
        </div>
      </td>
    </tr>
  );
};

type RowsProps = { readonly caption: string; readonly fields: readonly PlacedField[] };

/** Answers as a table of two columns: what was asked, what was answered. */
export const FieldRows = ({ caption, fields }: RowsProps) => (
  <table className={styles.answers} aria-label={caption}>
    <tbody>
      {fields.filter(isShown).map((placed) => (
        <FieldRow key={placed.path} {...placed} />
      ))}
    </tbody>
  </table>
);
