import { describe, expect, it } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { ApiProblem, NoAnswer } from '../failures.ts';
import {
  type CallStep,
  fromReply,
  newItem,
  type OutboxItem,
  receiptOf,
  type Step,
} from './item.ts';
import { appended } from './item-steps.ts';
import { MOST_FAULTS } from './judge.ts';
import { type SenderMachinery, sendRound } from './sender.ts';
import type { KeptFile } from './store.ts';

const ME = 'account-1';
const AT = '2026-11-21T03:00:00.000Z';
const words = { title: say('รายงาน', 'Report'), detail: say('งวด', 'Period') };

const callOf = (key: string, more: Partial<CallStep> = {}): CallStep => ({
  kind: 'call',
  key,
  method: 'POST',
  address: `/api/${key}`,
  expects: ['receiptNo'],
  ...more,
});

const itemOf = (id: string, steps: readonly Step[], account = ME): OutboxItem =>
  newItem(account, { id, ...words, receiptField: 'receiptNo', refreshes: [], steps }, `${AT}${id}`);

type World = SenderMachinery & {
  readonly items: Map<string, OutboxItem>;
  readonly files: Map<string, KeptFile>;
  readonly log: string[];
  clock: number;
};

type Server = Partial<Pick<SenderMachinery, 'call' | 'sendFile' | 'whoIsThere' | 'changeItem'>>;

/** A device with these items, before a server that answers as told. */
const worldOf = (items: readonly OutboxItem[], server: Server = {}): World => {
  const log: string[] = [];
  const world: World = {
    items: new Map(items.map((item) => [item.id, item])),
    files: new Map(),
    log,
    clock: 1_000_000,
    now: () => world.clock,
    whoIsThere: async () => ME,
    listItems: async (account) =>
      [...world.items.values()].filter((item) => item.account === account),
    findItem: async (id) => world.items.get(id),
    changeItem: async (id, change) => {
      const item = world.items.get(id);
      if (item) world.items.set(id, change(item));
      return world.items.get(id);
    },
    findFile: async (id) => world.files.get(id),
    saveFile: async (file) => void world.files.set(file.id, file),
    dropFile: async (id) => void world.files.delete(id),
    sendFile: async ({ id }) => void log.push(`file ${id}`),
    alone: async (_, work) => work(),
    call: async ({ key }) => {
      log.push(key);
      return { receiptNo: 7 };
    },
    onProgress: () => undefined,
    ...server,
  };
  return world;
};

const itemIn = (world: World, id: string): OutboxItem => {
  const item = world.items.get(id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
};

const refusing =
  (status: number, code = 'x', retryAfterMs?: number) =>
  async () => {
    throw new ApiProblem(status, code, say('ไม่รับ', 'No'), [], retryAfterMs);
  };

const fileOf = (id: string): KeptFile => ({
  id,
  account: ME,
  owner: 'report:1',
  kind: 'photo' as const,
  name: 'a.jpg',
  original: new Blob(['12345']),
});
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

describe('an item of changes about several things', () => {
  const changes = [
    callOf('a1', { about: 'a' }),
    callOf('a2', { about: 'a' }),
    callOf('b1', { about: 'b' }),
  ];
  const refusesFirst: Server = {
    call: async ({ key }) => (key === 'a1' ? refusing(422, 'no')() : {}),
  };
  const doneIn = (world: World): readonly boolean[] =>
    itemIn(world, '1').steps.map(({ done }) => done !== undefined);

  it('sends what is about something else than what was refused, and says why of the whole', async () => {
    const world = worldOf([itemOf('1', changes)], refusesFirst);
    expect((await sendRound(world, ME)).again).toBeUndefined();
    expect(doneIn(world)).toEqual([false, false, true]);
    expect(itemIn(world, '1')).toMatchObject({ state: 'refused', reason: { code: 'no' } });
  });

  it('takes in what its person adds while it goes', async () => {
    const world = worldOf([itemOf('1', changes.slice(0, 1))], {
      call: async ({ key }) => {
        const more = itemOf('1', changes.slice(2));
        if (key === 'a1') world.items.set('1', appended(itemIn(world, '1'), more));
        return {};
      },
    });
    await sendRound(world, ME);
    expect(doneIn(world)).toEqual([true, true]);
    expect(itemIn(world, '1').state).toBe('received');
  });

  it('stops where its person holds it back while it goes', async () => {
    const world = worldOf([itemOf('1', changes)], {
      call: async () => {
        world.items.set('1', { ...itemIn(world, '1'), state: 'draft' });
        return {};
      },
    });
    await sendRound(world, ME);
    expect(doneIn(world)).toEqual([true, false, false]);
    expect(itemIn(world, '1').state).toBe('draft');
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
