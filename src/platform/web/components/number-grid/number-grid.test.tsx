import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NumberGrid } from './number-grid.tsx';

const cell = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

beforeEach(() => {
  render(
    <NumberGrid
      caption="Week"
      rowsTitle="Activity"
      rows={[
        { key: '1', label: 'A' },
        { key: '2', label: 'B' },
      ]}
      columns={[
        { key: 'times', label: 'times' },
        { key: 'people', label: 'people' },
      ]}
      valueAt={(row, column) => (row === '1' && column === 'times' ? 42 : undefined)}
      onChange={() => undefined}
    />,
  );
});

afterEach(cleanup);

describe('NumberGrid', () => {
  it.each([
    ['A times', 'Enter', false, 'B times'],
    ['A times', 'ArrowDown', false, 'B times'],
    ['B times', 'ArrowUp', false, 'A times'],
    ['B times', 'Enter', true, 'A times'],
    ['B times', 'ArrowRight', false, 'B people'],
    ['B people', 'ArrowLeft', false, 'B times'],
    ['B times', 'ArrowDown', false, 'B times'],
    ['A times', 'a', false, 'A times'],
  ])('from %s by %s (shift: %s) comes to %s', (from, key, shiftKey, to) => {
    cell(from).focus();
    cell(from).select();
    fireEvent.keyDown(cell(from), { key, shiftKey });
    expect(document.activeElement).toBe(cell(to));
  });

  it('lets the arrow move inside a text before it leaves the cell', () => {
    cell('A times').focus();
    cell('A times').setSelectionRange(1, 1);
    fireEvent.keyDown(cell('A times'), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(cell('A times'));
  });
});
