import type { ComputedField } from '#kernel/form/fields.ts';
import { useLanguage, useSay } from '#web/i18n.tsx';
import styles from './answer.module.css';
import { shownFigure } from './figures.ts';
import { controlId } from './form-state.ts';

type ComputedProps = {
  readonly field: ComputedField;
  readonly path: string;
  /** The value that the kernel has worked out; undefined while figures are missing. */
  readonly result: unknown;
};

/** A figure that works itself out while the others are typed. */
export const ComputedAnswer = ({ field, path, result }: ComputedProps) => {
  const say = useSay();
  const { language, digits } = useLanguage();
  const shown = shownFigure(result, field.decimals, language === 'th' ? digits : 'arabic');
  return (
    <div className={styles.computed} id={controlId(path)} tabIndex={-1}>
      <span className={styles.computedLabel}>{say(field.label)}</span>
      <output className={styles.computedValue}>{shown === '' ? '–' : shown}</output>
      {field.unit && <span className={styles.unit}>{say(field.unit)}</span>}
    </div>
  );
};
