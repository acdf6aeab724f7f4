import type { Field } from '#kernel/form/fields.ts';
import { cx } from '#web/class-names.ts';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ReturnTarget } from '../../model/report.ts';
import { answerWords } from '../../screen-words.ts';
import styles from './answer.module.css';
import { controlId, useFormState } from './form-state.ts';

/** Says at a field or photo why a reviewer sent it back. */
export const ReturnNotes = ({ targets }: { readonly targets: readonly ReturnTarget[] }) => {
  const say = useSay();
  return targets.map((target) => (
    <p key={target.reason} className={styles.returned}>
      <Icon name="send-back" />
      <span>{say(answerWords.returned(target.reason))}</span>
    </p>
  ));
};

/** The marks of the whole field at a path; those of single photos stand at the photos. */
export const useFieldReturns = (path: string): readonly ReturnTarget[] =>
  useFormState()
    .returnsOf(path)
    .filter((target) => target.fileId === undefined);

/** The words around a control as the form’s author wrote them, and the fault beside it. */
export const useFrame = (field: Field, path: string) => {
  const say = useSay();
  const { faultOf, readOnly } = useFormState();
  const fault = faultOf(path);
  return {
    id: controlId(path),
    label: say(field.label),
    help: field.help && say(field.help),
    error: fault && say(fault),
    optional: !isAsked(field),
    disabled: readOnly,
  };
};

const isAsked = (field: Field): boolean =>
  field.required ||
  field.type === 'computed' ||
  ((field.type === 'photos' || field.type === 'files' || field.type === 'choices') &&
    field.min > 0);

/** Draws the mark of a sent-back field around whatever stands in it. */
export const Marked = ({
  path,
  children,
}: {
  readonly path: string;
  readonly children: React.ReactNode;
}) => {
  const returns = useFieldReturns(path);
  return (
    <div className={cx(styles.question, returns.length > 0 && styles.marked)}>
      <ReturnNotes targets={returns} />
      {children}
    </div>
  );
};
