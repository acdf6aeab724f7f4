import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { officeId } from '../../../tests/support/nation.ts';
import { circular, proposeLetter, signLetter } from '../../../tests/support/outgoing.ts';
import { type RawCalls, rawCalls } from '../../../tests/support/raw-calls.ts';
import * as contract from './contract/outgoing.ts';
import * as register from './contract/register.ts';

const NOW = '2026-11-16T03:00:00.000Z';
const MANY = 50;

let api: TestApi;
let app: RawCalls;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  app = rawCalls(api);
});
afterAll(async () => {
  await app.close();
  await api.close();
});

const codeOf = (answer: { status: number; problem: { code: string } }) => [
  answer.status,
  answer.problem.code,
];

describe('a letter on its way to its signature', () => {
  it('is drafted, proposed, sent back with a reason, proposed again and signed', async () => {
    const recorder = await api.as('recorder.49');
    const reviewer = await api.as('reviewer.49');
    const { id, state } = await proposeLetter(recorder);
    const params = { id };
    expect(state).toBe('waiting');
    const { letters } = (await recorder(register.listRegister, {})).reply;
    expect(letters).toMatchObject([{ id, direction: 'outgoing', state: 'waiting', number: null }]);
    const reason = 'โปรดระบุสถานที่ประชุม';
    const back = (await reviewer(contract.returnOutgoing, { params, body: { reason } })).reply;
    expect(back).toMatchObject({ state: 'draft', actions: [] });
    expect(back.events.at(-1)).toMatchObject({ kind: 'returned', reason, by: 'reviewer 49' });
    const again = (await recorder(contract.proposeOutgoing, { params })).reply;
    const body = { version: again.version };
    const signed = (await reviewer(contract.signOutgoing, { params, body })).reply;
    expect(signed).toMatchObject({
      state: 'signed',
      number: 'มห/ว 1',
      datedOn: '2026-11-16',
      signature: { name: 'reviewer 49', position: 'ผู้ว่าราชการจังหวัดมุกดาหาร', at: NOW },
      download: { downloads: 0, closedAt: null },
    });
    expect(signed.dates.map(({ kind, date }) => [kind, date])).toEqual([
      ['meeting', '2026-11-27'],
      ['once', '2026-11-25'],
    ]);
  });

  it('is kept as PDF by its hash, the same whenever it is opened, and offered as Word', async () => {
    const { id, pdf } = await signLetter(api, '49');
    const open = async (format: 'pdf' | 'docx'): Promise<Buffer> => {
      const client = await api.as('recorder.49');
      const { reply } = await client(contract.getOutgoingPaper, { params: { id, format } });
      return reply as Buffer;
    };
    const first = await open('pdf');
    expect(createHash('sha256').update(first).digest('hex')).toBe(pdf);
    expect(await open('pdf')).toEqual(first);
    expect((await open('docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('gets its papers later when the server stopped right after its signature', async () => {
    const { id } = await signLetter(api, '49');
    await app.owner.query(
      `update register_letters set content = content || '{"pdf": null, "word": null}' where id = $1`,
      [id],
    );
    const client = await api.as('recorder.49');
    await client(contract.getOutgoingPaper, { params: { id, format: 'pdf' } });
    const { reply } = await client(contract.getOutgoing, { params: { id } });
    expect(reply.pdf).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is frozen once it is signed', async () => {
    const { id, version, letter } = await signLetter(api, '49');
    const client = await api.as('recorder.49');
    const body = { letter, enclosures: [], version };
    expect(codeOf(await client(contract.saveOutgoing, { params: { id }, body }))).toEqual([
      409,
      'wrong-state',
    ]);
  });

  it('is not saved over what another one saved', async () => {
    const client = await api.as('recorder.49');
    const made = { id: randomUUID(), about: null };
    const { id, letter, version } = (await client(contract.draftOutgoing, { body: made })).reply;
    const body = { letter: circular(letter), enclosures: [], version };
    const answers = await Promise.all([
      client(contract.saveOutgoing, { params: { id }, body }),
      client(contract.saveOutgoing, { params: { id }, body }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is not proposed as it is begun: what it lacks is named, and it stays a draft', async () => {
    const client = await api.as('recorder.49');
    const body = { id: randomUUID(), about: null };
    const { id, findings } = (await client(contract.draftOutgoing, { body })).reply;
    const gaps = findings.filter(({ code }) => code === 'part-missing');
    expect(gaps.map(({ th }) => th)).toEqual(['ยังไม่ได้เขียน “เรื่อง”', 'ยังไม่ได้เขียน “ข้อความ”']);
    const params = { id };
    const refused = await client(contract.proposeOutgoing, { params });
    expect(codeOf(refused)).toEqual([409, 'draft-incomplete']);
    expect((await client(contract.getOutgoing, { params })).reply.state).toBe('draft');
  });

  it('comes back as it was after it was thrown away, once', async () => {
    const client = await api.as('recorder.49');
    const made = { id: randomUUID(), about: null };
    const { id, letter, version } = (await client(contract.draftOutgoing, { body: made })).reply;
    const params = { id };
    const enclosures = [{ id: randomUUID(), title: 'แบบตอบรับ', copies: null }];
    const body = { letter: circular(letter), enclosures, version };
    const before = (await client(contract.saveOutgoing, { params, body })).reply;
    const thrown = (await client(contract.discardOutgoing, { params })).reply;
    expect([thrown.state, thrown.actions]).toEqual(['discarded', ['restore']]);
    expect(codeOf(await client(contract.saveOutgoing, { params, body }))).toEqual([
      409,
      'wrong-state',
    ]);
    const back = (await client(contract.restoreOutgoing, { params })).reply;
    const { letter: kept, enclosures: with_, state } = back;
    expect({ state, letter: kept, enclosures: with_ }).toEqual({
      state: 'draft',
      letter: before.letter,
      enclosures: before.enclosures,
    });
    expect(back.events.map(({ kind }) => kind)).toEqual(['drafted', 'discarded', 'restored']);
    expect(codeOf(await client(contract.restoreOutgoing, { params }))).toEqual([
      409,
      'wrong-state',
    ]);
  });

  it('with a fault is signed only with a reason', async () => {
    const wrong = { text: 'ส่งภายในวันจันทร์ที่ 25 พฤศจิกายน 2569' };
    const { id, version, findings } = await proposeLetter(await api.as('recorder.49'), {
      withFile: false,
      more: { body: [wrong, { text: 'จึงเรียนมาเพื่อทราบ' }] },
    });
    expect(findings.map(({ code }) => code)).toContain('weekday-mismatch');
    const reviewer = await api.as('reviewer.49');
    const params = { id };
    const refused = await reviewer(contract.signOutgoing, { params, body: { version } });
    expect(codeOf(refused)).toEqual([409, 'findings-open']);
    const body = { version, reason: 'เป็นไปตามต้นฉบับ' };
    expect((await reviewer(contract.signOutgoing, { params, body })).status).toBe(200);
  });

  it('is nobody’s business elsewhere: above it is refused, beside it is unknown', async () => {
    const { id } = await proposeLetter(await api.as('recorder.4905'), { withFile: false });
    const outcomes = [];
    for (const who of ['recorder.49', 'recorder.TH', 'recorder.4901', 'recorder.490502'])
      outcomes.push((await (await api.as(who))(contract.getOutgoing, { params: { id } })).status);
    expect(outcomes).toEqual([403, 403, 404, 404]);
  });
});

describe('numbers', () => {
  it(`are given to ${MANY} who sign at once without a gap and without a double`, async () => {
    const recorder = await api.as('recorder.46');
    const reviewer = await api.as('reviewer.46');
    const letters = [];
    for (let index = 0; index < MANY; index += 1)
      letters.push(await proposeLetter(recorder, { withFile: false }));
    const signed = await Promise.all(
      letters.map(({ id, version }) =>
        reviewer(contract.signOutgoing, { params: { id }, body: { version, reason: 'x' } }),
      ),
    );
    const numbers = signed.map(({ reply }) => Number(reply.number?.split(' ').at(-1)));
    expect(numbers.sort((one, other) => one - other)).toEqual(
      Array.from({ length: MANY }, (_, index) => index + 1),
    );
  }, 120_000);

  it('begin anew with the calendar year, and are other ones for letters that are no circulars', async () => {
    const plain = { number: { office: 'กส 0018', circular: false } };
    const first = await signLetter(api, '46', { withFile: false, more: plain });
    api.setNow('2027-01-04T03:00:00.000Z');
    const next = await signLetter(api, '46', { withFile: false });
    api.setNow(NOW);
    expect([first.number, next.number]).toEqual(['กส 0018/1', 'กส/ว 1']);
  });

  it('are given back by a signature that fails', async () => {
    const { id, version } = await proposeLetter(await api.as('recorder.4601'));
    const reviewer = await api.as('reviewer.4601');
    const body = { version: version + 1 };
    expect((await reviewer(contract.signOutgoing, { params: { id }, body })).status).toBe(409);
    expect((await signLetter(api, '4601')).number).toMatch(/ 1$/);
  });

  it('are the same for a signature that is repeated', async () => {
    const { id, version } = await proposeLetter(await api.as('recorder.4602'));
    const reviewer = await api.as('reviewer.4602');
    const call = { params: { id }, body: { version, reason: 'x' }, key: randomUUID() };
    const both = [
      await reviewer(contract.signOutgoing, call),
      await reviewer(contract.signOutgoing, call),
    ];
    expect(new Set(both.map(({ reply }) => reply.number)).size).toBe(1);
  });
});

describe('the files of enclosures', () => {
  it.each([
    ['a.zip', [0x50, 0x4b, 0x03, 0x04], 422],
    ['a.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 200],
  ])('%s is answered by its content', async (name, bytes, status) => {
    const client = await api.as('recorder.4901');
    const made = { id: randomUUID(), about: null };
    const { id, letter, version } = (await client(contract.draftOutgoing, { body: made })).reply;
    const enclosure = { id: randomUUID(), title: 'แบบ', copies: null };
    const body = { letter, enclosures: [enclosure], version };
    await client(contract.saveOutgoing, { params: { id }, body });
    const sent = await client(contract.putEnclosure, {
      params: { id, enclosureId: enclosure.id },
      query: { name },
      bytes: Uint8Array.from(bytes),
    });
    expect(sent.status).toBe(status);
  });
});

describe('a cancelled letter', () => {
  it('is cancelled when the letter that cancels it is sent', async () => {
    const old = await signLetter(api, '49', { withFile: false });
    const recorder = await api.as('recorder.49');
    const reviewer = await api.as('reviewer.49');
    const about = { relation: 'cancels' as const, letterId: old.id };
    const body = { id: randomUUID(), about };
    const { id, ...draft } = (await recorder(contract.draftOutgoing, { body })).reply;
    const params = { id };
    const content = { letter: circular(draft.letter), enclosures: [], version: draft.version };
    await recorder(contract.saveOutgoing, { params, body: content });
    const { version } = (await recorder(contract.proposeOutgoing, { params })).reply;
    await reviewer(contract.signOutgoing, { params, body: { version, reason: 'x' } });
    const officeIds = [officeId('4905')];
    expect((await recorder(contract.sendOutgoing, { params, body: { officeIds } })).status).toBe(
      200,
    );
    const { reply } = await recorder(contract.getOutgoing, { params: { id: old.id } });
    expect([reply.state, reply.actions]).toEqual(['cancelled', []]);
  });
});
