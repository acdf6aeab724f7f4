import type { ComponentProps } from 'react';
import { TextField } from '../components/text-field/text-field.tsx';

const DIGITS = 6;

type PinFieldProps = Pick<
  ComponentProps<typeof TextField>,
  'id' | 'label' | 'help' | 'value' | 'onChange' | 'error'
>;

/** Six digits, typed on the keys of a telephone and not shown. */
export const PinField = (props: PinFieldProps) => (
  <TextField
    {...props}
    {...(props.id === undefined ? {} : { name: props.id })}
    type="password"
    inputMode="numeric"
    autoComplete="off"
    maxLength={DIGITS}
  />
);
