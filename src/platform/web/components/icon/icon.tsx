import { cx } from '../../class-names.ts';
import styles from './icon.module.css';
import { ICON_PATHS, type IconName } from './paths.ts';

type IconProps = { readonly name: IconName; readonly className?: string | undefined };

/** A line drawing beside a word; it is silent, so the word must stand next to it or in a label. */
export const Icon = ({ name, className }: IconProps) => (
  <svg
    className={cx(styles.icon, className)}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d={ICON_PATHS[name]} />
  </svg>
);
