import type { InputHTMLAttributes } from 'react';
import { controlClass, Field, type FieldFrame } from '../field/field.tsx';

type TextFieldProps = FieldFrame & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'password' | 'email' | 'tel' | 'search' | 'url';
  readonly name?: string;
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly ref?: React.Ref<HTMLInputElement>;
};

/** One line of text. */
export const TextField = ({
  label,
  help,
  error,
  optional,
  disabled,
  id,
  onChange,
  type = 'text',
  ...rest
}: TextFieldProps) => (
  <Field {...{ label, help, error, optional, disabled, id }}>
    {(control) => (
      <input
        {...rest}
        {...control}
        type={type}
        className={controlClass}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
