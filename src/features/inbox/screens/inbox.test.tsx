import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  act,
  cleanup,
  fireEvent,
  render,
  renderHook,
  screen,
  waitFor,
} from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { say } from '#kernel/sentence.ts';
import type { InboxItem, InboxKind } from '../model.ts';
import { BulkAccept } from './bulk-accept.tsx';
import { outcomeOf } from './bulk-outcome.ts';
import { groupInbox, inScreenOrder } from './grouping.ts';
import { readInboxFirst } from './use-inbox.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useSelection } from './use-selection.ts';

const item = (id: string, kind: InboxKind): InboxItem => ({
  id,
  kind,
  title: say('รายงาน', 'Report'),
  programme: say('โครงการ', 'Programme'),
  requirementId: 'r',
  officeId: 'o',
  office: say('อำเภอ', 'District'),
  periodId: '2026-11',
  periodStart: '2026-11-01',
  periodEnd: '2026-12-01',
  event: null,
  dueAt: '2026-12-10T09:30:00.000Z',
  extendedTo: null,
  closesAt: null,
  status: kind === 'review' ? 'in-review' : 'due',
  nil: false,
  verdict: null,
  submittedAt: null,
  heldSince: '2026-11-20T02:00:00.000Z',
  holder: null,
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('groupInbox', () => {
  const mixed = [item('a', 'due'), item('b', 'review'), item('c', 'overdue'), item('d', 'review')];

  it('puts overdue first, then review, then due, and leaves out empty kinds', () => {
    expect(groupInbox(mixed).map(({ kind, items }) => [kind, items.map(({ id }) => id)])).toEqual([
      ['overdue', ['c']],
      ['review', ['b', 'd']],
      ['due', ['a']],
    ]);
  });

  it('loses and doubles nothing', () => {
    const ids = inScreenOrder(groupInbox(mixed)).map(({ id }) => id);
    expect(ids).toEqual(['c', 'b', 'd', 'a']);
  });
});

describe('readInboxFirst', () => {
  const page = {
    counts: { overdue: 0, returned: 0, review: 1, due: 1 },
    programmes: [],
    items: [item('a', 'due'), item('b', 'review')],
    more: false,
  };
  const pages = ['getInbox', { query: { limit: 100 } }, 'pages'];
  const count = ['getInbox', { query: { limit: 1 } }];
  const clientThatGets = (answer: () => Promise<Response>) => {
    const fetched = vi.fn(answer);
    vi.stubGlobal('fetch', fetched);
    return { client: new QueryClient(), fetched };
  };

  it('puts the rows and the number beside the rail into the cache with one call, once', async () => {
    const { client, fetched } = clientThatGets(async () => Response.json(page));
    await readInboxFirst(client);
    await readInboxFirst(client);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(client.getQueryData(pages)).toEqual({ pages: [page], pageParams: [0] });
    expect(client.getQueryData(count)).toEqual({ ...page, items: [item('a', 'due')] });
    const kept = client.getQueryCache().findAll({ queryKey: ['getInbox'] });
    expect(kept.map(({ meta }) => meta)).toEqual([{ kept: true }, { kept: true }]);
  });

  it('leaves it to the screen to say that there is no answer', async () => {
    const { client, fetched } = clientThatGets(async () =>
      Promise.reject(new TypeError('offline')),
    );
    await readInboxFirst(client);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(client.getQueryData(pages)).toBeUndefined();
    expect(client.getQueryData(count)).toBeUndefined();
  });
});

describe('useSelection', () => {
  it('chooses only what can be reviewed, and forgets what has left', () => {
    const { result, rerender } = renderHook(({ items }) => useSelection(items), {
      initialProps: { items: [item('a', 'due'), item('b', 'review'), item('c', 'review')] },
    });
    act(() => result.current.toggle('a'));
    expect(result.current.selected).toEqual([]);
    act(() => result.current.toggleAll());
    expect(result.current.selected).toEqual(['b', 'c']);
    rerender({ items: [item('c', 'review')] });
    expect(result.current.selected).toEqual(['c']);
  });
});

describe('outcomeOf', () => {
  it('puts each refusal beside its row, also of a row that is gone', () => {
    const refusal = {
      code: 'not-in-review',
      sentence: say('ไม่ได้อยู่ระหว่างการตรวจ', 'Not in review'),
    };
    const known = item('a', 'review');
    const reply = {
      accepted: 3,
      refused: [
        { id: 'a', refusal },
        { id: 'z', refusal },
      ],
    };
    expect(outcomeOf(reply, [known])).toEqual({
      accepted: 3,
      refused: [
        { id: 'a', item: known, reason: refusal.sentence },
        { id: 'z', item: undefined, reason: refusal.sentence },
      ],
    });
  });
});

const Bulk = ({ onDone }: { readonly onDone: (accepted: number, refused: number) => void }) => {
  const selection = useSelection([item('a', 'review'), item('b', 'review')]);
  return (
    <QueryClientProvider client={new QueryClient()}>
      <button type="button" onClick={selection.toggleAll}>
        all
      </button>
      <BulkAccept
        selection={selection}
        onDone={({ accepted, refused }) => onDone(accepted, refused.length)}
      />
    </QueryClientProvider>
  );
};

describe('BulkAccept', () => {
  it('asks once, sends every chosen report, and tells what was refused', async () => {
    const reply = {
      accepted: 1,
      refused: [
        { id: 'b', refusal: { code: 'not-your-turn', sentence: say('ไม่ถึงขั้น', 'Not yet') } },
      ],
    };
    const fetched = vi.fn(async (_address: string, _request: RequestInit) => Response.json(reply));
    vi.stubGlobal('fetch', fetched);
    const onDone = vi.fn();
    render(<Bulk onDone={onDone} />);
    fireEvent.click(screen.getByText('all'));
    fireEvent.click(screen.getByText('รับรอง 2 ฉบับ'));
    expect(fetched).not.toHaveBeenCalled();
    fireEvent.click(screen.getAllByText('รับรอง 2 ฉบับ')[1] as HTMLElement);
    await waitFor(() => expect(onDone).toHaveBeenCalledWith(1, 1));
    expect(fetched.mock.calls[0]?.[1].body).toBe('{"ids":["a","b"]}');
  });
});

const Keyed = ({ onSelect }: { readonly onSelect: (id: string) => void }) => {
  const list = useRowKeys(onSelect);
  return (
    <>
      <input aria-label="typing" />
      <div ref={list}>
        {['a', 'b', 'c'].map((id) => (
          <div key={id} data-row={id}>
            <a href={`/${id}`} data-open>
              {id}
            </a>
          </div>
        ))}
      </div>
    </>
  );
};

describe('useRowKeys', () => {
  const press = (code: string) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { code });
  const focused = () => document.activeElement?.textContent;

  it('walks by J and K whatever the keyboard types, stops at the ends, and selects by X', () => {
    const onSelect = vi.fn();
    render(<Keyed onSelect={onSelect} />);
    press('KeyJ');
    expect(focused()).toBe('a');
    press('KeyK');
    expect(focused()).toBe('a');
    for (const code of ['KeyJ', 'ArrowDown', 'KeyJ']) press(code);
    expect(focused()).toBe('c');
    press('KeyX');
    expect(onSelect.mock.calls).toEqual([['c']]);
  });

  it('leaves typing alone', () => {
    const onSelect = vi.fn();
    render(<Keyed onSelect={onSelect} />);
    screen.getByLabelText('typing').focus();
    for (const code of ['KeyJ', 'KeyX']) press(code);
    expect(document.activeElement?.tagName).toBe('INPUT');
    expect(onSelect).not.toHaveBeenCalled();
  });
});
