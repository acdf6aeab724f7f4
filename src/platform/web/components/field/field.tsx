import { type ReactNode, useId } from 'react';
import { cx } from '../../class-names.ts';
import { useSay } from '../../i18n.tsx';
import { Icon } from '../icon/icon.tsx';
import { componentWords } from '../words.ts';
import styles from './field.module.css';

/** What every field takes: the words around it and the error beside it. */
export type FieldFrame = {
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  /** Fields are required unless told; only the optional ones say so. */
  readonly optional?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** The field's id, so that an error summary can link to it. */
  readonly id?: string | undefined;
};

/** The class of a text-like control. */
export const controlClass = styles.control;

type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly disabled: boolean | undefined;
};

type FieldProps = FieldFrame & { readonly children: (control: ControlProps) => ReactNode };

type NotesProps = Pick<FieldFrame, 'help' | 'error'> & { readonly id: string };

const Notes = ({ id, help, error }: NotesProps) => {
  const say = useSay();
  return (
    <>
      {help && (
        <div id={`${id}-help`} className={styles.help}>
          {help}
        </div>
      )}
      <div id={`${id}-error`} aria-live="polite">
        {error && (
          <p className={styles.error}>
            <Icon name="error" />
            <span className={styles.words}>
              <span className="spoken">{say(componentWords.error)} </span>
              {error}
            </span>
          </p>
        )}
      </div>
    </>
  );
};

const describedBy = (id: string, { help, error }: Pick<FieldFrame, 'help' | 'error'>) =>
  cx(help ? `${id}-help` : undefined, error ? `${id}-error` : undefined) || undefined;

const LabelWords = ({ label, optional }: Pick<FieldFrame, 'label' | 'optional'>) => {
  const say = useSay();
  return (
    <>
      {label}
      {optional && <span className={styles.optional}> ({say(componentWords.optional)})</span>}
    </>
  );
};

/** A label above, one control, help under it and the error beside. */
export const Field = ({ label, help, error, optional, disabled, id, children }: FieldProps) => {
  const made = useId();
  const own = id ?? made;
  return (
    <div className={cx(styles.field, error !== undefined && styles.wrong)}>
      <label htmlFor={own} className={styles.label}>
        <LabelWords label={label} optional={optional} />
      </label>
      {children({
        id: own,
        'aria-describedby': describedBy(own, { help, error }),
        'aria-invalid': error === undefined ? undefined : true,
        disabled,
      })}
      <Notes id={own} help={help} error={error} />
    </div>
  );
};

type GroupProps = FieldFrame & { readonly children: (id: string) => ReactNode };

/** A question with several controls under one legend; the id belongs to the first of them. */
export const FieldGroup = ({
  label,
  help,
  error,
  optional,
  disabled,
  id,
  children,
}: GroupProps) => {
  const made = useId();
  const own = id ?? made;
  return (
    <fieldset
      className={cx(styles.field, error !== undefined && styles.wrong)}
      disabled={disabled}
      aria-describedby={describedBy(own, { help, error })}
    >
      <legend className={styles.label}>
        <LabelWords label={label} optional={optional} />
      </legend>
      {children(own)}
      <Notes id={own} help={help} error={error} />
    </fieldset>
  );
};
