import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPacks } from '#features/programmes/packs/files.ts';
import { loadPack } from '#features/programmes/packs/load.ts';
import { addDays } from '#kernel/civil-date.ts';
import { type Database, sql, type Tx } from '#server/db.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { makeObligations, refitObligations } from './door.ts';

const NOW = '2021-10-01T00:00:00.000Z';

let api: TestApi;
let db: Database;

/** Na Mon moves from Kalasin to Mukdahan on 1 March 2022. */
const moveDistrict = async (tx: Tx): Promise<void> => {
  await sql`update area_parents set during = '[1941-01-01,2022-03-01)' where code = '4602'`.execute(
    tx,
  );
  await sql`insert into area_parents values ('4602', '49', '[2022-03-01,)')`.execute(tx);
  await sql`select rebuild_area_paths()`.execute(tx);
};

const requirementId = async (tx: Tx, code: string): Promise<string> => {
  const row = await tx
    .selectFrom('requirements')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return row.id;
};

type Made = { key: string; due_at: string };
const made = async (tx: Tx, id: string): Promise<Made[]> => {
  const { rows } = await sql<Made>`
    select period_id || ' ' || area_path as key, due_at from obligations
    where requirement_id = ${id} order by due_at, area_path`.execute(tx);
  return rows;
};

/** Runs work in the nation's scope and takes everything back. */
const tried = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
  let result: T | undefined;
  await db
    .inScope('/', async (tx) => {
      result = await work(tx);
      throw new Error('taken back');
    })
    .catch((error: unknown) => {
      if (!(error instanceof Error) || error.message !== 'taken back') throw error;
    });
  return result as T;
};

beforeAll(async () => {
  api = await openTestApi();
  db = api.services.db;
  await db.inScope('/', async (tx) => {
    await moveDistrict(tx);
    for (const pack of await readPacks()) await loadPack(tx, pack, NOW);
  });
});

afterAll(() => api.close());

