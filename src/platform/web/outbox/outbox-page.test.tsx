import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language, Sentence } from '#kernel/sentence.ts';
import { say } from '#kernel/sentence.ts';
import { ToastProvider } from '../components/toast/toast.tsx';
import { FramePartsContext, framePartsOf } from '../frame-parts.ts';
import { LanguageProvider } from '../i18n.tsx';
import type { Feature } from '../registry.ts';
import { type Session, sessionOptions } from '../session.ts';
import { signInWords } from '../words.ts';
import { pack } from './carton.ts';
import { newItem, type OutboxItem, type Reason } from './item.ts';
import { Outbox } from './outbox.ts';
import OutboxPage from './outbox-page.tsx';
import { outboxWords } from './outbox-words.ts';
import { findItem, saveItem } from './store.ts';
import { OutboxContext } from './use-outbox.ts';
import { outboxMarkWords } from './words.ts';

const LANGUAGES: readonly Language[] = ['th', 'en'];
const TITLE = say('รายงานสาธิต', 'A demonstration report');
const PLACE = say('อำเภอสาธิต', 'A demonstration district');

let account = '';
let outbox: Outbox;

const json = (body: object): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

beforeEach(() => {
  account = crypto.randomUUID();
  outbox = new Outbox(account);
  vi.stubGlobal('fetch', async (address: string) =>
    json(address === '/api/session' ? { account: { id: account } } : { receiptNo: 4711 }),
  );
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const itemWith = (more: Partial<OutboxItem> = {}): OutboxItem => ({
  ...newItem(
    account,
    {
      id: crypto.randomUUID(),
      title: TITLE,
      detail: PLACE,
      editAt: '/reports/1',
      receiptField: 'receiptNo',
      refreshes: [],
      steps: [
        { kind: 'call', key: 'k', method: 'POST', address: '/api/it', expects: ['receiptNo'] },
      ],
    },
    '2026-11-21T03:00:00.000Z',
  ),
  ...more,
});

const FOREIGN_CALL = {
  kind: 'call',
  key: 'k',
  method: 'DELETE',
  address: '/api/accounts/1',
  expects: [],
} as const;

const reasonOf = (
  status: number,
  sentence: Sentence,
  refusals: Reason['refusals'] = [],
): Reason => ({
  status,
  code: 'x',
  sentence,
  refusals,
});

const session = (): Session => ({
  account: { id: account, name: 'นายสาธิต', username: 'satit', mustChangePassword: false },
  office: { id: 'o', name: PLACE, level: 'district', areaPath: '/49/4901/' },
  roles: ['recorder'],
  fiscalYears: [2027],
  demo: true,
  secondFactor: { on: false, required: false },
  byPhone: false,
});

const FEATURES: readonly Feature[] = [
  { name: 'one', screens: [], sends: async () => [{ method: 'POST', path: '/api/it' }] },
];

const show = async (language: Language, items: readonly OutboxItem[], started = true) => {
  localStorage.setItem('amphoe.language', language);
  for (const item of items) await saveItem(item);
  await outbox.look();
  const client = new QueryClient();
  client.setQueryData(sessionOptions.queryKey, session());
  const root = createRootRoute();
  const home = createRoute({ getParentRoute: () => root, path: '/', component: OutboxPage });
  const history = createMemoryHistory({ initialEntries: ['/'] });
  const router = createRouter({ routeTree: root.addChildren([home]), history });
  const { container } = render(
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <ToastProvider>
          <FramePartsContext value={framePartsOf(FEATURES)}>
            <OutboxContext value={started ? outbox : undefined}>
              <RouterProvider router={router} />
            </OutboxContext>
          </FramePartsContext>
        </ToastProvider>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: outboxMarkWords.title[language] });
  return container;
};

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

const bringIn = (container: HTMLElement, file: Blob): void => {
  const input = container.querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
};

const REFUSED = say('มีจำนวนผู้เข้าร่วมไม่ถูกต้อง', 'The number of participants is wrong.');
const BLAMED = say('กรอกเป็นตัวเลข', 'Type a number.');
const done = { at: '2026-11-21T03:05:00.000Z', reply: { receiptNo: 4711 } };

const STATES: readonly (readonly [string, Partial<OutboxItem>, readonly Sentence[], number])[] = [
  ['draft', { state: 'draft' }, [outboxWords.draft, outboxWords.retry, outboxWords.edit], 0],
  ['waiting', {}, [outboxWords.waiting, outboxWords.sendNow, outboxWords.exportOne], 0],
  [
    'refused',
    {
      state: 'refused',
      reason: reasonOf(422, REFUSED, [{ code: 'number', field: 'a', sentence: BLAMED }]),
    },
    [outboxWords.refused, REFUSED, BLAMED, outboxWords.retry, outboxWords.remove],
    0,
  ],
  [
    'refused for a reason that is its own only refusal',
    {
      state: 'refused',
      reason: reasonOf(422, REFUSED, [{ code: 'photo', field: '', sentence: REFUSED }]),
    },
    [outboxWords.refused, REFUSED],
    0,
  ],
  [
    'received',
    {
      state: 'received',
      receivedAt: done.at,
      steps: itemWith().steps.map((step) => (step.kind === 'call' ? { ...step, done } : step)),
    },
    [outboxWords.received('4711'), outboxWords.open, outboxWords.clearReceived],
    0,
  ],
  ['of a later release', { schema: 99 as OutboxItem['schema'] }, [outboxWords.later], 0],
  [
    'of a shape that nothing is known of',
    { schema: 0, state: 'odd', steps: 'as it once was', refreshes: 1 } as unknown as OutboxItem,
    [outboxWords.later],
    0,
  ],
  [
    'with photos',
    { steps: [{ kind: 'file', fileId: 'f', name: 'a.jpg', size: 5 }] },
    [outboxWords.waiting],
    1,
  ],
];

describe.each(LANGUAGES)('in %s', (language) => {
  it('says that nothing waits, and what the page is for', async () => {
    await show(language, []);
    screen.getByText(outboxWords.empty[language]);
    screen.getByText(outboxWords.lead[language]);
    screen.getByRole('button', { name: outboxWords.importOne[language] });
  });

  it.each(STATES)(
    'an item that is %s says so, and what can be done',
    async (_, more, words, files) => {
      await show(language, [itemWith(more)]);
      const [card] = screen.getAllByRole('listitem') as [HTMLElement];
      within(card).getByRole('heading', { name: TITLE[language] });
      for (const one of words) screen.getByText(one[language]);
      expect(card.textContent?.includes(outboxWords.photos(1)[language])).toBe(files === 1);
    },
  );

  it('shows how much has gone while it goes', async () => {
    const item = itemWith();
    await show(language, [item]);
    const other = new BroadcastChannel('amphoe-outbox');
    other.postMessage({ kind: 'moving', id: item.id, part: 0.4 });
    await screen.findByText(outboxWords.sending(40)[language]);
    expect(screen.queryByRole('button', { name: outboxWords.sendNow[language] })).toBeNull();
    other.close();
  });

  it('says that room is short', async () => {
    const estimate = async () => ({ quota: 1_000_000_000, usage: 990_000_000 });
    vi.stubGlobal('navigator', { storage: { estimate } });
    await show(language, []);
    await screen.findByText(outboxWords.nearlyFull('10 MB')[language]);
  });

  it('asks for signing in again where the session has ended', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    vi.stubGlobal('fetch', async () => new Response('{}', { status: 401, headers }));
    const item = itemWith();
    await show(language, [item]);
    press(outboxWords.sendNow[language]);
    await screen.findByRole('link', { name: signInWords.title[language] });
    expect((await findItem(item.id))?.state).toBe('waiting');
  });

  it('waits in silence until the outbox has begun', async () => {
    const container = await show(language, [itemWith()], false);
    expect(container.querySelector('li, button')).toBeNull();
  });
});

