import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeObligations } from '#features/obligations/door.ts';
import { sql } from '#server/db.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { getPortfolio } from './contract/portfolio.ts';
import { changeRequirement } from './contract/programmes.ts';
import { readPacks } from './packs/files.ts';
import { loadPack } from './packs/load.ts';

const NOW = '2021-11-21T03:00:00.000Z';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  await api.services.db.inScope('/', async (tx) => {
    for (const pack of await readPacks()) await loadPack(tx, pack, NOW);
  });
});
afterAll(() => api.close());

const weekly = async () => {
  const client = await api.as('administrator.TH');
  const page = (await client(getPortfolio, { query: { fiscalYear: 2022 } })).reply;
  const placed = page.portfolios.flatMap(({ parts }) => parts.flatMap((part) => part.programmes));
  const all = [...placed, ...page.others].flatMap((one) => one.requirements);
  const found = all.find(({ code }) => code === 's1-weekly');
  if (!found) throw new Error('no weekly requirement');
  return found;
};

const shorten = async () => {
  const { form, letter, compiles, chain, ...one } = await weekly();
  const shorter = { steps: chain.steps.slice(0, 1) };
  const client = await api.as('administrator.TH');
  return client(changeRequirement, {
    params: { id: one.id },
    body: {
      ...one,
      ...(compiles && { compiles }),
      formId: form.id,
      letter: letter?.code ?? null,
      chain: shorter,
    },
  });
};

const markSent = (id: string, revision: number): Promise<number> =>
  api.services.db.inScope('/', async (tx) => {
    const { numAffectedRows } =
      await sql`update obligations set revision = ${revision} where requirement_id = ${id}`.execute(
        tx,
      );
    return Number(numAffectedRows);
  });

it('a chain that a report has gone through stays', async () => {
  const { id } = await weekly();
  await api.services.db.inScope('/', (tx) => makeObligations(tx, id, '2022-01-01', '2022-10-01'));
  expect(await markSent(id, 1)).toBeGreaterThan(0);
  expect(await shorten()).toMatchObject({
    status: 409,
    problem: { code: 'chain-in-use', refusals: [{ field: 'body.chain' }] },
  });
  await markSent(id, 0);
  expect((await shorten()).status).toBe(200);
});
