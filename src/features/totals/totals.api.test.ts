import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitReport } from '#features/reports/contract/report.ts';
import { acceptReports, decideDuty, returnReport } from '#features/reports/contract/review.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { onCluster } from '../../../tests/support/cluster.ts';
import type { AreaCode } from '../../../tests/support/nation.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { getTotals } from './contract.ts';
import { rollUpAll, rollUpBatch, startTotalsRollup } from './roll-up.ts';
import { verifyTotals } from './verify.ts';

const DISTRICTS = ['4601', '4602', '4901', '4905'] as const satisfies readonly AreaCode[];

const TAMPERED = ['totals', 'completeness_counts', 'obligations', 'report_events'];

let api: TestApi;
let programme: TestProgramme;
let week = 0;

beforeAll(async () => {
  api = await openTestApi();
  programme = await settleProgramme(api.url);
  api.setNow('2026-11-19T03:00:00.000Z');
});
afterAll(async () => {
  await programme.close();
  await api.close();
});

/** One thing that may be tried with a report; what its state forbids is refused and changes nothing. */
type Move = { do: string; times: number; satang: number };
const move = fc.record({
  do: fc.constantFrom(
    'submit',
    'submit',
    'nil',
    'accept',
    'accept',
    'return',
    'excuse',
    'reopen',
    'withdraw-excuse',
    'roll-up',
  ),
  times: fc.integer({ min: 1, max: 1000 }),
  satang: fc.integer({ min: 0, max: 1_000_000_000 }),
});

const baht = (satang: number): string =>
  `${Math.floor(satang / 100)}.${String(satang % 100).padStart(2, '0')}`;

const submit = async (code: AreaCode, id: string, { times, satang, do: what }: Move) => {
  const nil = what === 'nil';
  const answers = nil ? {} : { times, budget: baht(satang) };
  const body = { answers, nil, formVersionId: programme.formVersionId };
  await (await api.as(`recorder.${code}`))(submitReport, { params: { id }, body });
};

const accept = async (code: AreaCode, id: string) => {
  for (const username of [`reviewer.${code}`, `reviewer.${code.slice(0, 2)}`]) {
    const reviewer = await api.as(username);
    if ((await reviewer(acceptReports, { body: { ids: [id] } })).reply?.accepted === 1) return;
  }
};

const decide = async (
  code: AreaCode,
  id: string,
  action: 'excuse' | 'reopen' | 'withdraw-excuse',
) => {
  const province = await api.as(`reviewer.${code.slice(0, 2)}`);
  await province(decideDuty, { params: { id }, body: { action, reason: 'ทดสอบ' } });
};

const perform = async (code: AreaCode, id: string, next: Move): Promise<unknown> => {
  switch (next.do) {
    case 'submit':
    case 'nil':
      return submit(code, id, next);
    case 'accept':
      return accept(code, id);
    case 'return': {
      const chief = await api.as(`reviewer.${code}`);
      return chief(returnReport, { params: { id }, body: { reason: 'ทดสอบ', targets: [] } });
    }
    case 'roll-up':
      return rollUpBatch(api.services.db, 3);
    default:
      return decide(code, id, next.do as 'excuse' | 'reopen' | 'withdraw-excuse');
  }
};

const newWeek = async (): Promise<string[]> => {
  week += 1;
  const period = { ...WEEK_47, id: `history-${week}` };
  return Promise.all(DISTRICTS.map((code) => programme.owe(code, period)));
};

const histories = fc.array(fc.tuple(fc.nat(DISTRICTS.length - 1), move), { maxLength: 14 });

describe('totals', () => {
  it('agree exactly with the events after any history', () =>
    fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const ids = await newWeek();
        for (const [index, next] of history)
          await perform(DISTRICTS[index] ?? '4901', ids[index] ?? '', next);
        await rollUpAll(api.services.db);
        const { differences, waiting } = await verifyTotals(api.services.db);
        expect({ differences, waiting }).toEqual({ differences: [], waiting: 0 });
      }),
      { numRuns: 15 },
    ));

  it('are summed by province for the nation and by office for a province', async () => {
    const ids = await newWeek();
    for (const [index, code] of DISTRICTS.entries())
      await submit(code, ids[index] ?? '', { do: 'submit', times: index + 1, satang: 10 });
    await accept('4905', ids[3] ?? '');
    await accept('4905', ids[3] ?? '');
    await rollUpAll(api.services.db);
    const ask = async (query: Record<string, string>) => {
      const client = await api.as('viewer.TH');
      const { requirementId } = programme;
      const { reply } = await client(getTotals, { query: { requirementId, ...query } });
      const column = reply.periods.findIndex(({ id }) => id === `history-${week}`);
      return reply.rows.map(({ path, values, counts }) => [path, values[column], counts[column]]);
    };
    expect(await ask({ field: 'budget' })).toEqual([
      ['/46/', '0.2', 2],
      ['/49/', '0.2', 2],
    ]);
    expect(await ask({ area: '/49/' })).toEqual([
      ['/49/4901/', '3', 1],
      ['/49/4905/', '4', 1],
    ]);
    expect((await ask({ stage: 'accepted' })).find(([path]) => path === '/49/')).toEqual([
      '/49/',
      '4',
      1,
    ]);
  });

  it('are outside the scope of another province', async () => {
    const client = await api.as('viewer.46');
    const query = { requirementId: programme.requirementId, area: '/49/' };
    expect((await client(getTotals, { query })).status).toBe(404);
  });

  it.each([
    [
      'a sum',
      "update totals set total = total + 0.01 where field = 'budget' and reports > 0",
      /total=/,
    ],
    ['a count', 'update completeness_counts set unsent = unsent + 1', /unsent=/],
    ['a lost row', "delete from totals where field = 'times' and stage = 'received'", /nothing/],
    ['a snapshot', "update obligations set nil = not nil where state = 'in-review'", /true|false/],
    ['a hidden event', "delete from report_events where kind = 'submitted'", /due|0/],
  ])('a tampered row is found: %s', async (_what, tamper, found) => {
    for (const table of TAMPERED)
      await onCluster(api.url, `create table kept_${table} as table ${table}`);
    await onCluster(api.url, tamper);
    const { differences } = await verifyTotals(api.services.db);
    expect(differences.some((one) => found.test(`${one.found} ${one.expected}`))).toBe(true);
    for (const table of TAMPERED) {
      await onCluster(api.url, `delete from ${table}`);
      await onCluster(api.url, `insert into ${table} table kept_${table}`);
      await onCluster(api.url, `drop table kept_${table}`);
    }
    expect((await verifyTotals(api.services.db)).differences).toEqual([]);
  });

  it('are fresh within five seconds, with two processes at it', async () => {
    const ids = await newWeek();
    const { db, log } = api.services;
    const tickers = [startTotalsRollup({ db, log }), startTotalsRollup({ db, log })];
    await submit('4901', ids[2] ?? '', { do: 'submit', times: 7, satang: 700 });
    const isFresh = async (): Promise<boolean> => {
      const found = await db.inScope('/', (tx) =>
        tx
          .selectFrom('totals')
          .select('total')
          .where('period_id', '=', `history-${week}`)
          .where('field', '=', 'times')
          .execute(),
      );
      return found[0]?.total === '7';
    };
    await expect.poll(isFresh, { timeout: 5000 }).toBe(true);
    for (const ticker of tickers) await ticker.stop();
    // A report sent while its group was being computed waits for the next round.
    await rollUpAll(db);
    expect((await verifyTotals(db)).differences).toEqual([]);
  });
});