describe('a person', () => {
  it('sends what waits, and reads its number', async () => {
    await show('th', [itemWith()]);
    press(outboxWords.sendNow.th);
    await screen.findByText(outboxWords.received('4711').th);
    press(outboxWords.clearReceived.th);
    await screen.findByText(outboxWords.empty.th);
  });

  it('is asked before what has no receipt is removed', async () => {
    const item = itemWith();
    await show('th', [item]);
    press(outboxWords.remove.th);
    screen.getByText(outboxWords.removeTitle.th);
    press(outboxWords.cancel.th);
    expect(await findItem(item.id)).toBeDefined();
    press(outboxWords.remove.th);
    fireEvent.click(within(screen.getByRole('dialog')).getByText(outboxWords.remove.th));
    await screen.findByText(outboxWords.empty.th);
    expect(await findItem(item.id)).toBeUndefined();
  });

  it('saves an item as a file, and brings it in on another phone once', async () => {
    const item = itemWith({ state: 'refused', reason: reasonOf(403, REFUSED) });
    const saved = vi.spyOn(URL, 'createObjectURL');
    const container = await show('th', [item]);
    press(outboxWords.exportOne.th);
    await expect.poll(() => saved.mock.calls.length).toBe(1);
    const file = saved.mock.calls[0]?.[0] as Blob;
    bringIn(container, file);
    await screen.findByText(outboxWords.importedBefore.th);
    await outbox.remove(item.id);
    await screen.findByText(outboxWords.empty.th);
    bringIn(container, file);
    await screen.findByText(outboxWords.imported.th);
    await screen.findByText(outboxWords.refused.th);
  });

  it.each<[string, () => Blob, Sentence]>([
    [
      'of another account',
      () => pack({ item: itemWith({ account: 'x' }), files: [] }),
      outboxWords.foreign,
    ],
    ['that is none of ours', () => new Blob(['รูปภาพ']), outboxWords.notOurs],
    [
      'that would call what no screen calls',
      () => pack({ item: itemWith({ steps: [FOREIGN_CALL] }), files: [] }),
      outboxWords.notOurs,
    ],
  ])('is told of a file %s', async (_, file, words) => {
    const container = await show('th', []);
    bringIn(container, file());
    await screen.findByText(words.th);
    expect((await outbox.look()).items).toEqual([]);
  });
});
