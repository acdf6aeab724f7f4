import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitReport } from '#features/reports/contract/report.ts';
import { decideDuty, returnReport } from '#features/reports/contract/review.ts';
import { rollUpAll, rollUpBatch } from '#features/totals/roll-up.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { onCluster } from '../../../tests/support/cluster.ts';
import type { AreaCode } from '../../../tests/support/nation.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { getGrid } from './contract.ts';
import type { CellTuple } from './model.ts';
import { NO_COUNTS, tupleOf } from './rules/counts.ts';

const DISTRICTS = ['4601', '4602', '4901', '4905'] as const satisfies readonly AreaCode[];
const [BEFORE_DUE, AFTER_DUE] = ['2026-11-19T03:00:00.000Z', '2026-11-21T03:00:00.000Z'];
const EXTENDED = '2026-11-24T09:30:00.000Z';

let api: TestApi;
let programme: TestProgramme;
let week = 0;

beforeAll(async () => {
  api = await openTestApi();
  programme = await settleProgramme(api.url);
});
afterAll(async () => {
  await programme.close();
  await api.close();
});

const MOVES = [
  'submit',
  'nil',
  'return',
  'excuse',
  'withdraw-excuse',
  'extend',
  'count',
  'count-some',
  'move-due',
  'remove',
] as const;
type Move = (typeof MOVES)[number];

const send = async (code: AreaCode, id: string, nil: boolean) => {
  const answers = nil ? {} : { times: 1, budget: '10.50' };
  const body = { answers, nil, formVersionId: programme.formVersionId };
  await (await api.as(`recorder.${code}`))(submitReport, { params: { id }, body });
};

const decide = async (code: AreaCode, id: string, action: 'excuse' | 'withdraw-excuse') =>
  (await api.as(`reviewer.${code.slice(0, 2)}`))(decideDuty, {
    params: { id },
    body: { action, reason: 'ทดสอบ' },
  });

// What a state forbids is refused and changes nothing.
const perform: Readonly<Record<Move, (code: AreaCode, id: string) => Promise<unknown>>> = {
  submit: (code, id) => send(code, id, false),
  nil: (code, id) => send(code, id, true),
  return: async (code, id) =>
    (await api.as(`reviewer.${code}`))(returnReport, {
      params: { id },
      body: { reason: 'ทดสอบ', targets: [] },
    }),
  excuse: (code, id) => decide(code, id, 'excuse'),
  'withdraw-excuse': (code, id) => decide(code, id, 'withdraw-excuse'),
  extend: async (code, id) =>
    (await api.as(`reviewer.${code.slice(0, 2)}`))(decideDuty, {
      params: { id },
      body: { action: 'extend', dueAt: EXTENDED, reason: 'ทดสอบ' },
    }),
  count: () => rollUpAll(api.services.db),
  'count-some': () => rollUpBatch(api.services.db, 1),
  'move-due': (_code, id) =>
    onCluster(
      api.url,
      `update obligations set due_at = due_at + interval '1 hour' where id = '${id}'`,
    ),
  remove: (_code, id) => onCluster(api.url, `delete from obligations where id = '${id}'`),
};

type Plain = {
  province: string;
  period: string;
  state: string;
  nil: boolean;
  verdict: string | null;
  until: string;
};

const kindOf = ({ state, nil, verdict, until }: Plain, now: string) => {
  if (state === 'excused') return 'excused';
  if (state === 'due') return until < now ? 'missing' : 'due';
  if (nil) return 'nil';
  return verdict === 'late' ? 'late' : 'onTime';
};

// Every obligation looked at by itself, as rules/counts.ts tells it.
const plainGrid = async (now: string): Promise<Record<string, CellTuple>> => {
  const plain = await api.services.db.inScope('/', (tx) =>
    tx
      .selectFrom('obligations')
      .select(['province', 'period_id as period', 'state', 'nil', 'verdict'])
      .select((eb) => eb.fn.coalesce('extended_to', 'due_at').as('until'))
      .execute(),
  );
  const cells = new Map<string, { -readonly [K in keyof typeof NO_COUNTS]: number }>();
  for (const row of plain) {
    const key = `/${row.province}/ ${row.period}`;
    const cell = cells.get(key) ?? { ...NO_COUNTS };
    cell[kindOf(row as Plain, now)] += 1;
    if (row.nil && row.verdict === 'late' && row.state !== 'excused') cell.nilLate += 1;
    cells.set(key, cell);
  }
  return Object.fromEntries([...cells].map(([key, counts]) => [key, tupleOf(counts)]));
};

const shownGrid = async (): Promise<Record<string, CellTuple>> => {
  const client = await api.as('viewer.TH');
  const { reply } = await client(getGrid, { query: { requirementId: programme.requirementId } });
  const cells = reply.rows.flatMap(({ path, cells: row }) =>
    row.flatMap((cell, index): [string, CellTuple][] =>
      cell === null ? [] : [[`${path} ${reply.periods[index]?.id}`, cell]],
    ),
  );
  return Object.fromEntries(cells);
};

const newWeek = async (): Promise<string[]> => {
  week += 1;
  const period = { ...WEEK_47, id: `counted-${week}` };
  return Promise.all(DISTRICTS.map((code) => programme.owe(code, period)));
};

const histories = fc.array(
  fc.tuple(fc.nat(DISTRICTS.length - 1), fc.constantFrom(...MOVES), fc.boolean()),
  { maxLength: 12 },
);

describe('the nation’s grid', () => {
  it('is what counting every report by itself gives, however much is counted ahead', () =>
    fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const ids = await newWeek();
        for (const [index, next, late] of history) {
          api.setNow(late ? AFTER_DUE : BEFORE_DUE);
          await perform[next](DISTRICTS[index] ?? '4901', ids[index] ?? '');
        }
        for (const now of [BEFORE_DUE, AFTER_DUE]) {
          api.setNow(now);
          expect(await shownGrid()).toEqual(await plainGrid(now));
        }
        await rollUpAll(api.services.db);
        expect(await shownGrid()).toEqual(await plainGrid(AFTER_DUE));
      }),
      { numRuns: 20 },
    ));

  it('is read from the counts alone when nothing waits', async () => {
    await newWeek();
    await rollUpAll(api.services.db);
    const before = await shownGrid();
    await onCluster(api.url, 'update completeness_counts set unsent = unsent + 1000');
    const cell = Object.values(await shownGrid()).at(-1) ?? [];
    expect(Math.max(...cell)).toBeGreaterThan(1000);
    await onCluster(api.url, 'update completeness_counts set unsent = unsent - 1000');
    expect(await shownGrid()).toEqual(before);
  });

  it('has its waiting marks in the sight of their own province, and of no other', async () => {
    await newWeek();
    const marks = (scope: string) =>
      api.services.db.inScope(scope, async (tx) => {
        const rows = await tx.selectFrom('totals_changes').select('province').distinct().execute();
        return rows.map(({ province }) => province).sort();
      });
    expect(await marks('/49/')).toEqual(['49']);
    expect(await marks('/49/4905/')).toEqual(['49']);
    expect(await marks('/')).toEqual(['46', '49']);
  });
});
