import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit } from '#features/people/contract/audit.ts';
import { type Client, openTestApi, type TestApi } from '../../../tests/support/api.ts';
import {
  expectedLetters,
  hasFiveLetters,
  letterText,
} from '../../../tests/support/letters/five-letters.ts';
import { sampleLetter } from '../../../tests/support/letters/sample-letter.ts';
import * as contract from './contract/register.ts';
import { readLetter } from './reading/read-letter.ts';
import { findingKey } from './rules/review.ts';

const NOW = '2026-11-21T03:00:00.000Z';
const RECEIVED = { receivedOn: '2026-11-20', receivedTime: '09:30' };
const FAULTY = sampleLetter({
  body: '๑. ถือปฏิบัติตามหนังสือกรม ที่ มท ๓๐๗.๒/ว ๕๕ ลงวันที่ ๓ มกราคม ๒๕๖๗',
});

let api: TestApi;
let province: Client;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  province = await api.as('recorder.49');
});
afterAll(() => api.close());

type Body = Parameters<typeof province<typeof contract.registerLetter>>[1];
const registerAs = async (client: Client, body: Partial<NonNullable<Body>['body']>) => {
  const params = { id: randomUUID() };
  const sent = { text: '', ...RECEIVED, ...body };
  return { ...(await client(contract.registerLetter, { params, body: sent })), params };
};
const typed = (subject: string, rest: object = {}) => ({ corrections: { subject, ...rest } });
const pageOf = async (client: Client, params: { id: string }) =>
  (await client(contract.getRegisterLetter, { params })).reply;

describe('registering', () => {
  it('gives every letter the next number of its year, without gaps, however many come at once', async () => {
    const district = await api.as('recorder.4901');
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, index) => registerAs(district, typed(`เรื่อง ${index}`))),
    );
    const numbers = all.map(({ reply }) => reply.receivedNo).sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    const next = await registerAs(district, { ...typed('ปีใหม่'), receivedOn: '2027-01-04' });
    expect(next.reply).toMatchObject({ receivedNo: 1, receivedYear: 2027 });
  });

  it('leaves no gap where one is refused', async () => {
    const district = await api.as('recorder.4602');
    await registerAs(district, typed('หนึ่ง'));
    expect((await registerAs(district, {})).problem.code).toBe('no-subject');
    expect((await registerAs(district, typed('สอง'))).reply.receivedNo).toBe(2);
  });

  it('keeps the text as it came and the values as they were decided', async () => {
    const key = readLetter(FAULTY)?.findings.map(findingKey)[0] ?? '';
    const made = await registerAs(province, { text: FAULTY, decisions: { [key]: 'accepted' } });
    const page = await pageOf(province, made.params);
    expect(page).toMatchObject({ text: FAULTY, state: 'received', number: 'มห ๐๐๑๘.๑/ว ๑๒๓' });
    expect(page.values?.citations[0]?.number?.office).toBe('มท 0307.2');
    expect(page.events.map(({ kind, by }) => [kind, by])).toEqual([['registered', 'recorder 49']]);
    const known = await province(contract.listKnownLetters, {
      query: { number: 'ที่ มห 0018.1/ว 123' },
    });
    expect(known.reply.letters.map(({ id }) => id)).toEqual([made.params.id]);
  });

  it('links a letter to those of the register that it names', async () => {
    const cited = typed('ฉบับแรก', { number: 'มท ๐๓๐๗.๒/ว ๕๖', date: '2024-01-03' });
    const first = await registerAs(province, cited);
    const text = FAULTY.replace('๓๐๗.๒/ว ๕๕', '๐๓๐๗.๒/ว ๕๖');
    const second = await registerAs(province, { text });
    expect(second.reply.linked).toBe(1);
    const { links } = await pageOf(province, first.params);
    expect(links).toMatchObject([{ relation: 'refers', outward: false }]);
    expect(links[0]?.letter.id).toBe(second.params.id);
  });
});

