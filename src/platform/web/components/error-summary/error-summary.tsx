import { type MouseEvent, useEffect, useRef } from 'react';
import { useSay } from '../../i18n.tsx';
import { Icon } from '../icon/icon.tsx';
import { fieldWords } from '../words.ts';
import styles from './error-summary.module.css';

/** One fault and, where a field is to blame, the id of that field. */
export type FieldFault = { readonly message: string; readonly fieldId?: string | undefined };

const goTo = (fieldId: string) => (event: MouseEvent) => {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
};

/** Stands above a form that was refused, takes the focus, and links each fault to its field. */
export const ErrorSummary = ({ faults }: { readonly faults: readonly FieldFault[] }) => {
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  const key = faults.map((fault) => `${fault.fieldId}${fault.message}`).join('|');
  useEffect(() => {
    if (key !== '') box.current?.focus();
  }, [key]);
  if (faults.length === 0) return null;
  return (
    <section className={styles.summary} ref={box} tabIndex={-1} role="alert">
      <h2 className={styles.title}>
        <Icon name="error" />
        {say(fieldWords.errorsTitle(faults.length))}
      </h2>
      <ul className={styles.list}>
        {faults.map(({ message, fieldId }) => (
          <li key={`${fieldId}${message}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} onClick={goTo(fieldId)}>
                {message}
              </a>
            ) : (
              <span>{message}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
