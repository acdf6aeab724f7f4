import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { type CallStep, newItem } from './item.ts';
import { Outbox } from './outbox.ts';
import { findItem, saveItem } from './store.ts';

const LOCK = 'amphoe-outbox';

let account = '';
let asked: string[] = [];
let answers: Record<string, () => Response | Promise<Response>> = {};

const json = (body: object): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

beforeEach(() => {
  account = crypto.randomUUID();
  asked = [];
  answers = {
    '/api/session': () => json({ account: { id: account } }),
    '/api/it': () => json({ receiptNo: 7 }),
  };
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const answer = answers[address];
    if (!answer) throw new TypeError('no network');
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

const step: CallStep = {
  kind: 'call',
  key: 'k',
  method: 'POST',
  address: '/api/it',
  expects: ['receiptNo'],
};

const someItem = () => ({
  id: crypto.randomUUID(),
  title: say('รายงาน', 'Report'),
  detail: say('งวด', 'Period'),
  receiptField: 'receiptNo',
  refreshes: [],
  steps: [step],
});

/** Another window at its turn; gives what ends it. */
const anotherAtIt = async (): Promise<() => void> => {
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  void navigator.locks.request(LOCK, () => {
    begin();
    return over;
  });
  await begun;
  return end;
};

const waitingForTurn = async (): Promise<number> =>
  ((await navigator.locks.query()).pending ?? []).filter(({ name }) => name === LOCK).length;

describe('while another window is at it', () => {
  it('an item is kept, and goes as soon as the other ends', async () => {
    const end = await anotherAtIt();
    const item = someItem();
    await new Outbox(account).add(item);
    expect([(await findItem(item.id))?.state, asked]).toEqual(['waiting', []]);
    end();
    await expect.poll(async () => (await findItem(item.id))?.state).toBe('received');
  });

  it('a network that has returned is not forgotten: what only wanted it goes at once', async () => {
    const item = newItem(account, someItem(), new Date().toISOString());
    const sentence = say('ไม่มีสัญญาณ', 'No network');
    const reason = { status: 0, code: 'offline', sentence, refusals: [] };
    await saveItem({ ...item, reason, notBefore: Date.now() + 3_600_000 });
    const end = await anotherAtIt();
    const outbox = new Outbox(account);
    const sent = [outbox.send(), outbox.send({ eager: true }), outbox.send()];
    end();
    await Promise.all(sent);
    expect((await findItem(item.id))?.state).toBe('received');
  });

  it('however often it is asked to send, one look waits, and one more comes after', async () => {
    const end = await anotherAtIt();
    const outbox = new Outbox(account);
    await saveItem(newItem(account, someItem(), new Date().toISOString()));
    const sent = Array.from({ length: 20 }, () => outbox.send());
    await expect.poll(waitingForTurn).toBe(1);
    end();
    await Promise.all(sent);
    expect(asked).toEqual(['/api/session', '/api/it']);
    expect(await waitingForTurn()).toBe(0);
  });

  it('what is added while its own round runs goes in the next one', async () => {
    const outbox = new Outbox(account);
    const [one, two] = [someItem(), someItem()];
    const { promise: answered, resolve: go } = Promise.withResolvers<void>();
    answers['/api/it'] = async () => answered.then(() => json({ receiptNo: 7 }));
    await outbox.add(one);
    await expect.poll(() => asked).toContain('/api/it');
    await outbox.add(two);
    go();
    await expect.poll(async () => (await findItem(two.id))?.state).toBe('received');
    expect((await findItem(one.id))?.state).toBe('received');
  });
});

it('what another window was sending when it was closed goes on here at once', async () => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', new EventTarget());
  const stop = new Outbox(account).start();
  await expect.poll(waitingForTurn).toBe(0);
  const end = await anotherAtIt();
  const item = newItem(account, someItem(), new Date().toISOString());
  await saveItem(item);
  const channel = new BroadcastChannel('amphoe-outbox');
  channel.postMessage({ kind: 'moving', id: item.id, part: 0.3 });
  await expect.poll(waitingForTurn).toBe(1);
  end();
  await expect.poll(async () => (await findItem(item.id))?.state).toBe('received');
  channel.close();
  stop();
});

describe('a browser', () => {
  it('that refuses a turn once is asked again', async () => {
    const outbox = new Outbox(account);
    const item = newItem(account, someItem(), new Date().toISOString());
    await saveItem(item);
    const refused = vi.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new Error('no'));
    await outbox.send();
    refused.mockRestore();
    await outbox.send();
    expect((await findItem(item.id))?.state).toBe('received');
  });

  it('without locks takes turns within the window', async () => {
    vi.stubGlobal('navigator', {});
    const outbox = new Outbox(account);
    await saveItem(newItem(account, someItem(), new Date().toISOString()));
    await Promise.all([outbox.send(), outbox.send(), outbox.send({ eager: true })]);
    expect(asked).toEqual(['/api/session', '/api/it']);
  });
});
