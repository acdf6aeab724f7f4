import { SHAPES, type Shape } from './shapes.ts';
import styles from './state-mark.module.css';

type MarkProps = { readonly shape: Shape; readonly label: string };

/** The drawing of a state alone, for grids with a legend; its word is spoken and shown as a hint. */
export const StateGlyph = ({ shape, label }: MarkProps) => (
  <svg
    className={styles.glyph}
    data-tone={SHAPES[shape].tone}
    viewBox="0 0 16 16"
    role="img"
    aria-label={label}
  >
    <title>{label}</title>
    <path d={SHAPES[shape].path} />
  </svg>
);

/** A state: its drawing and its word. */
export const StateMark = ({ shape, label }: MarkProps) => (
  <span className={styles.mark}>
    <svg
      className={styles.glyph}
      data-tone={SHAPES[shape].tone}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={SHAPES[shape].path} />
    </svg>
    {label}
  </span>
);
