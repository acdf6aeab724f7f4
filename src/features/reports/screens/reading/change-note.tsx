import type { Difference } from '#kernel/form/differences.ts';
import type { Field } from '#kernel/form/fields.ts';
import { useSay } from '#web/i18n.tsx';
import styles from './answers.module.css';
import { changesAt } from './changes.ts';
import { useReading } from './reading-context.ts';
import { useWordedChange } from './worded.ts';
import { changeWords } from './words.ts';

const KIND_WORDS = {
  added: changeWords.added,
  removed: changeWords.removed,
  changed: changeWords.before,
};

type NoteProps = { readonly field: Field; readonly change: Difference };

const Note = ({ field, change }: NoteProps) => {
  const say = useSay();
  const worded = useWordedChange();
  const isInner = field.type === 'peopleByGroup';
  const text = worded(field, change.kind === 'added' ? change.after : change.before);
  return (
    <span className={styles.change} data-kind={change.kind}>
      <strong>{say(KIND_WORDS[change.kind])}</strong> {isInner && `${say(change.label)} `}
      {change.kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>}
    </span>
  );
};

/** What stood here in the revision compared with, beside the value that stands here now. */
export const ChangeNote = ({ field, path }: { readonly field: Field; readonly path: string }) => {
  const { changes } = useReading();
  return changesAt(changes, path).map((change) => (
    <Note key={`${change.path} ${change.kind}`} field={field} change={change} />
  ));
};