describe('a letter of the register', () => {
  it('is corrected by whoever saw its latest state', async () => {
    const { params } = await registerAs(province, typed('เดิม'));
    const body = { decisions: {}, corrections: { subject: 'ใหม่' }, lastSeq: 1 };
    expect((await province(contract.correctLetter, { params, body })).reply.lastSeq).toBe(2);
    const again = await province(contract.correctLetter, { params, body });
    expect(again.problem.code).toBe('changed-meanwhile');
    expect(await pageOf(province, params)).toMatchObject({ subject: 'ใหม่', lastSeq: 2 });
  });

  it('is closed, then only opened again', async () => {
    const { params } = await registerAs(province, typed('ปิด'));
    await province(contract.closeLetter, { params, body: { closed: true } });
    expect((await pageOf(province, params)).actions).toEqual(['reopen']);
    const refused = await province(contract.closeLetter, { params, body: { closed: true } });
    expect(refused.problem.code).toBe('letter-closed');
    await province(contract.closeLetter, { params, body: { closed: false } });
    expect((await pageOf(province, params)).state).toBe('received');
  });

  it('is linked and unlinked by hand', async () => {
    const [one, other] = [
      await registerAs(province, typed('ก')),
      await registerAs(province, typed('ข')),
    ];
    const { params } = one;
    const body = { otherId: other.params.id, relation: 'answers' as const };
    const made = await province(contract.linkLetter, { params, body });
    const twice = await province(contract.linkLetter, { params, body });
    expect(twice.problem.code).toBe('linked-already');
    const itself = { otherId: params.id, relation: 'answers' as const };
    const self = await province(contract.linkLetter, { params, body: itself });
    expect(self.problem.code).toBe('same-letter');
    const link = { id: other.params.id, linkId: made.reply.id };
    expect((await province(contract.unlinkLetter, { params: link })).status).toBe(200);
    expect((await pageOf(province, params)).links).toEqual([]);
  });

  it('keeps the file it came as', async () => {
    const { params } = await registerAs(province, typed('ไฟล์'));
    const bytes = Buffer.from(FAULTY);
    const read = await province(contract.readLetterFile, { bytes });
    expect(read.reply.text).toBe(FAULTY);
    await province(contract.keepLetterFile, { params, query: { name: 'หนังสือ.txt' }, bytes });
    expect((await pageOf(province, params)).fileName).toBe('หนังสือ.txt');
    const file = await province(contract.getLetterFile, { params });
    expect(Buffer.from(file.reply as Uint8Array).toString()).toBe(FAULTY);
  });

  it('shows the offices above nothing of its content, the audit neither', async () => {
    const { params } = await registerAs(province, typed('เนื้อความลับของจังหวัด'));
    const corrections = { subject: 'เนื้อความลับใหม่' };
    await province(contract.correctLetter, {
      params,
      body: { decisions: {}, corrections, lastSeq: 1 },
    });
    const department = await api.as('administrator.TH');
    const { entries } = (await department(listAudit, { query: { subjectId: params.id } })).reply;
    expect(entries.map(({ action }) => action)).toEqual(['letter.corrected', 'letter.registered']);
    expect(JSON.stringify(entries)).not.toContain('เนื้อความลับ');
  });

  it('is seen by its own office alone, however far another’s scope reaches', async () => {
    const { params } = await registerAs(province, typed('ของจังหวัด'));
    for (const other of ['administrator.TH', 'administrator.46', 'administrator.4905']) {
      const client = await api.as(other);
      expect((await client(contract.getRegisterLetter, { params })).status).toBe(404);
      expect((await client(contract.listRegister)).reply.letters).toEqual([]);
    }
    const viewer = await api.as('viewer.49');
    expect((await pageOf(viewer, params)).actions).toEqual([]);
  });
});

// The letters are not part of the project; where their folder is absent, none is registered.
const FIVE = hasFiveLetters ? Object.keys(expectedLetters) : [];

describe('each of the five letters', () => {
  it('is expected', () => expect(Object.keys(expectedLetters)).toHaveLength(5));

  it.each(FIVE)('%s is registered as it reads', async (start) => {
    const text = letterText(start);
    const { params } = await registerAs(province, { text });
    const page = await pageOf(province, params);
    const letter = readLetter(text);
    expect(page).toMatchObject({ text, subject: letter?.subject, datedOn: letter?.date ?? null });
    expect(page.values?.deadlines.length).toBe(letter?.deadlines.length);
    const word = (letter?.subject ?? '').slice(2, 12);
    const { letters } = (await province(contract.listRegister, { query: { q: word } })).reply;
    expect(letters.map(({ id }) => id)).toContain(params.id);
  });
});

describe('the list', () => {
  it.each<readonly [string, object, number]>([
    ['parts of Thai words', { q: 'สถาบั' }, 1],
    ['two letters', { q: 'สถ' }, 1],
    ['Arabic digits for Thai ones', { q: '2570' }, 1],
    ['Thai digits for Arabic ones', { q: 'v๙' }, 1],
    ['words in any order', { q: '๒๕๗๐ สถาบัน' }, 1],
    ['signs of the pattern language as they are', { q: '%' }, 0],
    ['the number', { number: 'ว 77' }, 1],
    ['the issuer', { issuer: 'กรมตัวอย่าง' }, 1],
    ['a span of dates', { from: '2026-11-01', to: '2026-11-01' }, 1],
    ['a span beside it', { from: '2026-11-02' }, 0],
    ['a state', { state: 'closed' }, 0],
    ['the other direction', { direction: 'outgoing' }, 0],
  ])('is searched by %s', async (_name, query, expected) => {
    const district = await api.as('recorder.4905');
    const known = (await district(contract.listRegister)).reply.letters;
    const number = { number: 'มท ๐๓๐๗/ว ๗๗', date: '2026-11-01', issuer: 'กรมตัวอย่าง' };
    if (known.length === 0) await registerAs(district, typed('ปกป้องสถาบัน ประจำปี ๒๕๗๐ v9', number));
    const { letters } = (await district(contract.listRegister, { query })).reply;
    expect(letters).toHaveLength(expected);
  });

  it('comes page by page, newest first', async () => {
    const clerk = await api.as('recorder.46');
    for (let index = 0; index < 101; index += 1) await registerAs(clerk, typed(`เรื่อง ${index}`));
    const first = (await clerk(contract.listRegister)).reply;
    expect([first.letters.length, first.letters[0]?.receivedNo]).toEqual([100, 101]);
    const before = first.next ?? '';
    const second = (await clerk(contract.listRegister, { query: { before } })).reply;
    expect(second.letters.map(({ receivedNo }) => receivedNo)).toEqual([1]);
    expect(second.next).toBeNull();
  });
});
