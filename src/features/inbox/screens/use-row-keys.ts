import { useEffect, useRef } from 'react';

// By the place of the key: with a Thai keyboard the same key types another letter.
const STEPS: Readonly<Record<string, number>> = { KeyJ: 1, ArrowDown: 1, KeyK: -1, ArrowUp: -1 };
const TYPING =
  'input:not([type="checkbox"]), textarea, select, dialog, [role="menu"], [role="dialog"]';

const rowsIn = (list: HTMLElement | null): HTMLElement[] =>
  Array.from(list?.querySelectorAll<HTMLElement>('[data-row]') ?? []);

const isForOthers = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  (event.target instanceof Element && event.target.closest(TYPING) !== null);

// Arrow keys scroll the page until a row has the focus; J starts at the first row from anywhere.
const walk = (event: KeyboardEvent, rows: readonly HTMLElement[]): boolean => {
  const step = STEPS[event.code];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (step === undefined || rows.length === 0) return false;
  if (at < 0 && event.code.startsWith('Arrow')) return false;
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
  next?.querySelector<HTMLElement>('[data-open]')?.focus();
  return true;
};

/** Keys of a list of rows: J K or arrows walk the rows' links, X selects; typing is left alone. */
export const useRowKeys = (onSelect: (id: string) => void) => {
  const list = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  select.current = onSelect;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isForOthers(event)) return;
      const rows = rowsIn(list.current);
      const current = rows.find((row) => row.contains(document.activeElement));
      if (event.code === 'KeyX' && current?.dataset.row) select.current(current.dataset.row);
      else if (!walk(event, rows)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return list;
};
