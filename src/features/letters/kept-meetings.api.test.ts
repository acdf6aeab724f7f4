import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { sampleLetter } from '../../../tests/support/letters/sample-letter.ts';
import { makeCalendarFeed } from './contract/calendar.ts';
import { getRegisterMeeting, registerLetter } from './contract/register.ts';
import { makeWork, undoWork } from './contract/work.ts';

const TEXT = sampleLetter({
  date: '๑๗ พฤศจิกายน ๒๕๖๙',
  references: '',
  cause: '',
  body: 'ให้อำเภอเข้าร่วมการประชุมชี้แจง ในวันศุกร์ที่ ๒๗ พฤศจิกายน ๒๕๖๙ เวลา ๑๓.๓๐ น. ตามแบบรายงานผลการดำเนินงาน',
});
const MEETING = 'DTSTART:20261127T063000Z';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow('2026-11-18T03:00:00.000Z');
});
afterAll(() => api.close());

/** The calendars of a letter that a province registered: its file, and the feed of the office. */
const calendarsOf = async (id: string): Promise<{ file: string; feed: string }> => {
  const province = await api.as('recorder.49');
  const file = await province(getRegisterMeeting, { params: { id } });
  const { path } = (await province(makeCalendarFeed)).reply;
  const feed = await api.app.inject({ url: path ?? '' });
  return { file: file.status === 200 ? String(file.reply) : '', feed: feed.payload };
};

describe('a meeting kept of a letter in the register', () => {
  it('stands in a file and in the calendar of the office until it is taken back', async () => {
    const province = await api.as('recorder.49');
    const compiler = await api.as('compiler.49');
    const id = randomUUID();
    const body = { text: TEXT, receivedOn: '2026-11-18', receivedTime: '09:00' };
    await province(registerLetter, { params: { id }, body });
    const params = { id, position: '0' };
    expect((await compiler(makeWork, { params, body: { kind: 'meeting' } })).status).toBe(200);
    const kept = await calendarsOf(id);
    expect(kept.file).toContain(MEETING);
    expect(kept.feed).toContain(MEETING);
    expect(kept.feed).toContain(`UID:letter-${id}-0-0@amphoe`);
    await compiler(undoWork, { params });
    const after = await calendarsOf(id);
    expect(after.file + after.feed).not.toContain(MEETING);
  });

  it('is not found by another office', async () => {
    const district = await api.as('recorder.4901');
    expect((await district(getRegisterMeeting, { params: { id: randomUUID() } })).status).toBe(404);
  });
});
