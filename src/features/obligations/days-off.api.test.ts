import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPacks } from '#features/programmes/packs/files.ts';
import { loadPack } from '#features/programmes/packs/load.ts';
import { sql } from '#server/db.ts';
import type { Client } from '#server/http/in-process.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { askOwner } from '../../../tests/support/nation.ts';
import { listDaysOff, resetDayOff, setDayOff } from './contract/days-off.ts';
import { makeObligations, refitObligations } from './door.ts';
import { makeAllObligations } from './jobs.ts';

const NOW = '2022-02-01T00:00:00.000Z';
const DAY = { on: '2022-02-18' };
const body = { name: { th: 'วันหยุดพิเศษ', en: 'Special holiday' }, isOff: true };

let api: TestApi;
let department: Client;
let id: string;

beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  department = await api.as('administrator.TH');
  await api.services.db.inScope('/', async (tx) => {
    for (const pack of await readPacks()) await loadPack(tx, pack, NOW);
    const { rows } = await sql<{ id: string }>`
      update requirements set schedule = schedule || '{"dayOff": "previous"}' where code = 's1-weekly'
      returning id`.execute(tx);
    id = rows[0]?.id ?? '';
    await makeObligations(tx, id, '2022-02-01', '2022-02-26');
  });
});

afterAll(() => api.close());

const duesOfWeek = (): Promise<string[]> =>
  api.services.db.inScope('/', async (tx) => {
    await refitObligations(tx, id, NOW);
    const { rows } = await sql<{ due: string }>`
      select distinct due_at as due from obligations where requirement_id = ${id} and period_id = '2022-W07'`.execute(
      tx,
    );
    return rows.map(({ due }) => due);
  });

it('moves due days that follow a day off, and back again', async () => {
  expect(await duesOfWeek()).toEqual(['2022-02-18T09:30:00.000Z']);
  expect((await department(setDayOff, { params: DAY, body })).status).toBe(200);
  expect(await duesOfWeek()).toEqual(['2022-02-17T09:30:00.000Z']);
  expect((await department(resetDayOff, { params: DAY })).status).toBe(200);
  expect(await duesOfWeek()).toEqual(['2022-02-18T09:30:00.000Z']);
  expect((await department(resetDayOff, { params: DAY })).status).toBe(404);
});

it('has the obligations brought in line by a job', async () => {
  await department(setDayOff, { params: { on: '2022-02-25' }, body });
  const rows = await askOwner(api.url, 'select key from graphile_worker.jobs');
  expect(rows).toEqual([{ key: `refit:${id}` }]);
});

it('is the department administrator’s alone', async () => {
  for (const username of ['administrator.49', 'compiler.TH', 'recorder.4905']) {
    const client = await api.as(username);
    expect((await client(setDayOff, { params: DAY, body })).status).toBe(403);
    expect((await client(listDaysOff, { query: { year: 2022 } })).reply.mayEdit).toBe(false);
  }
});

it('shows the library’s holidays, what is usually in lieu, and the changes', async () => {
  const makha = { on: '2022-02-16' };
  await department(setDayOff, { params: makha, body: { ...body, isOff: false } });
  const { reply } = await department(listDaysOff, { query: { year: 2022 } });
  const sourceOf = (on: string) => reply.days.find((day) => day.on === on)?.source;
  expect(reply).toMatchObject({ knowsLunar: true, mayEdit: true });
  expect(['2022-04-13', '2022-02-16', '2022-05-02', '2022-02-25'].map(sourceOf)).toEqual([
    'library',
    'worked',
    undefined,
    'table',
  ]);
  expect(reply.days.some(({ source }) => source === 'proposed')).toBe(true);
  const later = await department(listDaysOff, { query: { year: 2027 } });
  expect(later.reply.knowsLunar).toBe(false);
});

it('makes every day what comes within the horizon, once', async () => {
  api.setNow('2022-02-01T00:00:00.000Z');
  expect(await makeAllObligations(api.services)).toBeGreaterThan(50);
  expect(await makeAllObligations(api.services)).toBe(0);
});
