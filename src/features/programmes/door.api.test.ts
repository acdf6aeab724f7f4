import { expect, it } from 'vitest';
import { openTestApi } from '../../../tests/support/api.ts';
import { copyForward, loadPacks } from './door.ts';

const NOW = '2026-11-21T03:00:00.000Z';

it('fills the running fiscal year from the years before it', async () => {
  const fresh = await openTestApi();
  const copies = await fresh.services.db.inScope('/', async (tx) => {
    await loadPacks(tx, NOW);
    return copyForward(tx, '2026-11-21');
  });
  expect(
    copies.map(({ portfolios, programmes, requirementIds }) => [
      portfolios,
      programmes,
      requirementIds.length,
    ]),
  ).toEqual([
    [1, 5, 5],
    [0, 1, 1],
  ]);
  await fresh.close();
});
