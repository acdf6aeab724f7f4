import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNotices } from '#features/notices/contract.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { officeId } from '../../../tests/support/nation.ts';
import { signLetter } from '../../../tests/support/outgoing.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { type RawCalls, rawCalls } from '../../../tests/support/raw-calls.ts';
import * as calendar from './contract/calendar.ts';
import * as contract from './contract/outgoing.ts';
import * as received from './contract/received.ts';
import * as register from './contract/register.ts';

const NOW = '2026-11-16T03:00:00.000Z';

let api: TestApi;
let app: RawCalls;
let programme: TestProgramme;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  app = rawCalls(api);
  programme = await settleProgramme(api.url);
});
afterAll(async () => {
  await app.close();
  await programme.close();
  await api.close();
});

const sendLetter = async (officeIds?: string[]) => {
  const { id } = await signLetter(api, '49');
  const client = await api.as('recorder.49');
  const body = officeIds === undefined ? {} : { officeIds };
  return client(contract.sendOutgoing, { params: { id }, body });
};

/** The delivery of a sent letter at an office. */
const deliveryAt = async (letterId: string, code: '4901' | '4905'): Promise<string> => {
  const { rows } = await app.owner.query<{ id: string }>(
    'select id from letter_deliveries where letter_id = $1 and office_id = $2',
    [letterId, officeId(code)],
  );
  return rows[0]?.id ?? '';
};

