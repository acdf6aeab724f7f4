import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listDaysOff, setDayOff } from '#features/obligations/contract/days-off.ts';
import { loadDaysOff } from '#features/obligations/door.ts';
import { isDayOffOf } from '#features/obligations/rules/days-off.ts';
import { addDays } from '#kernel/civil-date.ts';
import { type Client, openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { sampleLetter } from '../../../tests/support/letters/sample-letter.ts';
import * as contract from './contract/register.ts';
import { makeWork, undoWork } from './contract/work.ts';
import type { DeadlineValue } from './model/register.ts';
import { reviewOf } from './rules/review.ts';

const NOW = '2026-11-21T03:00:00.000Z';
const YEAR = 2026;
const DAYS = 365;
const EXTRA = '2026-12-18';
const WORKED = '2026-12-10';
const TEXT = sampleLetter({
  body: [
    '๑. ส่งแผนให้กรมการปกครองทราบ ภายในวันศุกร์ที่ ๑๘ ธันวาคม ๒๕๖๙',
    '๒. รายงานผลให้กรมการปกครองทราบ ภายในวันพฤหัสบดีที่ ๑๐ ธันวาคม ๒๕๖๙',
  ].join('\n'),
});

let api: TestApi;
let province: Client;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  province = await api.as('recorder.49');
  const department = await api.as('administrator.TH');
  for (const [on, isOff] of [
    [EXTRA, true],
    [WORKED, false],
  ] as const)
    await department(setDayOff, {
      params: { on },
      body: { name: { th: 'ตามมติคณะรัฐมนตรี', en: 'By the cabinet' }, isOff },
    });
});
afterAll(() => api.close());

const shownDaysOff = async () =>
  isDayOffOf((await province(listDaysOff, { query: { year: YEAR } })).reply.days);

describe('the days off of the review', () => {
  it('are on the screen what they are in the server, every day of a year', async () => {
    const onScreen = await shownDaysOff();
    const inServer = await api.services.db.inScope('/', (tx) =>
      loadDaysOff(tx, `${YEAR}-01-01`, `${YEAR}-12-31`),
    );
    const days = Array.from({ length: DAYS }, (_, index) => addDays(`${YEAR}-01-01`, index));
    expect(days.filter(onScreen)).toEqual(days.filter(inServer.isDayOff));
    expect([onScreen(EXTRA), onScreen(WORKED)]).toEqual([true, false]);
  });

  it('make the finding of a due date on a day off', async () => {
    const { letter } = reviewOf(TEXT, {}, {}, { isDayOff: await shownDaysOff() });
    const found = letter?.findings.filter(({ code }) => code === 'deadline-on-day-off') ?? [];
    expect(found.map(({ span }) => TEXT.slice(...span))).toEqual([
      expect.stringContaining('๑๘ ธันวาคม ๒๕๖๙'),
    ]);
  });
});

const OWN: DeadlineValue = {
  ...{ kind: 'monthly', date: null, time: '12:00', weekday: null, dayOfMonth: 5, first: null },
  ...{ by: 'district', what: 'รายงานผล', span: [0, 0], meeting: null },
};

const registered = async (deadlines: DeadlineValue[]) => {
  const params = { id: randomUUID() };
  const came = { receivedOn: '2026-11-20', receivedTime: '09:30' };
  const body = { text: TEXT, corrections: { deadlines }, ...came };
  await province(contract.registerLetter, { params, body });
  return params;
};
const pageOf = async (params: { id: string }) =>
  (await province(contract.getRegisterLetter, { params })).reply;

describe('due dates that a person put right', () => {
  it('are kept with the letter, the text and what was read as they were', async () => {
    const params = await registered([OWN]);
    const page = await pageOf(params);
    expect(page).toMatchObject({ text: TEXT, corrections: { deadlines: [OWN] } });
    expect(page.values?.deadlines).toEqual([OWN]);
    const body = { decisions: {}, corrections: {}, lastSeq: page.lastSeq };
    await province(contract.correctLetter, { params, body });
    expect((await pageOf(params)).values?.deadlines.map(({ date }) => date)).toEqual([
      '2026-12-18',
      '2026-12-10',
    ]);
  });

  it('are no longer changed once work was made of one, until it is taken back', async () => {
    const params = await registered([OWN]);
    const editor = await api.as('compiler.49');
    const place = { ...params, position: '0' };
    const made = await editor(makeWork, { params: place, body: { kind: 'meeting' } });
    expect(made.status).toBe(200);
    const change = async (deadlines: DeadlineValue[]) => {
      const { lastSeq } = await pageOf(params);
      const body = { decisions: {}, corrections: { deadlines }, lastSeq };
      return province(contract.correctLetter, { params, body });
    };
    expect((await change([])).problem.code).toBe('work-made');
    expect((await change([OWN])).status).toBe(200);
    await editor(undoWork, { params: place });
    expect((await change([])).status).toBe(200);
    expect((await pageOf(params)).values?.deadlines).toEqual([]);
  });

  it.each<readonly [string, Partial<Record<keyof DeadlineValue, unknown>>]>([
    ['a day that no month has', { dayOfMonth: 32 }],
    ['a kind that is none', { kind: 'yearly' }],
    ['a place before the text', { span: [-1, 4] }],
  ])('are refused with %s', async (_what, change) => {
    const params = { id: randomUUID() };
    const came = { text: TEXT, receivedOn: '2026-11-20', receivedTime: '09:30' };
    const body = { ...came, corrections: { deadlines: [{ ...OWN, ...change } as DeadlineValue] } };
    expect((await province(contract.registerLetter, { params, body })).status).toBe(400);
  });
});
