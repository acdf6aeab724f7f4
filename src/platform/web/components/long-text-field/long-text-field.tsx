import { cx } from '../../class-names.ts';
import { useSay } from '../../i18n.tsx';
import { controlClass, Field, type FieldFrame } from '../field/field.tsx';
import { fieldWords } from '../words.ts';
import styles from './long-text-field.module.css';

type LongTextFieldProps = FieldFrame & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly rows?: number;
  /** The most characters allowed; more can be typed, and is counted as too many. */
  readonly limit?: number;
  readonly name?: string;
};

/** Several lines of text that grow as they are written. */
export const LongTextField = ({
  label,
  help,
  error,
  optional,
  disabled,
  id,
  limit,
  onChange,
  rows = 4,
  ...rest
}: LongTextFieldProps) => {
  const say = useSay();
  return (
    <Field {...{ label, help, error, optional, disabled, id }}>
      {(control) => (
        <>
          <textarea
            {...rest}
            {...control}
            rows={rows}
            className={cx(controlClass, styles.area)}
            onChange={(event) => onChange(event.target.value)}
          />
          {limit !== undefined && (
            <p className={styles.left}>
              {say(fieldWords.charactersLeft(limit - rest.value.length))}
            </p>
          )}
        </>
      )}
    </Field>
  );
};
