import type { InputHTMLAttributes } from 'react';
import { cx } from '../../class-names.ts';
import { writeNumber } from '../../figures.ts';
import { useShownDigits } from '../../i18n.tsx';
import { controlClass } from '../field/field.tsx';
import type { TypedValue } from '../typed-field/typed-field.tsx';
import { useTypedText } from '../typed-field/typed-text.ts';
import styles from './number-field.module.css';
import { readNumber } from './number-text.ts';

type NumberInputProps = TypedValue<number> & { readonly decimals?: number | undefined } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'value' | 'onChange' | 'onBlur' | 'className'
  >;

/** The bare control of a number, for grids; it needs a label of its own. */
export const NumberInput = ({
  value,
  onChange,
  onFault,
  decimals = 0,
  ...rest
}: NumberInputProps) => {
  const digits = useShownDigits();
  const typed = useTypedText<number>({
    value,
    onChange,
    onFault,
    look: digits,
    read: (text) => readNumber(text, decimals),
    write: (one) => writeNumber(one, decimals, digits),
  });
  return (
    <input
      {...rest}
      type="text"
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      aria-invalid={typed.fault !== undefined || rest['aria-invalid'] || undefined}
      className={cx(controlClass, styles.input)}
      value={typed.text}
      onChange={(event) => typed.type(event.target.value)}
      onBlur={typed.leave}
    />
  );
};
