import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { ApiProblem, NoAnswer } from '#web/failures.ts';
import type { BrowserDraft, ServerDraft } from '../../rules/draft-choice.ts';
import { makeDraftSaver, type SaveStanding } from './draft-saver.ts';

const changed = () => new ApiProblem(409, 'draft-changed', say('ถูกแก้ไข', 'Changed'));
const closed = () => new ApiProblem(409, 'hard-closed', say('ปิดรับ', 'Closed'));

const begin = (server: ServerDraft | undefined = undefined) => {
  const kept: BrowserDraft[] = [];
  const standings: SaveStanding[] = [];
  const failures: Error[] = [];
  const world = { server, sent: [] as unknown[] };
  const save = vi.fn((answers: Record<string, unknown>, baseVersion: number) => {
    const failure = failures.shift();
    if (failure) return Promise.reject(failure);
    world.sent.push(answers);
    world.server = { answers, version: baseVersion + 1 };
    return Promise.resolve({ version: baseVersion + 1, updatedAt: '2026-11-21T03:00:00Z' });
  });
  const saver = makeDraftSaver(
    {
      save,
      reload: () => Promise.resolve(world.server),
      keep: (draft) => {
        kept.push(draft);
        return Promise.resolve(true);
      },
      onStanding: (standing) => standings.push(standing),
      onSignedOut: () => undefined,
    },
    { answers: server?.answers ?? {}, version: server?.version ?? 0, held: false },
  );
  return { saver, save, kept, standings, failures, world };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a draft that saves itself', () => {
  it('is in the browser at every key and on the server after a pause, once', async () => {
    const { saver, save, kept, standings } = begin();
    saver.change({ a: '1' });
    saver.change({ a: '12' });
    expect(kept.at(-1)).toEqual({ answers: { a: '12' }, baseVersion: 0, unsent: true });
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(save.mock.calls).toEqual([[{ a: '12' }, 0]]);
    expect(kept.at(-1)).toEqual({ answers: { a: '12' }, baseVersion: 1, unsent: false });
    expect(standings.at(-1)).toMatchObject({ kind: 'saved' });
  });

  it('stays in the browser while nobody answers, and is sent later', async () => {
    const { saver, standings, failures, world } = begin();
    failures.push(new NoAnswer('offline'));
    saver.change({ a: '1' });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(standings.at(-1)).toEqual({ kind: 'here' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(world.sent).toEqual([{ a: '1' }]);
  });

  it('holds still when another window saved something else, until the person chooses', async () => {
    const { saver, save, standings, failures, world, kept } = begin({ answers: {}, version: 2 });
    failures.push(changed());
    world.server = { answers: { a: '7' }, version: 3 };
    saver.change({ a: '1' });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(standings.at(-1)).toEqual({ kind: 'conflict', theirs: { a: '7' }, version: 3 });
    saver.change({ a: '12' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(kept.at(-1)).toEqual({ answers: { a: '12' }, baseVersion: 2, unsent: true });
    saver.settle({ a: '12' }, 3, true);
    await vi.advanceTimersByTimeAsync(10);
    expect(save.mock.lastCall).toEqual([{ a: '12' }, 3]);
  });

  it('knows its own save again whose answer was lost', async () => {
    const { saver, save, standings, failures, world } = begin();
    failures.push(new NoAnswer('offline'), changed());
    saver.change({ a: '1' });
    await vi.advanceTimersByTimeAsync(1_500);
    world.server = { answers: { a: '1' }, version: 1 };
    saver.change({ a: '12' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(standings.some(({ kind }) => kind === 'conflict')).toBe(false);
    expect(save.mock.lastCall).toEqual([{ a: '12' }, 1]);
  });

  it('says why the server refuses, and keeps the draft', async () => {
    const { saver, standings, failures, kept } = begin();
    failures.push(closed());
    saver.change({ a: '1' });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(standings.at(-1)).toEqual({ kind: 'refused', why: say('ปิดรับ', 'Closed') });
    expect(kept.at(-1)).toMatchObject({ answers: { a: '1' }, unsent: true });
  });
});
