import { describe, expect, it } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { ApiProblem, NoAnswer } from '../failures.ts';
import { fromReply, type OutboxItem, receiptOf, type Step } from './item.ts';
import { MOST_FAULTS } from './judge.ts';
import { sendRound } from './sender.ts';
import {
  callOf,
  fileOf,
  itemIn,
  itemOf,
  ME,
  refusing,
  type Server,
  worldOf,
} from './testing/outbox-world.ts';

const fileStep = (fileId: string): Step => ({ kind: 'file', fileId, name: 'a.jpg', size: 5 });

describe('an item of several steps', () => {
  const item = itemOf('1', [
    callOf('event', { expects: ['reportId'] }),
    fileStep('f'),
    callOf('attach', { needsFile: 'f', address: `/api/f?report=${fromReply(0, 'reportId')}` }),
    callOf('submit', { body: { of: [fromReply(0, 'reportId')] } }),
  ]);

  it('goes in order, later steps knowing the replies of earlier ones, and ends with its receipt', async () => {
    const sent: unknown[] = [];
    const world = worldOf([item], {
      call: async ({ key, address, body }) => {
        sent.push([key, address, body]);
        return { receiptNo: 12, reportId: 'r1' };
      },
    });
    world.files.set('f', fileOf('f'));
    expect(await sendRound(world, ME)).toEqual({ again: undefined, signedOut: false });
    expect(sent).toEqual([
      ['event', '/api/event', undefined],
      ['attach', '/api/f?report=r1', undefined],
      ['submit', '/api/submit', { of: ['r1'] }],
    ]);
    const kept = world.items.get('1') as OutboxItem;
    expect([kept.state, receiptOf(kept), world.files.size]).toEqual(['received', '12', 0]);
  });

  it('goes on after a crash where it was, with the same keys', async () => {
    let calls = 0;
    const world = worldOf([item], {
      call: async ({ key }) => {
        world.log.push(key);
        calls += 1;
        if (calls === 2) throw new NoAnswer('offline');
        return { receiptNo: 12, reportId: 'r1' };
      },
    });
    world.files.set('f', fileOf('f'));
    await sendRound(world, ME);
    expect(world.items.get('1')).toMatchObject({ state: 'waiting', tries: 1 });
    expect(world.files.size).toBe(1);
    world.clock += 60_000;
    await sendRound(world, ME);
    expect(world.log).toEqual(['event', 'file f', 'attach', 'attach', 'submit']);
    expect(world.items.get('1')?.state).toBe('received');
  });

  it('sends a file anew that the server has forgotten', async () => {
    let known = false;
    const world = worldOf([itemOf('1', item.steps.slice(1))], {
      call: async ({ key }) => {
        world.log.push(key);
        if (key === 'attach' && !known) {
          known = true;
          throw new ApiProblem(400, 'file-empty', say('ไม่มี', 'None'));
        }
        return { receiptNo: 1 };
      },
    });
    world.files.set('f', { ...fileOf('f'), upload: '/api/uploads/old' });
    await sendRound(world, ME);
    expect(world.log).toEqual(['file f', 'attach', 'file f', 'attach', 'submit']);
    expect(world.items.get('1')?.state).toBe('received');
  });
});

