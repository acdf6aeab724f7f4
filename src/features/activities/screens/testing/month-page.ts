import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { ReplyOf } from '#kernel/contract.ts';
import type { OutboxItem } from '#web/outbox/item.ts';
import { outboxOf } from '#web/outbox/use-outbox.ts';
import { emptyDevice } from '#web/testing/memory-device.ts';
import {
  showScreen,
  stubServer,
  type TestAnswer,
  type TestAnswers,
} from '#web/testing/shown-screen.tsx';
import { sessionFor } from '#web/testing/test-session.ts';
import { getMonthPlan } from '../../contract/plans.ts';
import MonthPage from '../month.tsx';
import { sampleMonth } from './sample-plans.ts';

/** Who opens the month in tests: the recorder of the village. */
export const session = sessionFor();

/** Before each test the device is new and it is 20 November 2026; after it nothing waits. */
export const onANewDevice = (): void => {
  beforeEach(() => {
    emptyDevice();
    localStorage.clear();
    vi.useFakeTimers({ now: Date.parse('2026-11-20T03:00:00Z'), toFake: ['Date'] });
  });
  afterEach(async () => {
    cleanup();
    const outbox = await outboxOf(session.account.id);
    for (const { id } of (await outbox.look()).items) await outbox.remove(id);
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
};

/** Opens the page of November 2026, answered so. */
export const openWith = async (answer: TestAnswer, more: TestAnswers = [], view = '') => {
  const calls = stubServer([[getMonthPlan, answer], ...more]);
  const at = `/activities?month=2026-11${view}`;
  const router = await showScreen({ Screen: MonthPage, path: '/activities', at, session });
  return { calls, router };
};

/** Opens the page of November 2026, whose plan is this. */
export const openMonth = (more: Partial<ReplyOf<typeof getMonthPlan>> = {}) =>
  openWith(() => sampleMonth(more));

/** What lies in the outbox. */
export const keptItem = async (): Promise<OutboxItem | undefined> =>
  (await (await outboxOf(session.account.id)).look()).items[0];

/** The bodies of the calls that wait on the device, once there are as many. */
export const waiting = async (count: number): Promise<readonly unknown[]> => {
  await waitFor(async () => expect((await keptItem())?.steps).toHaveLength(count));
  return ((await keptItem())?.steps ?? []).map((step) => (step.kind === 'call' ? step.body : step));
};