describe('a sent letter', () => {
  it('goes to every office of the next level, once, however often it is sent', async () => {
    const { reply } = await sendLetter();
    const client = await api.as('administrator.49');
    const again = await client(contract.sendOutgoing, { params: { id: reply.id }, body: {} });
    expect(reply.state).toBe('sent');
    expect(again.reply.deliveries.map(({ office }) => office.th)).toEqual([
      'ที่ทำการอำเภอเมืองมุกดาหาร',
      'ที่ทำการอำเภอคำชะอี',
    ]);
  });

  it.each([
    ['of another province', '4601'],
    ['of the sender itself', '49'],
  ] as const)('does not go to an office %s', async (_case, code) => {
    const answer = await sendLetter([officeId(code)]);
    expect([answer.status, answer.problem.code]).toEqual([422, 'addressee-out-of-line']);
  });

  it('is opened and acknowledged by its addressee, and the sender sees who and when', async () => {
    const { reply } = await sendLetter();
    const id = await deliveryAt(reply.id, '4905');
    const district = await api.as('recorder.4905');
    const params = { id };
    const opened = (await district(received.getReceived, { params })).reply;
    expect(opened).toMatchObject({ number: reply.number, acknowledgedAt: null, openedAt: NOW });
    const done = (await district(received.acknowledgeLetter, { params })).reply;
    expect(done).toMatchObject({ acknowledgedBy: 'recorder 4905', receivedYear: 2026 });
    const { letters } = (await district(register.listRegister, {})).reply;
    expect(letters).toMatchObject([{ state: 'received', number: reply.number, receivedNo: 1 }]);
    const entry = { params: { id: letters[0]?.id ?? '' } };
    const page = (await district(register.getRegisterLetter, entry)).reply;
    expect(page).toMatchObject({ subject: reply.letter.subject, events: [{ kind: 'registered' }] });
    expect(page.actions).toContain('correct');
    const client = await api.as('viewer.49');
    const seen = (await client(contract.getOutgoing, { params: { id: reply.id } })).reply;
    expect(seen.deliveries.map((one) => [one.acknowledgedBy, one.openedAt !== null])).toEqual([
      [null, false],
      ['recorder 4905', true],
    ]);
  });

  it('is acknowledged once, by whoever of the office is first, and entered once', async () => {
    const { reply } = await sendLetter();
    const params = { id: await deliveryAt(reply.id, '4901') };
    const answers = await Promise.all(
      ['recorder', 'reviewer', 'compiler', 'administrator'].map(async (role) =>
        (await api.as(`${role}.4901`))(received.acknowledgeLetter, { params }),
      ),
    );
    const numbers = answers.map(({ reply: { receivedNo, acknowledgedBy } }) => [
      receivedNo,
      acknowledgedBy,
    ]);
    expect(new Set(numbers.map(String)).size).toBe(1);
    const viewer = await api.as('viewer.4901');
    expect((await viewer(received.acknowledgeLetter, { params })).status).toBe(403);
  });

  it('is another office’s letter to everybody else', async () => {
    const { reply } = await sendLetter([officeId('4905')]);
    const params = { id: await deliveryAt(reply.id, '4905') };
    const outcomes = [];
    for (const who of ['recorder.49', 'recorder.4901', 'recorder.46', 'recorder.490502'])
      outcomes.push((await (await api.as(who))(received.acknowledgeLetter, { params })).status);
    expect(outcomes).toEqual([403, 404, 404, 404]);
  });

  it('reminds whoever has not acknowledged, once a day', async () => {
    const { reply } = await sendLetter();
    const params = { id: reply.id };
    const district = await api.as('recorder.4901');
    const own = await deliveryAt(reply.id, '4901');
    await district(received.acknowledgeLetter, { params: { id: own } });
    const client = await api.as('recorder.49');
    const first = (await client(contract.remindAddressees, { params })).reply;
    const second = (await client(contract.remindAddressees, { params })).reply;
    expect([first, second]).toEqual([
      { reminded: 1, already: 0 },
      { reminded: 0, already: 1 },
    ]);
    const other = await api.as('viewer.4905');
    const { letters } = (await other(received.listReceived, { query: { waiting: 'true' } })).reply;
    expect(letters.map(({ remindedAt }) => remindedAt)).toContain(NOW);
  });

  it('tells of the reminder among the messages, until the letter is acknowledged', async () => {
    const { reply } = await sendLetter([officeId('4905')]);
    await (await api.as('recorder.49'))(contract.remindAddressees, { params: { id: reply.id } });
    const district = await api.as('recorder.4905');
    const id = await deliveryAt(reply.id, '4905');
    const told = async () => {
      const { notices, unread } = (await district(listNotices)).reply;
      return { unread, own: notices.find((one) => 'deliveryId' in one && one.deliveryId === id) };
    };
    const before = await told();
    expect(before.own).toMatchObject({
      ...{ kind: 'letter-reminder', number: reply.number, readAt: null, acknowledgedAt: null },
    });
    await district(received.acknowledgeLetter, { params: { id } });
    const after = await told();
    expect(after.own).toMatchObject({ readAt: NOW, acknowledgedAt: NOW });
    expect(before.unread - after.unread).toBe(1);
    const other = (await (await api.as('recorder.4901'))(listNotices)).reply.notices;
    expect(JSON.stringify(other)).not.toContain(id);
  });

  it('hands its files to its addressee, as they were sent', async () => {
    const { reply } = await sendLetter([officeId('4905')]);
    const id = await deliveryAt(reply.id, '4905');
    const district = await api.as('viewer.4905');
    const open = async (position: number) =>
      district(received.getReceivedFile, { params: { id, position } });
    expect(String((await open(0)).reply).slice(0, 5)).toBe('%PDF-');
    expect(String((await open(1)).reply)).toBe('%PDF-1.7 a form');
    expect((await open(2)).status).toBe(404);
  });
});

const TOKEN_IN = /\/d\/([\w-]{22})/;

