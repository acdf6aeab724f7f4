import { afterAll, beforeAll, expect, it } from 'vitest';
import { getHeld } from '#features/completeness/contract.ts';
import { getReport, submitReport } from '#features/reports/contract/report.ts';
import { acceptReports } from '#features/reports/contract/review.ts';
import type { ReviewStep } from '#features/reports/model/chain.ts';
import { verifyTotals } from '#features/totals/verify.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { moveChain } from './commands/chain.ts';
import { getPortfolio } from './contract/portfolio.ts';
import { changeRequirement } from './contract/programmes.ts';

const NOW = '2026-11-24T03:00:00.000Z';
const WEEK_48 = {
  id: '2026-W48',
  startOn: '2026-11-23',
  endOn: '2026-11-30',
  opensAt: '2026-11-22T17:00:00.000Z',
  dueAt: '2026-11-27T09:30:00.000Z',
};

let api: TestApi;
let programme: TestProgramme;
let [before, after] = ['', ''];
beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  programme = await settleProgramme(api.url);
  before = await programme.owe('4905', WEEK_47);
  after = await programme.owe('4905', WEEK_48);
});
afterAll(async () => {
  await programme.close();
  await api.close();
});

const requirement = async () => {
  const client = await api.as('administrator.TH');
  const { reply } = await client(getPortfolio, { query: { fiscalYear: 2027 } });
  const [found] = reply.others.flatMap(({ requirements }) => requirements);
  if (!found) throw new Error('no requirement');
  return found;
};

const change = async (levels: ReviewStep['level'][], chainFrom?: string) => {
  const { form, letter, compiles: _, activity: __, ...one } = await requirement();
  const client = await api.as('administrator.TH');
  const steps = levels.map((level) => ({ level, role: 'reviewer' as const }));
  return client(changeRequirement, {
    params: { id: one.id },
    body: {
      ...one,
      formId: form.id,
      letter: letter?.code ?? null,
      chain: { steps },
      ...(chainFrom && { chainFrom }),
    },
  });
};

const send = async (id: string) => {
  const client = await api.as('recorder.4905');
  const { formVersionId } = programme;
  const answers = { times: 1, budget: '100.00' };
  return client(submitReport, { params: { id }, body: { answers, nil: false, formVersionId } });
};

const acceptAs = async (username: string, id: string) => {
  const client = await api.as(username);
  return (await client(acceptReports, { body: { ids: [id] } })).reply.accepted;
};

const chainOf = async (id: string) => {
  const client = await api.as('viewer.49');
  return (await client(getReport, { params: { id } })).reply.chain.steps.map(({ level }) => level);
};

it('a new chain holds for the periods that open from its day on', async () => {
  expect((await send(before)).status).toBe(200);
  expect(await change(['province'], '2026-11-16')).toMatchObject({
    status: 409,
    problem: { code: 'chain-in-use', refusals: [{ field: 'body.chainFrom' }] },
  });
  expect((await change(['province'], '2026-11-17')).status).toBe(200);
  expect(await requirement()).toMatchObject({ chainSince: '2026-11-17' });
  expect([await chainOf(before), await chainOf(after)]).toEqual([
    ['district', 'province'],
    ['province'],
  ]);
});

it('a report goes through the chain it began with', async () => {
  expect((await send(after)).reply.status).toBe('in-review');
  expect(await acceptAs('reviewer.4905', after)).toBe(0);
  expect(await acceptAs('reviewer.49', before)).toBe(0);
  expect(await acceptAs('reviewer.4905', before)).toBe(1);
  expect(await acceptAs('reviewer.49', before)).toBe(1);
  expect(await acceptAs('reviewer.49', after)).toBe(1);
  const { differences } = await verifyTotals(api.services.db);
  expect(differences.filter(({ subject }) => subject.startsWith('report'))).toEqual([]);
});

it('time held lies with the level that took it, under whichever chain', async () => {
  const client = await api.as('viewer.49');
  const { requirementId } = programme;
  const { steps } = (await client(getHeld, { query: { requirementId } })).reply;
  expect(steps.map(({ level, reports }) => [level, reports])).toEqual([
    ['district', 2],
    ['province', 2],
    ['district', 1],
  ]);
});

it('a pack changes a chain as early as can be', async () => {
  const { id, chain } = await requirement();
  const steps = [{ level: 'district' as const, role: 'reviewer' as const }];
  await api.services.db.inScope('/', (tx) => moveChain(tx, { id, chain }, { steps }));
  expect(await requirement()).toMatchObject({ chainSince: '2026-11-24' });
  expect(await chainOf(after)).toEqual(['province']);
});
