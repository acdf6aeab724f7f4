import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { LanguageProvider } from '../i18n.tsx';
import { type CallStep, newItem, type OutboxItem, type Reason } from './item.ts';
import { Outbox } from './outbox.ts';
import { OutboxCard } from './outbox-card.tsx';
import { outboxWords } from './outbox-words.ts';
import { panelWords } from './panel-words.ts';
import { findItem, saveItem } from './store.ts';

const AT = '2026-11-21T03:00:00.000Z';
const NO: Reason = { status: 422, code: 'x', sentence: say('ไม่รับ', 'No'), refusals: [] };
const ADD = say('เพิ่ม ปลูกป่า', 'Add planting');
const OTHER = say('เพิ่ม ลอกคลอง', 'Add dredging');
const WORDS = { title: say('แผน', 'Plan'), detail: say('เดือน', 'Month') };

const step = (key: string, more: Partial<CallStep>): CallStep => ({
  ...{ kind: 'call', key, method: 'PUT', address: '/api/it', expects: [] },
  ...more,
});

const refused = (id: string, steps: readonly CallStep[]): OutboxItem => ({
  ...newItem('me', { id, ...WORDS, editAt: '/whole', refreshes: [], steps }, AT),
  state: 'refused',
  reason: NO,
});

const show = async (item: OutboxItem): Promise<void> => {
  localStorage.setItem('amphoe.language', 'th');
  await saveItem(item);
  const outbox = new Outbox('me');
  const card = () => <OutboxCard item={item} moving={undefined} outbox={outbox} />;
  const routeTree = createRootRoute({ component: card });
  const history = createMemoryHistory({ initialEntries: ['/'] });
  const router = createRouter({ routeTree, history });
  render(
    <LanguageProvider>
      <RouterProvider router={router} />
    </LanguageProvider>,
  );
  await screen.findByRole('heading', { name: WORDS.title.th });
};

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it('each change of an item leads to where it is mended, and the others go on', async () => {
  const steps = [
    step('a', { says: ADD, editAt: '/x/1?mend=a', refused: NO }),
    step('b', { says: OTHER, editAt: '/x/2?mend=b' }),
  ];
  await show(refused('by step', steps));
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href(panelWords.editOne(ADD).th)).toBe('/x/1?mend=a');
  expect(href(outboxWords.openOne(OTHER).th)).toBe('/x/2?mend=b');
  fireEvent.click(screen.getByRole('link', { name: outboxWords.open.th }));
  expect((await findItem('by step'))?.state).toBe('refused');
});

it('an item that is mended whole is held back meanwhile', async () => {
  await show(refused('whole', [step('a', {})]));
  fireEvent.click(screen.getByRole('link', { name: outboxWords.edit.th }));
  await expect.poll(async () => (await findItem('whole'))?.state).toBe('draft');
});
