import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { say } from '#kernel/sentence.ts';
import type { CallStep, OutboxItem } from './item.ts';
import { KeptPanel, ReceivedNote } from './kept-panel.tsx';
import type { Outbox } from './outbox.ts';
import { panelWords } from './panel-words.ts';
import { callOf, itemOf } from './testing/outbox-world.ts';

afterEach(cleanup);

const OFFLINE = {
  status: 0,
  code: 'offline',
  sentence: say('ไม่มีสัญญาณ', 'No network'),
  refusals: [],
};
const NO = { ...OFFLINE, status: 409, code: 'no', sentence: say('แผนเปลี่ยนแล้ว', 'It changed') };

const stepOf = (key: string, more: Partial<CallStep> = {}): CallStep =>
  callOf(key, { says: say(`เพิ่ม ${key}`, `Add ${key}`), about: key.slice(0, 1), ...more });

const show = async (node: ReactNode): Promise<void> => {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => node }),
    history: createMemoryHistory(),
  });
  await router.load();
  render(<RouterProvider router={router as never} />);
};

const panel = (item: OutboxItem, retry = vi.fn()) => (
  <KeptPanel
    outbox={{ retry } as Partial<Outbox> as Outbox}
    item={item}
    moving={undefined}
    stepActions={(step) => <button type="button">{step.key}</button>}
  />
);

const said = (): string => document.body.textContent ?? '';

describe('the panel of what is kept', () => {
  it('says that it waits, change by change, and why', async () => {
    const done = stepOf('c1', { done: { at: 'x', reply: {} } });
    await show(panel({ ...itemOf('1', [done, stepOf('a1'), stepOf('b1')]), reason: OFFLINE }));
    expect(said()).toContain(panelWords.title.th);
    expect(said()).toContain('ไม่มีสัญญาณ');
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      ' เพิ่ม a1a1',
      ' เพิ่ม b1b1',
    ]);
  });

  it('says of each refused change why, and what waits behind it', async () => {
    const steps = [stepOf('a1', { refused: NO }), stepOf('a2')];
    const retry = vi.fn();
    await show(panel({ ...itemOf('1', steps), state: 'refused', reason: NO }, retry));
    expect(said()).toContain(panelWords.refusedTitle.th);
    expect(screen.getAllByText('แผนเปลี่ยนแล้ว')).toHaveLength(1);
    expect(screen.getByText(panelWords.behind.th)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: panelWords.retry.th }));
    expect(retry).toHaveBeenCalledWith('1');
  });
});

describe('the note of what was received', () => {
  it.each([
    ['while the screen is open', '2999-01-01T00:00:00.000Z', true],
    ['long before', '2020-01-01T00:00:00.000Z', false],
  ])('%s', async (_name, receivedAt, isSaid) => {
    await show(<ReceivedNote item={{ ...itemOf('1', []), state: 'received', receivedAt }} />);
    expect(said().includes('ระบบรับแล้วเมื่อ')).toBe(isSaid);
  });
});