describe('the page behind the QR code', () => {
  /** Opens a page of which the token is known; a real one is known to the paper alone. */
  const openPage = async (letterId: string): Promise<string> => {
    const { hashToken } = await import('#server/sessions.ts');
    const token = randomBytes(16).toString('base64url');
    await app.owner.query('update letter_downloads set token_hash = $1 where letter_id = $2', [
      hashToken(token),
      letterId,
    ]);
    return token;
  };
  const get = (url: string) => app.call('GET', url);

  it('lists and hands out the files without an account, and counts them', async () => {
    const { reply } = await sendLetter();
    const token = await openPage(reply.id);
    const page = await get(`/d/${token}`);
    expect([page.status, page.text.includes('แบบตอบรับ')]).toEqual([200, true]);
    expect(TOKEN_IN.exec(page.text)?.[1]).toBe(token);
    expect(page.text).not.toMatch(/<script|style=|recorder|reviewer/);
    expect((await get(`/d/${token}/1`)).text).toBe('%PDF-1.7 a form');
    expect((await get(`/d/${token}/2`)).status).toBe(404);
    const client = await api.as('recorder.49');
    const seen = (await client(contract.getOutgoing, { params: { id: reply.id } })).reply;
    expect(seen.download?.downloads).toBe(1);
  });

  it.each([
    ['expired', `update letter_downloads set expires_at = '2020-01-01' where letter_id = $1`],
    ['closed', 'update letter_downloads set closed_at = now() where letter_id = $1'],
    ['of a cancelled letter', `update register_letters set state = 'cancelled' where id = $1`],
  ])('that is %s answers as one that never was', async (_case, statement) => {
    const { reply } = await sendLetter();
    const token = await openPage(reply.id);
    await app.owner.query(statement, [reply.id]);
    const never = await get(`/d/${randomBytes(16).toString('base64url')}`);
    const gone = await get(`/d/${token}`);
    expect([gone.status, gone.text]).toEqual([404, never.text]);
    expect((await get(`/d/${token}/1`)).status).toBe(404);
  });

  it('is closed by its office for good', async () => {
    const { reply } = await sendLetter();
    const token = await openPage(reply.id);
    const client = await api.as('recorder.49');
    await client(contract.closeDownloads, { params: { id: reply.id } });
    expect((await get(`/d/${token}`)).status).toBe(404);
  });
});

describe('calendars', () => {
  it('show the meeting of a letter at its time, with an id that stays', async () => {
    const { reply } = await sendLetter([officeId('4905')]);
    const id = await deliveryAt(reply.id, '4905');
    const district = await api.as('recorder.4905');
    const file = String((await district(received.getReceivedMeeting, { params: { id } })).reply);
    expect(file).toContain('DTSTART:20261127T063000Z');
    expect(file).toContain(`UID:letter-${id}-0@amphoe`);
  });

  it('of an office hold what it owes and its meetings, until their address ends', async () => {
    const due = await programme.owe('4905', WEEK_47);
    const client = await api.as('recorder.4905');
    const made = (await client(calendar.makeCalendarFeed)).reply;
    const feed = await app.call('GET', made.path ?? '');
    expect(feed.headers['content-type']).toContain('text/calendar');
    expect(feed.text).toContain(`UID:due-${due}@amphoe`);
    await client(calendar.endCalendarFeed, { params: { id: made.feed.id } });
    expect((await app.call('GET', made.path ?? '')).status).toBe(404);
  });

  it('made anew end the earlier address of the same account, and are shown once', async () => {
    const client = await api.as('reviewer.4905');
    const first = (await client(calendar.makeCalendarFeed)).reply;
    const key = '00000000-0000-4000-8000-0000000000aa';
    const second = (await client(calendar.makeCalendarFeed, { key })).reply;
    const repeated = (await client(calendar.makeCalendarFeed, { key })).reply;
    expect((await app.call('GET', first.path ?? '')).status).toBe(404);
    expect((await app.call('GET', second.path ?? '')).status).toBe(200);
    expect(repeated.path).toBeNull();
  });

  it('end with their account', async () => {
    const client = await api.as('compiler.4905');
    const { path } = (await client(calendar.makeCalendarFeed)).reply;
    await app.owner.query(`update accounts set active = false where username = 'compiler.4905'`);
    expect((await app.call('GET', path ?? '')).status).toBe(404);
  });
});
