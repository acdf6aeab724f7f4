import { readFile } from 'node:fs/promises';
import { importAreas } from '#features/areas/door.ts';
import { issueUnitSummary } from '#features/units/contract/summaries.ts';
import { listUnits, recordUnitEntry } from '#features/units/contract/units.ts';
import type { EntryDetail } from '#features/units/model/entry.ts';
import { bangkokDate, bangkokInstant, type Instant } from '#kernel/bangkok-time.ts';
import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import { monthPeriod } from '#kernel/period.ts';
import { sql, type Tx } from '#server/db.ts';
import type { Client } from '#server/http/in-process.ts';
import { chanceOf, uuidOf } from './chance.ts';
import { DISTRICTS } from './people.ts';
import type { Stage } from './stage.ts';

const AUTHORITIES = new URL('../../../demo/mukdahan-local-authorities.csv', import.meta.url);

/** Brings the local authorities of the demo into the tree, each with its office. */
export const settleAuthorities = async (tx: Tx, today: CivilDate): Promise<void> => {
  const text = await readFile(AUTHORITIES, 'utf8');
  await importAreas(tx, { text, today, offices: false });
  await sql`
    insert into offices (area_code, area_path, level, name_th, name_en)
    select area.code, place.path, area.level, area.name_th, area.name_en
    from areas area join area_paths place on place.code = area.code and place.during @> ${today}::date
    where area.level = 'local-authority'`.execute(tx);
};

/** One thing recorded of a unit, so many days ago. */
type Told = { readonly ago: number; readonly detail: EntryDetail };

type Teller = (seed: string, today: CivilDate) => Told[];

const HALLS = ['หอประชุมองค์การบริหารส่วนตำบล', 'ศาลาประชาคมหมู่บ้าน', 'หอประชุมอำเภอ'];

const course = (today: CivilDate, ago: number, men: number, women: number, batch = 1): Told => ({
  ago,
  detail: {
    kind: 'training',
    course: 'initial',
    batch,
    startOn: addDays(today, -ago - 2),
    endOn: addDays(today, -ago),
    place: HALLS[ago % HALLS.length] ?? '',
    men,
    women,
  },
});

const order = (today: CivilDate, ago: number, members: number): Told => ({
  ago,
  detail: {
    kind: 'order',
    number: `${40 + (ago % 90)}/2569`,
    orderedOn: addDays(today, -ago),
    members,
  },
});

const equipment = (seed: string, today: CivilDate, ago: number): Told => {
  const chance = chanceOf(seed);
  const item = (name: string, count: number) => ({ name, count, ready: chance.between(1, count) });
  return {
    ago,
    detail: {
      kind: 'equipment',
      checkedOn: addDays(today, -ago),
      items: [item('วิทยุสื่อสาร', 6), item('เรือท้องแบน', 2), item('เลื่อยยนต์', 3), item('ไฟฉายสนาม', 20)],
    },
  };
};

const complete: Teller = (seed, today) => [
  course(today, 190, 31, 21),
  order(today, 170, 52),
  equipment(seed, today, 45),
];

const CONFIRMED: Told = { ago: 0, detail: { kind: 'confirmation' } };

/** How the units of the demo stand, one story after the other. */
const STORIES: readonly Teller[] = [
  (seed, today) => [...complete(seed, today), CONFIRMED],
  (seed, today) => [
    course(today, 210, 18, 12),
    course(today, 120, 14, 8, 2),
    ...complete(seed, today).slice(1),
  ],
  (_seed, today) => [course(today, 60, 20, 14), order(today, 20, 34), CONFIRMED],
  (_seed, today) => [course(today, 12, 28, 22)],
  () => [],
  (seed, today) => [course(today, 420, 30, 20), order(today, 400, 50), equipment(seed, today, 70)],
  (seed, today) => [
    ...complete(seed, today),
    { ago: 0, detail: { kind: 'plan', plannedOn: addDays(today, 60) } },
  ],
];

const AUTHORITY_WITH_ACCOUNT = '4905902';

const recorderOf = (areaPath: string): string => {
  if (areaPath.includes(AUTHORITY_WITH_ACCOUNT)) return 'khamchai.local';
  const short = DISTRICTS.find(([code]) => areaPath.includes(`/${code}/`))?.[1];
  return `${short}.clerk`;
};

const recordFor = async (
  client: Client,
  unit: { readonly officeId: string; readonly areaPath: string },
  { ago, detail }: Told,
): Promise<void> => {
  const entryId = uuidOf(`${unit.areaPath} ${detail.kind} ${ago}`);
  const params = { id: unit.officeId, entryId };
  const { status, problem } = await client(recordUnitEntry, { params, body: { detail } });
  if (status !== 200) throw new Error(`demo: ${JSON.stringify(problem)}`);
};

const issueLastMonth = async (stage: Stage, now: Instant): Promise<void> => {
  const start = monthPeriod(bangkokDate(now)).startOn;
  stage.setNow(bangkokInstant(start, '09:00'));
  const month = monthPeriod(addDays(start, -1)).id;
  const province = await stage.as('mukdahan');
  const params = { id: uuidOf(`summary ${month}`) };
  const { status, problem } = await province(issueUnitSummary, { params, body: { month } });
  if (status !== 200) throw new Error(`demo: ${JSON.stringify(problem)}`);
};

/** Tells how the disaster units of the demo came to stand where they do, and issues last month's summary. */
export const tellUnits = async (stage: Stage, now: Instant): Promise<void> => {
  const today = bangkokDate(now);
  const { units } = (await (await stage.as('mukdahan'))(listUnits, {})).reply;
  const told = units.flatMap((unit, at) =>
    (STORIES[at % STORIES.length] ?? complete)(unit.areaPath, today).map((one) => ({ unit, one })),
  );
  for (const { unit, one } of told.sort((left, right) => right.one.ago - left.one.ago)) {
    stage.setNow(one.ago === 0 ? now : bangkokInstant(addDays(today, -one.ago), '15:00'));
    await recordFor(await stage.as(recorderOf(unit.areaPath)), unit, one);
  }
  await issueLastMonth(stage, now);
};
