import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { cx } from '../../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/paths.ts';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  /** The action is on its way: the button keeps its place and focus but does nothing. */
  readonly pending?: boolean;
  readonly wide?: boolean;
  readonly ref?: React.Ref<HTMLButtonElement>;
  readonly children: ReactNode;
};

/** The class names of a button, for a link that looks like one. */
export const buttonClass = (kind: ButtonKind = 'secondary'): string =>
  cx(styles.button, styles[kind]);

/** A button with a word; one primary button per screen. */
export const Button = ({
  kind = 'secondary',
  icon,
  pending = false,
  wide,
  children,
  onClick,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={cx(buttonClass(kind), wide && styles.wide)}
    aria-disabled={pending || undefined}
    aria-busy={pending || undefined}
    onClick={pending ? (event) => event.preventDefault() : onClick}
  >
    {pending ? <span className={styles.spinner} /> : icon && <Icon name={icon} />}
    {children}
  </button>
);

type IconButtonProps = Omit<ButtonProps, 'children' | 'icon' | 'wide'> & {
  readonly icon: IconName;
  /** The word of the button, spoken and shown on hover. */
  readonly label: string;
};

/** A button that is only a drawing; its label is spoken and shown as a hint. */
export const IconButton = ({ kind = 'quiet', icon, label, pending, ...rest }: IconButtonProps) => (
  <button
    type="button"
    {...rest}
    className={cx(buttonClass(kind), styles.iconOnly)}
    aria-label={label}
    aria-busy={pending || undefined}
    title={label}
  >
    <Icon name={icon} />
  </button>
);