describe('what stands in the way', () => {
  const two = [itemOf('1', [callOf('bad')]), itemOf('2', [callOf('good')])];
  const badIs = (fail: () => Promise<never>): Server => ({
    call: async ({ key }) => (key === 'bad' ? fail() : { receiptNo: 2 }),
  });

  it.each<[number, string, 'waiting' | 'refused', 'received' | 'waiting']>([
    [400, 'bad-input', 'refused', 'received'],
    [403, 'not-allowed', 'refused', 'received'],
    [404, 'not-found', 'refused', 'received'],
    [409, 'wrong-version', 'refused', 'received'],
    [413, 'too-large', 'refused', 'received'],
    [422, 'checks', 'refused', 'received'],
    [429, 'daily-quota', 'waiting', 'received'],
    [500, 'internal', 'waiting', 'received'],
    [401, 'not-signed-in', 'waiting', 'waiting'],
    [503, 'too-busy', 'waiting', 'waiting'],
  ])(
    '%i %s: the item is %s, the next one %s, and both say why',
    async (status, code, first, next) => {
      const world = worldOf(two, badIs(refusing(status, code)));
      const round = await sendRound(world, ME);
      expect([world.items.get('1')?.state, world.items.get('2')?.state]).toEqual([first, next]);
      expect(world.items.get('1')?.reason).toMatchObject({ status, code });
      expect(round.signedOut).toBe(status === 401);
    },
  );

  it('a server that asks for time gets it', async () => {
    const world = worldOf(two, badIs(refusing(503, 'too-busy', 120_000)));
    expect((await sendRound(world, ME)).again).toBe(world.clock + 120_000);
    expect(world.items.get('1')?.notBefore).toBe(world.clock + 120_000);
  });

  it('a clock that was a year ahead when it put an item off holds it back no longer', async () => {
    const year = 365 * 24 * 3_600_000;
    const world = worldOf(two, badIs(refusing(503, 'too-busy', 120_000)));
    world.clock += year;
    await sendRound(world, ME);
    world.clock -= year;
    await sendRound({ ...world, call: async () => ({ receiptNo: 3 }) }, ME);
    expect(world.items.get('1')?.state).toBe('received');
  });

  it('a server that asks for a month is asked again after a day', async () => {
    const day = 24 * 3_600_000;
    const world = worldOf(two, badIs(refusing(429, 'daily-quota', 30 * day)));
    await sendRound(world, ME);
    expect(world.items.get('1')?.notBefore).toBe(world.clock + day);
  });

  it.each(['offline', 'stranger'] as const)(
    'no answer (%s) is no receipt: all wait',
    async (why) => {
      const world = worldOf(two, {
        call: async () => {
          throw new NoAnswer(why);
        },
      });
      await sendRound(world, ME);
      expect([...world.items.values()].map(({ state }) => state)).toEqual(['waiting', 'waiting']);
      expect(world.items.get('1')?.reason?.code).toBe(why);
    },
  );

  it('an item on which the server fails again and again is set aside at last', async () => {
    const world = worldOf(two, badIs(refusing(500, 'internal')));
    for (let turn = 0; turn <= MOST_FAULTS; turn += 1) {
      expect(world.items.get('1')?.state).toBe('waiting');
      await sendRound(world, ME);
      world.clock += 3_600_000;
    }
    expect(world.items.get('1')?.state).toBe('refused');
  });

  it('an item that makes no sense is set aside, and others go on', async () => {
    const poison = { ...itemOf('0', [callOf('x')]), steps: [null] } as unknown as OutboxItem;
    const later = { ...itemOf('9', [callOf('x')]), schema: 99 } as unknown as OutboxItem;
    const world = worldOf([poison, later, ...two.slice(1)]);
    await sendRound(world, ME);
    expect(world.items.get('0')).toMatchObject({
      state: 'refused',
      reason: { code: 'unreadable' },
    });
    expect(world.items.get('9')).toEqual(later);
    expect(world.items.get('2')?.state).toBe('received');
  });

  it('bytes that are gone are said', async () => {
    const world = worldOf([itemOf('1', [fileStep('f'), callOf('good')])]);
    await sendRound(world, ME);
    expect(world.items.get('1')).toMatchObject({ state: 'refused', reason: { code: 'file-gone' } });
  });

  it('a device too full to note a receipt keeps the bytes and repeats with the same key', async () => {
    let full = true;
    const world = worldOf([itemOf('1', [callOf('good')])], {
      changeItem: async (id, change) => {
        const item = change(itemIn(world, id));
        if (full && item.steps[0]?.done) throw new Error('QuotaExceededError');
        world.items.set(id, item);
        return item;
      },
    });
    await sendRound(world, ME);
    expect(world.items.get('1')?.state).not.toBe('received');
    full = false;
    world.items.set('1', {
      ...(world.items.get('1') as OutboxItem),
      state: 'waiting',
      notBefore: 0,
    });
    await sendRound(world, ME);
    expect(world.log).toEqual(['good', 'good']);
    expect(world.items.get('1')?.state).toBe('received');
  });
});

describe('another account on the same phone', () => {
  const items = [itemOf('1', [callOf('mine')]), itemOf('2', [callOf('other')], 'account-2')];

  it('neither sees nor sends what is not its own', async () => {
    const world = worldOf(items);
    await sendRound(world, ME);
    expect(world.log).toEqual(['mine']);
    expect(world.items.get('2')).toEqual(items[1]);
  });

  it.each([
    ['somebody else', 'account-2'],
    ['nobody', undefined],
  ])('nothing goes while %s is signed in', async (_, there) => {
    const world = worldOf(items, { whoIsThere: async () => there });
    expect((await sendRound(world, ME)).signedOut).toBe(true);
    expect(world.log).toEqual([]);
    expect(world.items.get('1')).toMatchObject({ state: 'waiting', reason: { status: 401 } });
    expect(world.items.get('2')).toEqual(items[1]);
  });
});
