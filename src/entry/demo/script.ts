import { addHours, bangkokDate } from '#kernel/bangkok-time.ts';
import { gregorianYear } from '#kernel/buddhist-era.ts';
import { addDays } from '#kernel/civil-date.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { sql, type Tx } from '#server/db.ts';
import * as answers from './answers.ts';
import { chanceOf } from './chance.ts';
import { compiledAnswers } from './compiling.ts';
import { mended } from './mending.ts';
import { DISTRICTS } from './people.ts';
import { type Answering, type Part, type Step, stepsOf, uploadPictures } from './steps.ts';
import { type Story, storyOf } from './stories.ts';

type Row = {
  id: string;
  code: string;
  areaCode: string;
  periodId: string;
  periodStart: string;
  opensAt: string;
  dueAt: string;
  formVersionId: string;
};

/** How many weeks back the demo tells. */
const DEMO_WEEKS = 8;

/** Obligations that came due in the last weeks, newest first within each requirement and office. */
const listOwed = async (tx: Tx, now: string): Promise<Row[]> => {
  const from = addHours(now, -24 * 7 * (DEMO_WEEKS + 1));
  const { rows } = await sql<Row>`
    select o.id, r.code, f.area_code as "areaCode", o.period_id as "periodId", o.period_start as "periodStart",
      o.opens_at as "opensAt", o.due_at as "dueAt", o.form_version_id as "formVersionId"
    from obligations o join requirements r on r.id = o.requirement_id join offices f on f.id = o.office_id
    where o.due_at > ${from} and o.due_at <= ${now} and o.opens_at <= ${now}
    order by r.code, f.area_code, o.due_at desc`.execute(tx);
  return rows;
};

const partOf = (row: Row): Part => {
  const short = DISTRICTS.find(([code]) => code === row.areaCode)?.[1];
  const { id, formVersionId, opensAt, dueAt } = row;
  return {
    id,
    formVersionId,
    opensAt,
    dueAt,
    recorder: short ? `${short}.clerk` : 'mukdahan',
    chief: short ? `${short}.chief` : 'dopa',
    province: short ? 'mukdahan' : 'dopa',
  };
};

const districtName = (code: string): string =>
  DISTRICTS.find(([known]) => known === code)?.[2] ?? 'มุกดาหาร';

const activities =
  (row: Row): Answering =>
  async (stage, part) => {
    const chance = chanceOf(`${row.areaCode}-${row.periodId}`);
    const rows = [];
    for (const at of [1, 2]) {
      const seed = `${row.areaCode}-${row.periodId}-${at}`;
      const photos = await uploadPictures(stage, part, seed, at);
      const heldOn = addDays(row.periodStart, chance.between(2, 24));
      rows.push(answers.activityRow(chance, districtName(row.areaCode), heldOn, photos));
    }
    return { activities: rows };
  };

const ANSWERING: Record<string, (row: Row, ago: number) => Answering> = {
  's1-weekly': (row) => async () =>
    answers.weeklyFigures(chanceOf(`${row.areaCode}-${row.periodId}`)),
  's2-district': activities,
  's2-province': () => compiledAnswers,
  'complaints-monthly': (row) => async () =>
    answers.complaintFigures(chanceOf(`c-${row.areaCode}-${row.periodId}`)),
  disbursement: (_row, ago) => async () => answers.disbursementFigures(Math.max(1, 3 - ago)),
};

// The newest compilation is left to whoever tries the demo; the province's older ones are done.
const tellStory = (row: Row, ago: number): Story => {
  const district = DISTRICTS.findIndex(([code]) => code === row.areaCode);
  if (district >= 0) return storyOf(row.code === 's1-weekly' ? 'weekly' : 'monthly', district, ago);
  if (row.code === 's2-province') return ago === 0 ? 'missing' : 'at-chief';
  return 'at-chief';
};

const groupKey = (row: Row): string => `${row.code} ${row.areaCode}`;

const stepsOfRow = (row: Row, ago: number, now: string): Step[] => {
  const answering = ANSWERING[row.code]?.(row, ago);
  if (!answering) return [];
  const compiling = row.code === 's2-province' ? 72 : 0;
  const part = { ...partOf(row), dueAt: addHours(row.dueAt, compiling) };
  return stepsOf(part, tellStory(row, ago), answering, mended(answering)).filter(
    ({ at }) => at <= now,
  );
};

/** Everything that happened in the weeks before `now`, in the order in which it happened. */
export const writeScript = async (tx: Tx, now: string): Promise<Step[]> => {
  const counts = new Map<string, number>();
  const rows = await listOwed(tx, now);
  const steps = rows.flatMap((row) => {
    const ago = counts.get(groupKey(row)) ?? 0;
    counts.set(groupKey(row), ago + 1);
    return stepsOfRow(row, ago, now);
  });
  return steps.sort((one, other) => one.at.localeCompare(other.at));
};

// In the first weeks of a fiscal year the demo also needs the one before.
const fiscalYearEnd = (date: string): number => gregorianYear(fiscalYearOf(date));

/** The fiscal years (Gregorian years of their ends) in which the demo plays. */
export const demoYears = (now: string): number[] => {
  const today = bangkokDate(now);
  const then = addDays(today, -7 * (DEMO_WEEKS - 2));
  return [...new Set([fiscalYearEnd(then), fiscalYearEnd(today)])];
};

/** From which day to which (without it) the demo's obligations are made. */
export const demoSpan = (now: string): [string, string] => {
  const today = bangkokDate(now);
  const begin = addDays(today, -7 * (DEMO_WEEKS + 2));
  return [begin, `${fiscalYearEnd(today)}-10-01`];
};