describe('making obligations', () => {
  it('makes one for each active district and week, with frozen times and the path of that time', () =>
    tried(async (tx) => {
      const id = await requirementId(tx, 's1-weekly');
      expect(await makeObligations(tx, id, '2022-02-01', '2022-03-12')).toBe(24);
      const rows = await made(tx, id);
      expect(rows[0]).toEqual({ key: '2022-W05 /46/4601/', due_at: '2022-02-04T09:30:00.000Z' });
      expect(rows.map(({ key }) => key)).toContain('2022-W08 /46/4602/');
      expect(rows.map(({ key }) => key)).toContain('2022-W10 /49/4602/');
      expect(await makeObligations(tx, id, '2022-02-01', '2022-03-12')).toBe(0);
    }));

  it('makes the first monthly report due on Thursday 10 February 2022', () =>
    tried(async (tx) => {
      const id = await requirementId(tx, 's2-province');
      await makeObligations(tx, id, '2021-10-01', '2022-03-01');
      expect(await made(tx, id)).toEqual([
        { key: '2022-01 /46/', due_at: '2022-02-10T09:30:00.000Z' },
        { key: '2022-01 /49/', due_at: '2022-02-10T09:30:00.000Z' },
      ]);
    }));

  it('makes in slices what it makes at once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('s1-weekly', 's2-district', 'disbursement'),
        fc.uniqueArray(fc.integer({ min: 1, max: 360 }), { maxLength: 6 }),
        async (code, cuts) => {
          const [from, until] = ['2021-10-01', '2022-10-01'];
          const days = [
            from,
            ...cuts.sort((a, b) => a - b).map((day) => addDays(from, day)),
            until,
          ];
          const whole = await tried(async (tx) => {
            const id = await requirementId(tx, code);
            await makeObligations(tx, id, from, until);
            return made(tx, id);
          });
          const sliced = await tried(async (tx) => {
            const id = await requirementId(tx, code);
            for (const [index, day] of days.slice(0, -1).entries())
              await makeObligations(tx, id, day, days[index + 1] ?? until);
            return made(tx, id);
          });
          expect(sliced).toEqual(whole);
        },
      ),
      { numRuns: 20 },
    ));

  it('refuses to make what lies outside the scope', async () => {
    await expect(
      db.inScope('/49/', async (tx) =>
        makeObligations(tx, await requirementId(tx, 's1-weekly'), '2022-02-01', '2022-02-06'),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a changed schedule', () => {
  const now = '2022-02-16T05:00:00.000Z';

  const changed = (change: Record<string, unknown>) =>
    tried(async (tx) => {
      const id = await requirementId(tx, 's1-weekly');
      await makeObligations(tx, id, '2022-02-01', '2022-03-01');
      await sql`update obligations set last_seq = 1 where requirement_id = ${id} and period_id = '2022-W08' and area_path = '/49/4901/'`.execute(
        tx,
      );
      await sql`insert into report_drafts (province, obligation_id, area_path, form_version_id, answers, updated_by)
        select province, id, area_path, form_version_id, '{}', gen_random_uuid() from obligations
        where requirement_id = ${id} and period_id = '2022-W07' and area_path = '/49/4901/'`.execute(
        tx,
      );
      await sql`update requirements set schedule = schedule || ${JSON.stringify(change)}::jsonb where id = ${id}`.execute(
        tx,
      );
      const refit = await refitObligations(tx, id, now);
      const rows = await made(tx, id);
      return { refit, rows: rows.filter(({ due_at }) => due_at < '2022-03-01') };
    });

  it('moves only the untouched ones that are still ahead', async () => {
    const { refit, rows } = await changed({ weekday: 4, lastDueOn: '2022-02-28' });
    expect(refit).toEqual({ moved: 6, removed: 0, made: 0 });
    expect(rows.filter(({ key }) => key.startsWith('2022-W05'))[0]?.due_at).toBe(
      '2022-02-04T09:30:00.000Z',
    );
    expect(rows).toContainEqual({ key: '2022-W08 /46/4601/', due_at: '2022-02-24T09:30:00.000Z' });
    expect(rows).toContainEqual({ key: '2022-W08 /49/4901/', due_at: '2022-02-25T09:30:00.000Z' });
    expect(rows).toContainEqual({ key: '2022-W07 /49/4901/', due_at: '2022-02-18T09:30:00.000Z' });
  });

  it('keeps the old due time where the new one has already passed', async () => {
    const { rows } = await changed({ weekday: 2, lastDueOn: '2022-02-28' });
    expect(rows).toContainEqual({ key: '2022-W07 /46/4601/', due_at: '2022-02-18T09:30:00.000Z' });
    expect(rows).toContainEqual({ key: '2022-W08 /46/4601/', due_at: '2022-02-22T09:30:00.000Z' });
  });

  it('removes untouched ones that are no longer asked for, never a touched one', async () => {
    const { refit, rows } = await changed({ lastDueOn: '2022-02-11' });
    expect(refit).toEqual({ moved: 0, removed: 6, made: 0 });
    expect(rows.map(({ key }) => key).filter((key) => key >= '2022-W07')).toEqual([
      '2022-W07 /49/4901/',
      '2022-W08 /49/4901/',
    ]);
  });

  it('makes what a longer schedule adds', async () => {
    const { refit } = await changed({ lastDueOn: '2022-09-30' });
    expect(refit).toEqual({ moved: 0, removed: 0, made: 31 * 4 });
  });
});

describe('the way to remove obligations', () => {
  it('takes nothing outside the scope', () =>
    tried(async (tx) => {
      const id = await requirementId(tx, 's1-weekly');
      await makeObligations(tx, id, '2022-02-01', '2022-02-06');
      await sql`select set_config('amphoe.scope', '/49/', true)`.execute(tx);
      await sql`select remove_untouched_obligations(${id}, '2022-01-01', '{}')`.execute(tx);
      await sql`select set_config('amphoe.scope', '/', true)`.execute(tx);
      expect((await made(tx, id)).map(({ key }) => key)).toEqual([
        '2022-W05 /46/4601/',
        '2022-W05 /46/4602/',
      ]);
    }));

  it('is the only one', () =>
    expect(db.inScope('/', (tx) => sql`delete from obligations`.execute(tx))).rejects.toMatchObject(
      { code: '42501' },
    ));
});
