import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '#kernel/form/answers.ts';
import { compileForm } from '#kernel/form/compile.ts';
import { differences } from '#kernel/form/differences.ts';
import { outstandingActivities } from '#kernel/form/fixtures/outstanding-activities.ts';
import { say } from '#kernel/sentence.ts';
import { changesAt, fieldAt } from './changes.ts';
import { dueWords, heldWords } from './entry-words.ts';
import { type Reading, ReadingContext } from './reading-context.ts';
import { ReportAnswers } from './report-answers.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { giveReason, type Mark, missingReasons, targetsOf, toggleMark } from './return-marks.ts';
import { stepsOf } from './steps.ts';

vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

afterEach(cleanup);

const form = compileForm(outstandingActivities);

const activity = (title: string, photos: string[], budget?: string) => ({
  title,
  kind: 'activity-1',
  who: 'อำเภอ',
  participants: { officials: 2, public: 40 },
  ...(budget ? { has_budget: true, budget } : { has_budget: false }),
  photos: photos.map((fileId) => ({ fileId, caption: `ภาพ ${fileId}` })),
});

const before: Answers = { activities: [activity('ปลูกป่า', ['p1', 'p2'], '500.00')] };
const after: Answers = {
  activities: [activity('ปลูกป่าชุมชน', ['p1', 'p3'], '750.00'), activity('จิตอาสา', ['p4'])],
};
const changes = differences(form, before, after);

describe('changes beside the values', () => {
  it.each([
    ['activities[0].title', 1],
    ['activities[0].budget', 1],
    ['activities[0].photos', 2],
    ['activities[0].who', 0],
    ['activities[1]', 1],
  ])('finds those of %s', (path, count) => {
    expect(changesAt(changes, path)).toHaveLength(count);
  });

  it.each([
    ['activities[0].title', 'text'],
    ['activities[0].photos[1]', 'photos'],
    ['activities[1]', 'group'],
    ['nowhere', undefined],
  ])('reads %s as the field %s', (path, type) => {
    expect(fieldAt(form, path)?.type).toBe(type);
  });
});

const reading = (parts: Partial<Reading> = {}): Reading => ({
  form,
  changes: [],
  attachments: new Map(),
  toggle: () => undefined,
  ...parts,
});

describe('ReportAnswers', () => {
  it('shows what stood there before, what was added and what was removed', () => {
    const { container } = render(
      <ReadingContext value={reading({ changes })}>
        <ReportAnswers answers={after} />
      </ReadingContext>,
    );
    const gone = [...container.querySelectorAll('del')].map((one) => one.textContent);
    const added = [...container.querySelectorAll('ins')].map((one) => one.textContent);
    expect(gone).toEqual(['ปลูกป่า', '500.00', 'ภาพ p2']);
    expect(added).toEqual(['ภาพ p3']);
    expect(screen.getByLabelText('กิจกรรมที่ 2', { selector: 'section' }).textContent).toContain(
      'เพิ่ม',
    );
  });

  it('hides what was not asked, and gives controls only to those who may send back', () => {
    const { rerender } = render(
      <ReadingContext value={reading()}>
        <ReportAnswers answers={after} />
      </ReadingContext>,
    );
    const second = within(screen.getByLabelText('กิจกรรมที่ 2', { selector: 'section' }));
    expect(second.queryByText('งบประมาณ')).toBeNull();
    expect(screen.queryAllByRole('button', { pressed: false })).toHaveLength(0);
    const toggle = vi.fn();
    rerender(
      <ReadingContext value={reading({ marks: [], toggle })}>
        <ReportAnswers answers={after} />
      </ReadingContext>,
    );
    fireEvent.click(screen.getByLabelText('ตีกลับจุดนี้: ภาพถ่าย ภาพที่ 2'));
    expect(toggle).toHaveBeenCalledWith({
      path: 'activities[0].photos',
      fileId: 'p3',
      label: 'ภาพถ่าย ภาพที่ 2',
    });
  });
});

const PHOTO = { path: 'activities[0].photos', fileId: 'p3', label: 'ภาพที่ 2' };

