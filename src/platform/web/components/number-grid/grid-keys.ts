import type { KeyboardEvent } from 'react';

type Place = { readonly row: number; readonly column: number };

const placeOf = (target: EventTarget): Place | undefined => {
  if (!(target instanceof HTMLInputElement)) return undefined;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined
    ? undefined
    : { row: Number(row), column: Number(column) };
};

const atEdge = (input: HTMLInputElement, side: 'start' | 'end'): boolean => {
  const { selectionStart, selectionEnd, value } = input;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return side === 'start' ? selectionEnd === 0 : selectionStart === value.length;
};

const nextPlace = (
  { row, column }: Place,
  event: KeyboardEvent<HTMLElement>,
): Place | undefined => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || event.altKey || event.ctrlKey) return undefined;
  const back = event.key === 'Enter' && event.shiftKey;
  if (event.key === 'ArrowUp' || back) return { row: row - 1, column };
  if (event.key === 'ArrowDown' || event.key === 'Enter') return { row: row + 1, column };
  if (event.key === 'ArrowLeft' && atEdge(input, 'start')) return { row, column: column - 1 };
  if (event.key === 'ArrowRight' && atEdge(input, 'end')) return { row, column: column + 1 };
  return undefined;
};

/**
 * Walks a grid of inputs that carry `data-row` and `data-column`: Enter and down go down,
 * Shift-Enter and up go up, left and right go aside once the text's edge is reached.
 */
export const walkGrid = (event: KeyboardEvent<HTMLElement>): void => {
  const from = placeOf(event.target);
  const to = from && nextPlace(from, event);
  if (!to) return;
  event.preventDefault();
  const next = event.currentTarget.querySelector<HTMLInputElement>(
    `input[data-row="${to.row}"][data-column="${to.column}"]`,
  );
  next?.focus();
  next?.select();
};
