import type { ReactNode } from 'react';
import { cx } from '../../class-names.ts';
import { useLanguage, useSay } from '../../i18n.tsx';
import { controlClass, Field, type FieldFrame } from '../field/field.tsx';
import { fieldWords } from '../words.ts';
import styles from './typed-field.module.css';
import { type TypedTextOptions, useTypedText } from './typed-text.ts';

export type TypedValue<T> = Pick<TypedTextOptions<T>, 'value' | 'onChange' | 'onFault' | 'onRead'>;

type TypedFieldProps<T> = FieldFrame &
  Omit<TypedTextOptions<T>, 'look'> & {
    readonly name?: string | undefined;
    readonly inputMode: 'text' | 'numeric' | 'decimal';
    readonly align?: 'start' | 'end';
    readonly unit?: string | undefined;
    /** The value of the last period, as it is to be read. */
    readonly last?: string | undefined;
    /** Stands at the end of the row: a button that offers another way to enter. */
    readonly aside?: ReactNode;
  };

/** One row in which a value is typed as text: numbers, money, dates and times all stand on it. */
export const TypedField = <T,>(props: TypedFieldProps<T>) => {
  const { label, help, error, optional, disabled, id, name, inputMode, unit, last, aside } = props;
  const say = useSay();
  const { language, digits } = useLanguage();
  const typed = useTypedText<T>({ ...props, look: `${language} ${digits}` });
  // What can not be read says more than that nothing is there.
  const fault = typed.fault ? say(typed.fault) : error;
  return (
    <Field {...{ label, help, error: fault, optional, disabled, id }}>
      {(control) => (
        <>
          <span className={styles.row}>
            <input
              {...control}
              type="text"
              name={name}
              inputMode={inputMode}
              autoComplete="off"
              className={cx(controlClass, props.align === 'end' && styles.right)}
              value={typed.text}
              onChange={(event) => typed.type(event.target.value)}
              onBlur={typed.leave}
            />
            {unit && <span className={styles.unit}>{unit}</span>}
            {aside}
          </span>
          {last && <span className={styles.last}>{say(fieldWords.lastValue(last))}</span>}
        </>
      )}
    </Field>
  );
};
