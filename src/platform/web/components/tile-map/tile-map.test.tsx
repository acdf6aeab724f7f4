import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type MapTile, TileMap } from './tile-map.tsx';

const tiles: readonly MapTile[] = [
  { key: 'a', row: 1, column: 1, short: 'A', says: 'Alpha: 1 of 2', band: 'half', to: '/x' },
  { key: 'b', row: 1, column: 2, short: 'B', says: 'Beta: nothing' },
  { key: 'c', row: 2, column: 2, short: 'C', says: 'Gamma: 2 of 2', band: 'all', to: '/x' },
];

const Shown = () => (
  <TileMap
    label="The map"
    tiles={tiles}
    legend={[{ band: 'all', word: 'Every one' }]}
    hint="Point at a tile"
  />
);

const show = async (): Promise<void> => {
  const root = createRootRoute({ component: Outlet });
  const routes = ['/', '/x'].map((path) =>
    createRoute({ getParentRoute: () => root, path, component: path === '/' ? Shown : Outlet }),
  );
  const history = createMemoryHistory({ initialEntries: ['/'] });
  render(
    <RouterProvider router={createRouter({ routeTree: root.addChildren(routes), history })} />,
  );
  await screen.findByRole('list', { name: 'The map' });
};

const tabStops = (): string[] =>
  screen.getAllByRole('link').map((link) => link.getAttribute('tabindex') ?? '');

afterEach(cleanup);

describe('a tile map', () => {
  it('is one stop of the Tab key, and arrow keys go on from there', async () => {
    await show();
    expect(tabStops()).toEqual(['0', '-1']);
    const [first, second] = screen.getAllByRole('link');
    if (!first || !second) throw new Error('There are two links.');
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(second);
    expect(tabStops()).toEqual(['-1', '0']);
  });

  it('says the name and figure of a tile, spoken and under the map', async () => {
    await show();
    expect(screen.getByText('Point at a tile')).toBeDefined();
    fireEvent.focus(screen.getByRole('link', { name: 'Alpha: 1 of 2' }));
    expect(await screen.findAllByText('Alpha: 1 of 2')).toHaveLength(2);
    expect(screen.queryByText('Point at a tile')).toBeNull();
  });

  it('shows a tile with nothing behind it, but no way in', async () => {
    await show();
    expect(screen.getByText('Beta: nothing').closest('a')).toBeNull();
  });
});
