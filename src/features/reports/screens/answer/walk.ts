import type { KeyboardEvent } from 'react';

const STOPS =
  'input:not([type="file"], [disabled]), textarea:not([disabled]), select:not([disabled]), [data-stop]';

const stopsAround = (from: HTMLElement): HTMLElement[] =>
  Array.from((from.closest('form') ?? document).querySelectorAll<HTMLElement>(STOPS)).filter(
    (one) => one.tabIndex >= 0,
  );

const goTo = (target: HTMLElement | undefined): boolean => {
  if (!target) return false;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
  return true;
};

const alongForm = (from: HTMLElement, step: 1 | -1): boolean => {
  const stops = stopsAround(from);
  return goTo(stops[stops.indexOf(from) + step]);
};

const alongColumn = (from: HTMLInputElement, step: 1 | -1): boolean => {
  const column = from.dataset.column ?? '';
  const scope = from.closest('table');
  if (!scope) return alongForm(from, step);
  const cells = Array.from(
    scope.querySelectorAll<HTMLElement>(`input[data-column="${CSS.escape(column)}"]`),
  );
  return goTo(cells[cells.indexOf(from) + step]) || alongForm(scopeEdge(scope, step), step);
};

const scopeEdge = (table: HTMLTableElement, step: 1 | -1): HTMLElement => {
  const cells = Array.from(table.querySelectorAll<HTMLElement>('input'));
  return (step === 1 ? cells.at(-1) : cells[0]) ?? table;
};

const isAtEdge = (input: HTMLInputElement, step: 1 | -1): boolean => {
  const { selectionStart: start, selectionEnd: end, value } = input;
  const allSelected = start === 0 && end === value.length;
  return allSelected || (step === 1 ? start === value.length : end === 0);
};

const ARROWS: Readonly<Record<string, (input: HTMLInputElement) => boolean>> = {
  ArrowDown: (input) => alongColumn(input, 1),
  ArrowUp: (input) => alongColumn(input, -1),
  ArrowRight: (input) => isAtEdge(input, 1) && alongForm(input, 1),
  ArrowLeft: (input) => isAtEdge(input, -1) && alongForm(input, -1),
};

const isLine = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'text';

/**
 * The keys of a form: Enter goes from one line to the next control (Shift+Enter back) and never sends
 * the report by accident; arrow keys walk the figures, in a grid by row and column.
 */
export const walkForm = (event: KeyboardEvent<HTMLElement>): void => {
  const { key, target, shiftKey } = event;
  if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!isLine(target)) {
    if (key === 'Enter' && target instanceof HTMLInputElement) event.preventDefault();
    return;
  }
  if (key === 'Enter') {
    event.preventDefault();
    alongForm(target, shiftKey ? -1 : 1);
    return;
  }
  const walk = target.dataset.column === undefined ? undefined : ARROWS[key];
  if (walk?.(target)) event.preventDefault();
};
