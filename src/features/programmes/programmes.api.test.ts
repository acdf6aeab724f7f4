import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { obligationJobs } from '#features/obligations/jobs.ts';
import { sql } from '#server/db.ts';
import type { Client } from '#server/http/in-process.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { changePart, copyYear, getPortfolio, listLetters } from './contract/portfolio.ts';
import {
  changeProgramme,
  changeRequirement,
  createProgramme,
  createRequirement,
} from './contract/programmes.ts';
import type { ProgrammeView, RequirementView } from './model/portfolio.ts';
import { readPacks } from './packs/files.ts';
import { loadPack } from './packs/load.ts';

const NOW = '2026-11-21T03:00:00.000Z';
const say = (th: string, en: string) => ({ th, en });

let api: TestApi;
let department: Client;
let province: Client;
let district: Client;

beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  await api.services.db.inScope('/', async (tx) => {
    for (const pack of await readPacks()) await loadPack(tx, pack, NOW);
  });
  department = await api.as('administrator.TH');
  province = await api.as('compiler.49');
  district = await api.as('recorder.4905');
});

afterAll(() => api.close());

/** Runs the jobs that wait for obligations, as the worker would. */
const runRefits = async (): Promise<number> => {
  const job = obligationJobs(api.services)['refit-obligations'];
  const { rows } = await api.services.db.inScope('/', (tx) =>
    sql<{ id: string }>`select id from requirements`.execute(tx),
  );
  for (const { id } of rows) await job?.({ requirementId: id }, undefined as never);
  return rows.length;
};

const pageOf = async (client: Client, fiscalYear: number) =>
  (await client(getPortfolio, { query: { fiscalYear } })).reply;

const programmesOf = async (client: Client, fiscalYear: number): Promise<ProgrammeView[]> => {
  const page = await pageOf(client, fiscalYear);
  const placed = page.portfolios.flatMap(({ parts }) => parts.flatMap((part) => part.programmes));
  return [...placed, ...page.others];
};

const requirementOf = async (
  client: Client,
  fiscalYear: number,
  code: string,
): Promise<RequirementView> => {
  const all = (await programmesOf(client, fiscalYear)).flatMap((one) => one.requirements);
  const found = all.find((one) => one.code === code);
  if (!found) throw new Error(`no requirement ${code}`);
  return found;
};

const bodyOf = (one: RequirementView) => ({
  title: one.title,
  note: one.note,
  level: one.level,
  schedule: one.schedule,
  chain: one.chain,
  nilAllowed: one.nilAllowed,
  ...(one.compiles && { compiles: one.compiles }),
  verified: one.verified,
  formId: one.form.id,
  letter: one.letter?.code ?? null,
  active: one.active,
  revision: one.revision,
});

