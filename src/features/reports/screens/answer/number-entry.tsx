import { type FocusEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
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
 * Selects the whole figure when it is entered, so that typing replaces it: at once for the keyboard,
 * whose next key may already be on its way, and once more for the mouse, which puts its caret after
 * the focus; never when something has been typed meanwhile.
 */
const useSelectOnFocus = (showPlain: () => void) => {
  const touched = useRef(false);
  const enter = ({ currentTarget: input }: FocusEvent<HTMLInputElement>) => {
    touched.current = false;
    flushSync(showPlain);
    input.select();
    requestAnimationFrame(() => {
      if (!touched.current && document.activeElement === input) input.select();
    });
  };
  return { enter, touched };
};

/**
 * The bare control of a figure: plain while it is typed, thousands apart once it is left. What can not
 * be read as a number is kept as typed and faulted, never dropped.
 */
export const NumberEntry = (props: NumberEntryProps) => {
  const { value, decimals, onChange, onLeave, column, ...control } = props;
  const { language, digits } = useLanguage();
  const [typing, setTyping] = useState(false);
  const { enter, touched } = useSelectOnFocus(() => setTyping(true));
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
      onFocus={enter}
      onChange={(event) => {
        touched.current = true;
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
