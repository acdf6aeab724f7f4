import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { DeadlineValue } from '../model/register.ts';
import { pageWords } from '../words/letter-page.ts';
import { workWords as words } from '../words/work.ts';
import type { LetterView } from './letter-view.ts';
import { WorkDialog } from './work-dialog.tsx';

const MEETING: DeadlineValue = {
  kind: 'meeting',
  date: '2026-11-27',
  time: '13:30',
  weekday: null,
  dayOfMonth: null,
  first: null,
  by: 'district',
  what: 'เข้าร่วมประชุมชี้แจง',
  span: [0, 1],
  meeting: { place: 'ห้องประชุมแก้วมุกดา', link: null, meetingId: null, passcode: null },
};
const LETTER = { id: crypto.randomUUID(), subject: 'การประชุม' } as LetterView;

const show = (deadline: DeadlineValue) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <WorkDialog
        letter={LETTER}
        place={{ position: 2, deadline, duty: undefined }}
        onClose={() => undefined}
      />
    </QueryClientProvider>,
  );

const button = (name: string) => screen.getByRole('button', { name, hidden: true });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('begins with keeping a meeting, and shows what is kept', async () => {
  const asked = vi.fn(async (_url: string, _init?: RequestInit) =>
    Response.json({ requirementId: null }),
  );
  vi.stubGlobal('fetch', asked);
  show(MEETING);
  expect(screen.getByText('ห้องประชุมแก้วมุกดา')).toBeTruthy();
  expect(screen.getByText('เข้าร่วมประชุมชี้แจง')).toBeTruthy();
  const [first] = screen.getAllByRole('button', { hidden: true }).slice(-3);
  expect([words.meeting.th, words.meeting.en]).toContain(first?.textContent);
  fireEvent.click(button(first?.textContent ?? ''));
  await waitFor(() => expect(asked).toHaveBeenCalled());
  const [path, call] = asked.mock.calls[0] ?? [];
  expect(path).toContain(`/register/letters/${LETTER.id}/work/2`);
  expect(JSON.parse(String(call?.body))).toEqual({ kind: 'meeting' });
});

it('says where a meeting without a day is put right', () => {
  show({ ...MEETING, date: null });
  const said = document.querySelector('dialog p')?.textContent ?? '';
  expect([words.meetingUndated.th, words.meetingUndated.en]).toContain(said);
  expect(said).toMatch(new RegExp(`${pageWords.correct.th}|${pageWords.correct.en}`));
});
