import { SHAPES, type Shape } from './shapes.ts';
import styles from './state-mark.module.css';

type GlyphProps = {
  readonly shape: Shape;
  /** Spoken for the drawing when no word stands beside it, as in the completeness grid. */
  readonly label?: string;
};

/** The drawing of a state alone, for grids with a legend. */
export const StateGlyph = ({ shape, label }: GlyphProps) => {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  const { path, tone } = SHAPES[shape];
  return (
    <svg
      {...spoken}
      className={styles.glyph}
      data-tone={tone}
      viewBox="0 0 16 16"
      focusable="false"
    >
      {label && <title>{label}</title>}
      <path d={path} />
    </svg>
  );
};

/** A state: its drawing and its word. */
export const StateMark = ({ shape, label }: Required<GlyphProps>) => (
  <span className={styles.mark}>
    <StateGlyph shape={shape} />
    {label}
  </span>
);
