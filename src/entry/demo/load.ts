import { readFile } from 'node:fs/promises';
import { importAreas } from '#features/areas/door.ts';
import { makeObligations } from '#features/obligations/door.ts';
import { makeAccounts } from '#features/people/door.ts';
import { hashPassword } from '#features/people/passwords.ts';
import { copyYearForward, loadPacks } from '#features/programmes/door.ts';
import { loadUnitRule } from '#features/units/door.ts';
import { NATION } from '#kernel/area.ts';
import { addHours, bangkokDate } from '#kernel/bangkok-time.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { type Database, sql, type Tx } from '#server/db.ts';
import type { Services } from '#server/services.ts';
import { activitySteps } from './activities.ts';
import { acknowledgeCircular, sendCircular } from './circular.ts';
import { registerLetters } from './letters.ts';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './people.ts';
import { demoSpan, demoYears, writeScript } from './script.ts';
import { openStage } from './stage.ts';
import { settleAuthorities, tellUnits } from './units.ts';

const AREAS = [
  new URL('../../../demo/mukdahan-areas.csv', import.meta.url),
  new URL('../../../demo/khamchai-villages.csv', import.meta.url),
];

/** One account of the demo, as the start of the server prints it. */
export type DemoAccount = {
  readonly username: string;
  readonly password: string;
  readonly says: Sentence;
};

const settleAreas = async (tx: Tx, now: string): Promise<void> => {
  for (const file of AREAS) {
    const text = await readFile(file, 'utf8');
    await importAreas(tx, { text, today: bangkokDate(now), offices: true });
  }
  // Villages have no office of their own until somebody makes one.
  await sql`insert into offices (area_code, area_path, level, name_th, name_en)
    select a.code, p.path, a.level, a.name_th, a.name_en from areas a
    join area_paths p on p.code = a.code and upper_inf(p.during) where a.level = 'village'`.execute(
    tx,
  );
  await settleAuthorities(tx, bangkokDate(now));
  await sql`update areas set demo = true`.execute(tx);
  await sql`update offices set demo = true`.execute(tx);
};

const settlePeople = async (tx: Tx): Promise<void> => {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const offices = await tx
    .selectFrom('offices')
    .select(['id', 'area_code as areaCode', 'area_path as areaPath'])
    .execute();
  const accounts = DEMO_PEOPLE.flatMap(({ username, name, roles, areaCode }) => {
    const office = offices.find((one) => one.areaCode === areaCode);
    if (!office) return [];
    const { id: officeId, areaPath } = office;
    return [{ username, name, roles, officeId, areaPath, passwordHash, mustChangePassword: false }];
  });
  await makeAccounts(tx, accounts, true);
};

// The letters speak of fiscal years 2564 and 2565; the demo lives in the years around today.
const LETTER_YEARS = [2021, 2022];

const settleProgrammes = async (tx: Tx, now: string): Promise<void> => {
  await loadPacks(tx, now);
  await loadUnitRule(tx, now);
  for (const to of demoYears(now))
    for (const from of LETTER_YEARS)
      await copyYearForward(tx, { from, to, areaPath: NATION, by: null });
  const requirements = await tx.selectFrom('requirements').select('id').execute();
  const [begin, end] = demoSpan(now);
  for (const { id } of requirements) await makeObligations(tx, id, begin, end);
};

// The province's circular is a day old, so that some have acknowledged it and some have not.
const CIRCULAR_HOURS = 24;

/** Loads the demo into a new database: Mukdahan, its people, the programmes, and eight weeks of reports. */
export const loadDemo = async (services: Services): Promise<void> => {
  const now = services.now();
  const steps = await services.db.inScope(NATION, async (tx) => {
    await settleAreas(tx, now);
    await settlePeople(tx);
    await settleProgrammes(tx, now);
    return writeScript(tx, now);
  });
  const stage = await openStage(services);
  try {
    for (const step of [...steps, ...activitySteps(services, now)]) {
      stage.setNow(step.at);
      await step.act(stage);
    }
    await registerLetters(stage, now);
    const sentAt = addHours(now, -CIRCULAR_HOURS);
    await sendCircular(stage, sentAt);
    await acknowledgeCircular(stage, sentAt);
    await tellUnits(stage, now);
  } finally {
    await stage.close();
  }
};

/** The accounts of the demo, or none when this database carries no demo. */
export const listDemoAccounts = (db: Database): Promise<readonly DemoAccount[]> =>
  db.inScope(NATION, async (tx) => {
    const rows = await tx
      .selectFrom('accounts')
      .select('username')
      .where('demo', '=', true)
      .where('active', '=', true)
      .execute();
    const there = new Set(rows.map(({ username }) => username));
    return DEMO_PEOPLE.filter(({ username }) => there.has(username)).map(({ username, says }) => ({
      username,
      password: DEMO_PASSWORD,
      says,
    }));
  });
