import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { sampleLetter } from '../../../tests/support/letters/sample-letter.ts';
import { getRegisterLetter, listRegister, registerLetter } from './contract/register.ts';

/** In a millisecond. */
const NANOSECONDS = 1_000_000;

let api: TestApi;
let province: Client;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow('2028-03-01T03:00:00.000Z');
  province = await api.as('recorder.49');
});
afterAll(() => api.close());

type Came = { readonly receivedOn: string; readonly receivedTime: string };

const registerAt = async (came: Came, text = sampleLetter()) => {
  const params = { id: randomUUID() };
  const answer = await province(registerLetter, { params, body: { text, ...came } });
  return { ...answer, params };
};

describe('the number of a letter that came', () => {
  it.each([
    ['the last minute of a year', { receivedOn: '2026-12-31', receivedTime: '23:59' }, 2026, 1],
    ['the first minute of the next', { receivedOn: '2027-01-01', receivedTime: '00:00' }, 2027, 1],
    [
      'when it is still the old year in UTC',
      { receivedOn: '2027-01-01', receivedTime: '06:59' },
      2027,
      2,
    ],
    ['the last day of a fiscal year', { receivedOn: '2027-09-30', receivedTime: '23:59' }, 2027, 3],
    [
      'the first day of a fiscal year',
      { receivedOn: '2027-10-01', receivedTime: '00:00' },
      2027,
      4,
    ],
    [
      'entered late, for the year it came in',
      { receivedOn: '2026-12-30', receivedTime: '08:00' },
      2026,
      2,
    ],
    ['the 29th of February', { receivedOn: '2028-02-29', receivedTime: '12:00' }, 2028, 1],
  ])('of %s', async (_name, came, receivedYear, receivedNo) => {
    const { status, reply } = await registerAt(came);
    expect({ status, ...reply }).toMatchObject({ status: 200, receivedYear, receivedNo });
  });

  it.each([
    ['29 February of no leap year', { receivedOn: '2027-02-29', receivedTime: '12:00' }],
    ['a Buddhist year', { receivedOn: '2570-01-32', receivedTime: '12:00' }],
    ['an hour too many', { receivedOn: '2027-01-01', receivedTime: '24:00' }],
    ['Thai digits', { receivedOn: '๒๐๒๗-๐๑-๐๑', receivedTime: '๑๒:๐๐' }],
  ])('is not given for %s', async (_name, came) => {
    expect((await registerAt(came)).status).toBe(400);
  });

  it('is not given for a letter dated on a day that no year has', async () => {
    const text = sampleLetter({ date: '๒๙ กุมภาพันธ์ ๒๕๗๐' });
    const { params } = await registerAt({ receivedOn: '2028-01-04', receivedTime: '09:00' }, text);
    const { reply } = await province(getRegisterLetter, { params });
    expect(reply.datedOn).toBeNull();
  });

  it('is found by Thai and by Arabic digits', async () => {
    const text = sampleLetter({ number: 'ที่ มห ๐๐๑๘.๑/ว ๗๗๑' });
    await registerAt({ receivedOn: '2028-01-05', receivedTime: '09:00' }, text);
    const counts = await Promise.all(
      ['ว 771', 'ว ๗๗๑', 'มห ๐๐๑๘.๑/ว ๗๗๑'].map(
        async (number) =>
          (await province(listRegister, { query: { number } })).reply.letters.length,
      ),
    );
    expect(counts).toEqual([1, 1, 1]);
  });
});

describe('a text of nearly ten megabytes', () => {
  it('is registered while others are answered', async () => {
    const line = 'ให้อำเภอรายงานผลให้จังหวัดทราบ เพื่อรวบรวมเสนอกรมการปกครองต่อไป\n';
    const text = sampleLetter({ body: line.repeat(49_000) });
    const came = registerAt({ receivedOn: '2028-01-06', receivedTime: '09:00' }, text);
    const lags = monitorEventLoopDelay({ resolution: 5 });
    lags.enable();
    const { status } = await came;
    lags.disable();
    expect(status).toBe(200);
    expect(lags.percentile(90) / NANOSECONDS).toBeLessThan(100);
  });
});
