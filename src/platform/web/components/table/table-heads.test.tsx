import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Table } from './table.tsx';

const HEAD = 'Participants · Officials (people)';

const show = () =>
  render(
    <Table
      caption="Figures"
      columns={[
        { key: 'area', head: 'Area', cell: () => 'Here' },
        { key: 'plain', head: HEAD, numeric: true, cell: () => 1 },
        { key: 'sorted', head: HEAD, numeric: true, cell: () => 2, sortBy: () => 2 },
      ]}
      rows={[{}]}
      rowKey={() => 'one'}
    />,
  );

afterEach(cleanup);

describe('the heads of a table', () => {
  it('say their words as they were given, whether one sorts by them or not', () => {
    show();
    expect(screen.getAllByRole('columnheader')[1]?.textContent).toBe(HEAD);
    expect(screen.getByRole('button', { name: HEAD })).toBeDefined();
  });

  it('break between words alone, and leave no dot at the beginning of a line', () => {
    show();
    const button = screen.getByRole('button', { name: HEAD });
    for (const word of ['Participants ·', 'Officials', '(people)'])
      expect(within(button).getByText(word)).toBeDefined();
  });
});