describe('the page of a fiscal year', () => {
  it('has four parts in 2565, two of them open, and what no part holds apart', async () => {
    const { portfolios, others, years, mayEdit } = await pageOf(district, 2022);
    expect(portfolios[0]?.parts.map(({ verified }) => verified)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(portfolios[0]?.letter?.number).toBe('มท ๐๐๑๘.๑/ว ๓๒๘');
    expect(others.map(({ code }) => code)).toContain('complaints-website');
    expect(years).toEqual([2022, 2021]);
    expect(mayEdit).toBe(false);
  });

  it('has three parts in 2564 and the monthly disbursement report', async () => {
    const { portfolios, others } = await pageOf(district, 2021);
    expect(portfolios[0]?.parts).toHaveLength(3);
    expect(others[0]?.requirements[0]).toMatchObject({ code: 'disbursement', level: 'province' });
  });

  it('lists the source letters', async () =>
    expect((await district(listLetters)).reply.letters).toHaveLength(4));
});

describe('a year copied forward', () => {
  it('keeps forms and letters, moves the dates, and counts nothing as verified', async () => {
    const { reply } = await department(copyYear, { body: { from: 2022, to: 2027 } });
    expect(reply).toEqual({ portfolios: 1, programmes: 6, requirements: 8 });
    const { portfolios } = await pageOf(district, 2027);
    expect(portfolios[0]).toMatchObject({ code: 'flagship-2570', copiedFromYear: 2022 });
    expect(portfolios[0]?.parts.map(({ verified }) => verified)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    const weekly = await requirementOf(district, 2027, 's1-weekly');
    expect(weekly).toMatchObject({ verified: false, letter: { datedOn: '2022-01-31' } });
    expect(weekly.schedule).toMatchObject({ firstDueOn: '2026-10-02', lastDueOn: '2027-09-30' });
  });

  it('adds only what is missing when repeated', async () => {
    const { reply } = await department(copyYear, { body: { from: 2022, to: 2027 } });
    expect(reply).toEqual({ portfolios: 0, programmes: 0, requirements: 0 });
  });

  it('takes single programmes without their portfolio', async () => {
    const [programme] = await programmesOf(department, 2021);
    const programmeIds = [programme?.id ?? ''];
    const { reply } = await department(copyYear, { body: { from: 2021, to: 2027, programmeIds } });
    expect(reply).toEqual({ portfolios: 0, programmes: 1, requirements: 1 });
    const asked = await requirementOf(department, 2027, 'disbursement');
    expect(asked.schedule).toMatchObject({ firstDueOn: '2026-10-10' });
  });

  it('keeps two portfolios apart that meet in one year', async () => {
    await department(copyYear, { body: { from: 2021, to: 2029 } });
    await department(copyYear, { body: { from: 2022, to: 2029 } });
    const { portfolios } = await pageOf(department, 2029);
    expect(portfolios.map(({ code, parts }) => [code, parts.length])).toEqual([
      ['flagship-2565-2572', 4],
      ['flagship-2572', 3],
    ]);
  });

  it('goes forward only, and a district copies nothing', async () => {
    expect(await department(copyYear, { body: { from: 2022, to: 2022 } })).toMatchObject({
      status: 422,
      problem: { code: 'copy-backward' },
    });
    expect((await district(copyYear, { body: { from: 2022, to: 2028 } })).status).toBe(403);
    const own = await province(copyYear, { body: { from: 2022, to: 2028 } });
    expect(own.reply).toEqual({ portfolios: 0, programmes: 0, requirements: 0 });
  });

  it('asks every office from today on, and counts in the reader’s own area', async () => {
    await runRefits();
    const weekly = (await requirementOf(district, 2027, 's1-weekly')).results;
    expect(weekly).toMatchObject({ all: 44, due: 0, nextDueAt: '2026-11-27T09:30:00.000Z' });
    expect((await requirementOf(department, 2027, 's1-weekly')).results.all).toBe(44 * 4);
  });
});

describe('a requirement', () => {
  it('changes its schedule, and untouched obligations follow', async () => {
    const before = await requirementOf(department, 2027, 's1-weekly');
    const schedule = { ...before.schedule, dueTime: '12:00' };
    const params = { id: before.id };
    const body = { ...bodyOf(before), schedule };
    const { reply } = await department(changeRequirement, { params, body });
    expect(reply.revision).toBe(2);
    await runRefits();
    const after = await requirementOf(district, 2027, 's1-weekly');
    expect(after.results).toMatchObject({ all: 44, nextDueAt: '2026-11-27T05:00:00.000Z' });
    const again = await department(changeRequirement, { params, body });
    expect(again).toMatchObject({ status: 409, problem: { code: 'changed-meanwhile' } });
  });

  it('is not a province’s to change when it is the department’s', async () => {
    const one = await requirementOf(province, 2027, 's1-weekly');
    expect(one.mayEdit).toBe(false);
    const refused = await province(changeRequirement, {
      params: { id: one.id },
      body: bodyOf(one),
    });
    expect(refused.status).toBe(403);
  });

  it('names the fields that stand against it', async () => {
    const one = await requirementOf(department, 2027, 's2-province');
    const body = { ...bodyOf(one), compiles: { requirement: 'nothing', group: 'activities' } };
    const { status, problem } = await department(changeRequirement, {
      params: { id: one.id },
      body,
    });
    expect([status, problem.code, problem.refusals[0]?.field]).toEqual([
      422,
      'compiles-unknown',
      'body.compiles',
    ]);
  });
});

describe('a province’s own programme', () => {
  const code = 'mukdahan-clean-up';

  it('is asked of its own districts only, and unseen elsewhere', async () => {
    const programme = await province(createProgramme, {
      body: {
        code,
        fiscalYear: 2027,
        title: say('จังหวัดสะอาด', 'Clean province'),
        note: say('', ''),
        partId: null,
        position: 1,
        letter: null,
        verified: false,
      },
    });
    const like = await requirementOf(province, 2027, 's1-weekly');
    const { revision: _, active: __, ...body } = bodyOf(like);
    const made = await province(createRequirement, {
      params: { id: programme.reply.id },
      body: { ...body, code: 'clean-up', letter: null },
    });
    expect(made.status).toBe(200);
    await runRefits();
    expect((await requirementOf(district, 2027, 'clean-up')).results.all).toBe(44);
    expect((await requirementOf(department, 2027, 'clean-up')).results.all).toBe(88);
    const other = await programmesOf(await api.as('compiler.46'), 2027);
    expect(other.map((one) => one.code)).not.toContain(code);
  });

  it('asks for nothing once it is put away', async () => {
    const programme = (await programmesOf(province, 2027)).find((one) => one.code === code);
    if (!programme) throw new Error('no programme');
    const { title, note, partId, position, verified } = programme;
    const body = { title, note, partId, position, verified, letter: null, archived: true };
    expect((await province(changeProgramme, { params: { id: programme.id }, body })).status).toBe(
      200,
    );
    await runRefits();
    const { rows } = await api.services.db.inScope('/', (tx) =>
      sql<{
        left: number;
      }>`select count(*) as left from obligations where programme_id = ${programme.id}`.execute(tx),
    );
    expect(rows[0]?.left).toBe(0);
  });

  it('has a code of its own', async () => {
    const body = {
      code: 'national-institutions',
      fiscalYear: 2027,
      title: say('ซ้ำ', 'Twice'),
      note: say('', ''),
      partId: null,
      position: 0,
      letter: null,
      verified: false,
    };
    expect(await department(createProgramme, { body })).toMatchObject({
      status: 409,
      problem: { code: 'code-taken' },
    });
    const letter = await department(createProgramme, {
      body: { ...body, code: 'another', letter: 'no-such-letter' },
    });
    expect(letter).toMatchObject({ status: 422, problem: { code: 'unknown-letter' } });
  });
});

it('lets the department name an open part', async () => {
  const part = (await pageOf(department, 2027)).portfolios[0]?.parts[1];
  const body = { title: say('ส่วนที่สอง', 'The second'), note: say('', ''), verified: true };
  const params = { id: part?.id ?? '' };
  expect((await province(changePart, { params, body })).status).toBe(403);
  expect((await department(changePart, { params, body })).status).toBe(200);
  expect((await pageOf(district, 2027)).portfolios[0]?.parts[1]).toMatchObject(body);
});

it('never lets a pack undo what a person has edited', async () => {
  const [, pack] = await readPacks();
  if (!pack) throw new Error('no pack');
  const before = await requirementOf(department, 2022, 's1-weekly');
  const body = { ...bodyOf(before), schedule: { ...before.schedule, dueTime: '10:00' } };
  await department(changeRequirement, { params: { id: before.id }, body });
  const newer = {
    ...pack,
    requirements: pack.requirements.map((one) => ({ ...one, verified: !one.verified })),
  };
  const outcome = await api.services.db.inScope('/', (tx) => loadPack(tx, newer, NOW));
  expect(outcome).toMatchObject({ added: 0, changed: 4, kept: 1 });
  const after = await requirementOf(department, 2022, 's1-weekly');
  expect(after.schedule.dueTime).toBe('10:00');
});
