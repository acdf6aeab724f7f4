import { useState } from 'react';
import { cx } from '#web/class-names.ts';
import { controlClass } from '#web/components/field/field.tsx';
import { useLanguage } from '#web/i18n.tsx';
import styles from './answer.module.css';
import { settled, shownFigure } from './figures.ts';

type NumberEntryProps = {
  readonly id: string;
  readonly value: unknown;
  readonly decimals: number;
  readonly onChange: (change: (before: unknown) => unknown) => void;
  readonly onLeave: () => void;
  readonly disabled?: boolean | undefined;
  /** The column in a grid, so that arrow keys stay in it. */
  readonly column?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
};

/**
 * The bare control of a figure: plain while it is typed, thousands apart once it is left. What can not
 * be read as a number is kept as typed and faulted, never dropped.
 */
export const NumberEntry = (props: NumberEntryProps) => {
  const { value, decimals, onChange, onLeave, column, ...control } = props;
  const { language, digits } = useLanguage();
  const [typing, setTyping] = useState(false);
  const style = language === 'th' ? digits : 'arabic';
  const plain = value === undefined || value === null ? '' : String(value);
  return (
    <input
      {...control}
      type="text"
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      data-column={column ?? ''}
      className={cx(controlClass, styles.figure)}
      value={typing ? plain : shownFigure(value, decimals, style)}
      onFocus={(event) => {
        setTyping(true);
        const input = event.currentTarget;
        requestAnimationFrame(() => document.activeElement === input && input.select());
      }}
      onChange={(event) => {
        const text = event.target.value;
        onChange(() => (text === '' ? undefined : text));
      }}
      onBlur={() => {
        setTyping(false);
        onChange((before) => settled(before, decimals));
        onLeave();
      }}
    />
  );
};
