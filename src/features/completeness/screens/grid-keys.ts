const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** Moves the focus from cell to cell by the arrow keys, and to a line's ends by Home and End. */
export const walkCells = (event: KeyboardEvent): void => {
  const cell = (event.target as HTMLElement).closest('td, th');
  if (!(cell instanceof HTMLTableCellElement) || event.altKey || event.ctrlKey) return;
  const row = cell.parentElement as HTMLTableRowElement;
  const table = row.closest('table');
  const [down, right] = STEPS[event.key] ?? [];
  const at =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? row.cells.length - 1
        : cell.cellIndex + (right ?? 0);
  if (down === undefined && event.key !== 'Home' && event.key !== 'End') return;
  const next = table?.rows[row.rowIndex + (down ?? 0)]?.cells[at];
  const target = next?.querySelector<HTMLElement>('a, [tabindex]');
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};