const Sending = ({ onSend }: { readonly onSend: (reason: string) => void }) => {
  const [marks, setMarks] = useState(toggleMark([], PHOTO));
  return (
    <ReturnDialog
      open
      marks={marks}
      onMarks={setMarks}
      pending={false}
      error={null}
      onClose={() => undefined}
      onSend={onSend}
    />
  );
};

describe('what is sent back', () => {
  const field = { path: 'activities[0].photos', label: 'ภาพถ่าย' };

  it('tells a photo from its field, and takes a place out again', () => {
    const marks = [PHOTO, field].reduce<readonly Mark[]>(toggleMark, []);
    expect(marks).toHaveLength(2);
    expect(toggleMark(marks, PHOTO).map(({ label }) => label)).toEqual(['ภาพถ่าย']);
  });

  it('wants a reason for the whole, or one for each place', () => {
    const marks = toggleMark([], PHOTO);
    expect(missingReasons([], ' ')).toEqual(['overall']);
    expect(missingReasons(marks, '')).toEqual(['activities[0].photos#p3']);
    const given = giveReason(marks, 'activities[0].photos#p3', ' เบลอ ');
    expect(missingReasons(given, '')).toEqual([]);
    expect(targetsOf(given)).toEqual([
      { path: 'activities[0].photos', fileId: 'p3', reason: 'เบลอ' },
    ]);
  });

  it('previews what the recorder will see and sends only what is complete', () => {
    const onSend = vi.fn();
    render(<Sending onSend={onSend} />);
    const send = screen.getByText('ตีกลับ', { selector: 'button' });
    fireEvent.click(send);
    expect(onSend).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('เหตุผล: ภาพที่ 2'), { target: { value: 'ภาพเบลอ' } });
    expect(screen.getByLabelText('ผู้บันทึกจะเห็นดังนี้').textContent).toContain('ภาพที่ 2: ภาพเบลอ');
    fireEvent.click(send);
    expect(onSend).toHaveBeenCalledWith('โปรดแก้ไข 1 จุดตามที่ระบุ');
  });
});

describe('dueWords', () => {
  const dueAt = '2026-11-27T09:30:00.000Z';
  it.each([
    ['2026-11-22T03:00:00.000Z', 'ครบกำหนดในอีก 5 วัน', 'Due in 5 days'],
    ['2026-11-26T03:00:00.000Z', 'ครบกำหนดพรุ่งนี้ 16.30 น.', 'Due tomorrow 16:30'],
    ['2026-11-27T03:00:00.000Z', 'ครบกำหนดวันนี้ 16.30 น.', 'Due today 16:30'],
    ['2026-11-30T03:00:00.000Z', 'เลยกำหนด 3 วัน', 'Overdue by 3 days'],
  ])('at %s says %s', (now, th, en) => {
    expect(dueWords({ dueAt, extendedTo: null }, now)).toEqual(say(th, en));
  });
});

describe('the time held', () => {
  it.each([
    [600, 'ไม่ถึง 1 ชั่วโมง'],
    [7_200, '2 ชั่วโมง'],
    [200_000, '2 วัน'],
  ])('%d seconds are %s', (seconds, th) => {
    expect(heldWords(seconds).th).toBe(th);
  });

  const report: Parameters<typeof stepsOf>[0] = {
    level: 'district',
    chain: {
      steps: [
        { level: 'district', role: 'reviewer' },
        { level: 'province', role: 'compiler' },
      ],
    },
    step: 1,
    status: 'in-review',
    held: { 0: 3600 },
    heldSince: '2026-11-20T00:00:00.000Z',
    holder: { officeId: 'o', name: say('อำเภอ', 'District'), level: 'district', role: 'reviewer' },
  };

  it('runs on for whoever has the report now', () => {
    const steps = stepsOf(report, '2026-11-20T02:00:00.000Z');
    expect(steps.map(({ state, seconds }) => [state, seconds])).toEqual([
      ['done', 3600],
      ['now', 7200],
      ['next', undefined],
    ]);
  });

  it('goes back to the recorder with a returned report', () => {
    const steps = stepsOf({ ...report, status: 'returned', step: 0 }, '2026-11-20T02:00:00.000Z');
    expect(steps.map(({ state }) => state)).toEqual(['now', 'next', 'next']);
  });
});
