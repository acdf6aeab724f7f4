import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueryOf } from '#kernel/contract.ts';
import { type Client, openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { officeId } from '../../../tests/support/nation.ts';
import { proposeLetter, signLetter } from '../../../tests/support/outgoing.ts';
import * as contract from './contract/outgoing.ts';
import { acknowledgeLetter, listReceived } from './contract/received.ts';
import { listRegister } from './contract/register.ts';

const NOW = '2026-11-16T03:00:00.000Z';

let api: TestApi;
let recorder: Client;
const ids: Record<string, string> = {};

const named = (subject: string) => ({ withFile: false, more: { subject } });

const sendTo = async (subject: string, codes: readonly ('4901' | '4905')[]): Promise<string> => {
  const { id } = await signLetter(api, '49', named(subject));
  const body = { officeIds: codes.map(officeId) };
  await recorder(contract.sendOutgoing, { params: { id }, body });
  return id;
};

const acknowledgeAll = async (code: '4901' | '4905'): Promise<void> => {
  const client = await api.as(`recorder.${code}`);
  const { letters } = (await client(listReceived, { query: { waiting: 'true' } })).reply;
  for (const { id } of letters) await client(acknowledgeLetter, { params: { id } });
};

beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  recorder = await api.as('recorder.49');
  ids.done = await sendTo('รับทราบครบ', ['4901', '4905']);
  for (const code of ['4901', '4905'] as const) await acknowledgeAll(code);
  ids.discarded = (await proposeLetter(recorder, named('ทิ้งร่าง'))).id;
  await (await api.as('reviewer.49'))(contract.returnOutgoing, {
    params: { id: ids.discarded },
    body: { reason: 'ไม่ใช้' },
  });
  await recorder(contract.discardOutgoing, { params: { id: ids.discarded } });
  ids.sent = await sendTo('ยังไม่ครบ', ['4901', '4905']);
  await acknowledgeAll('4901');
  ids.signed = (await signLetter(api, '49', named('รอส่ง ปี 2571'))).id;
  ids.waiting = (await proposeLetter(recorder, named('รอลงนาม'))).id;
  const body = { id: crypto.randomUUID(), about: null };
  ids.draft = (await recorder(contract.draftOutgoing, { body })).reply.id;
});
afterAll(() => api.close());

const namesOf = (letters: readonly { readonly id: string }[]) =>
  letters.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id));
const atWork = async (query: Partial<QueryOf<typeof contract.listOutgoing>> = {}) =>
  (await recorder(contract.listOutgoing, { query })).reply.letters;

describe('the outgoing letters at work', () => {
  it.each<readonly [string, Parameters<typeof atWork>[0], readonly string[]]>([
    ['all that ask for something, newest first', {}, ['draft', 'waiting', 'signed', 'sent']],
    ['drafts', { state: 'draft' }, ['draft']],
    ['those to be signed', { state: 'waiting' }, ['waiting']],
    ['those to be sent', { state: 'signed' }, ['signed']],
    ['those that somebody has not acknowledged', { state: 'sent' }, ['sent']],
    ['parts of words', { q: 'ลงนา' }, ['waiting']],
    ['Thai digits for Arabic ones', { q: '๒๕๗๑' }, ['signed']],
    ['signs of the pattern language as they are', { q: '%' }, []],
  ])('are found: %s', async (_name, query, expected) => {
    expect(namesOf(await atWork(query))).toEqual(expected);
  });

  it('come behind a letter that is named', async () => {
    const before = ids.waiting ?? '';
    expect(namesOf(await atWork({ before }))).toEqual(['signed', 'sent']);
  });

  it('say how many have acknowledged, and who has not', async () => {
    const [sent, ...others] = (await atWork()).reverse();
    expect(sent?.sending).toMatchObject({ offices: 2, acknowledged: 1 });
    expect(sent?.sending?.missing.map(({ th }) => th)).toEqual(['ที่ทำการอำเภอคำชะอี']);
    expect(others.map(({ sending }) => sending)).toEqual([null, null, null]);
  });

  it('are nobody else’s', async () => {
    for (const who of ['recorder.46', 'recorder.4905', 'recorder.TH'])
      expect((await (await api.as(who))(contract.listOutgoing)).reply.letters).toEqual([]);
  });
});

describe('the register', () => {
  it('has every outgoing letter, with its acknowledgements once it was sent', async () => {
    const query = { direction: 'outgoing' } as const;
    const { letters } = (await recorder(listRegister, { query })).reply;
    const sendings = letters.map(
      ({ sending }) => sending && [sending.acknowledged, sending.offices],
    );
    expect(namesOf(letters)).toEqual(['draft', 'waiting', 'signed', 'sent', 'discarded', 'done']);
    expect(sendings).toEqual([null, null, null, [1, 2], null, [2, 2]]);
  });

  it('shows an addressee nothing of the other addressees', async () => {
    const district = await api.as('recorder.4901');
    const { letters } = (await district(listRegister, { query: {} })).reply;
    expect(letters.map(({ sending }) => sending)).toEqual([null, null]);
  });
});
