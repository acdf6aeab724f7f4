import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DayOff } from '#features/obligations/model/days-off.ts';
import { sampleLetter } from '../../../../tests/support/letters/sample-letter.ts';
import { ReviewPanel } from './review-panel.tsx';
import { UNDECIDED, useReview } from './use-review.ts';

const TEXT = sampleLetter({ number: 'ที่ มท ๐๐๑๘.๑/ว ๑๒๓' });

const DUE = sampleLetter({
  body: '๑. ส่งแผนให้กรมการปกครองทราบ ภายในวันพฤหัสบดีที่ ๑๐ ธันวาคม ๒๕๖๙',
});
const ON_DAY_OFF = /ตรงกับวันหยุดราชการ|, a day off/;
const UNKNOWN = /ยังไม่ได้ตรวจกับวันหยุดราชการ|Not held against public holidays/;

const answerDaysOff = (days: readonly DayOff[]): void => {
  const reply = { year: 2026, days, knowsLunar: true, mayEdit: false };
  vi.stubGlobal('fetch', async () => Response.json(reply));
};

const Shown = ({ text }: { readonly text: string }) => {
  const state = useReview(text, UNDECIDED);
  return (
    <ReviewPanel text={text} state={state} tried>
      <output>{JSON.stringify(state.decided)}</output>
    </ReviewPanel>
  );
};

const Panel = ({ text = TEXT }: { readonly text?: string }) => (
  <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
    <Shown text={text} />
  </QueryClientProvider>
);

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector(`#value-${name}`);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${name}`);
  return found;
};
const marked = (key: string): string =>
  [...document.querySelectorAll(`[data-marks~="${key}"]`)].map((one) => one.textContent).join('');
const activeText = (): string =>
  [...document.querySelectorAll('[data-active="true"][data-marks]')]
    .map((one) => one.textContent)
    .join('');

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the review of a letter', () => {
  it('shows each value with its place in the letter, marked while the eye is on it', () => {
    render(<Panel />);
    expect(field('subject').value).toBe('การรายงานผลการดำเนินงาน');
    expect(marked('subject')).toBe('การรายงานผลการดำเนินงาน');
    fireEvent.focus(field('subject'));
    expect(activeText()).toBe('การรายงานผลการดำเนินงาน');
  });

  it('changes a value when a correction is accepted, never the letter, and takes it back', () => {
    render(<Panel />);
    fireEvent.click(screen.getByRole('button', { name: /แก้เป็น “มห”|Correct to “มห”/ }));
    expect(field('number').value).toBe('มห ๐๐๑๘.๑/ว ๑๒๓');
    expect(marked('number')).toBe('มท ๐๐๑๘.๑/ว ๑๒๓');
    fireEvent.click(screen.getByRole('button', { name: /เลิกทำ|Undo/ }));
    expect(field('number').value).toBe('มท ๐๐๑๘.๑/ว ๑๒๓');
  });

  it('dismisses a finding and takes that back', () => {
    render(<Panel />);
    fireEvent.click(screen.getByRole('button', { name: /ไม่ใช่ข้อผิด|Not a fault/ }));
    expect(screen.getByRole('status').textContent).toContain('dismissed');
    fireEvent.click(screen.getByRole('button', { name: /เลิกทำ|Undo/ }));
    expect(screen.getByRole('status').textContent).not.toContain('dismissed');
  });

  it('takes a typed value once its field is left', () => {
    render(<Panel />);
    fireEvent.change(field('subject'), { target: { value: ' เรื่องใหม่ ' } });
    fireEvent.blur(field('subject'));
    expect(screen.getByRole('status').textContent).toContain('{"subject":"เรื่องใหม่"}');
  });

  it('says what is missing when the subject is emptied', () => {
    render(<Panel />);
    fireEvent.change(field('subject'), { target: { value: '' } });
    fireEvent.blur(field('subject'));
    expect(screen.getByText(/โปรดระบุเรื่องของหนังสือ|Give the letter a subject/)).toBeTruthy();
  });

  it('makes a selection of the text a value', () => {
    render(<Panel />);
    const text = document.querySelector('section[lang="th"]');
    const said = { toString: () => 'นายอำเภอคำชะอี', anchorNode: text };
    vi.spyOn(document, 'getSelection').mockReturnValue(said as unknown as Selection);
    fireEvent(document, new Event('selectionchange'));
    fireEvent.click(screen.getByRole('button', { name: /^(ถึง|To)$/ }));
    expect(field('to').value).toBe('นายอำเภอคำชะอี');
  });

  it('holds due dates against the days off that the server keeps', async () => {
    answerDaysOff([{ on: '2026-12-10', name: { th: 'วันหยุด', en: 'Holiday' }, source: 'table' }]);
    render(<Panel text={DUE} />);
    expect(await screen.findByText(ON_DAY_OFF)).toBeTruthy();
  });

  it('says that holidays were not looked at when the server gives no answer', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Promise.reject(new TypeError('offline'))),
    );
    render(<Panel text={DUE} />);
    expect(await screen.findByText(UNKNOWN)).toBeTruthy();
    expect(screen.queryByText(ON_DAY_OFF)).toBeNull();
  });

  it('changes, removes and brings back a due date', () => {
    answerDaysOff([]);
    render(<Panel text={DUE} />);
    fireEvent.click(screen.getByRole('button', { name: /^(แก้กำหนด|Edit the due date)/ }));
    const dialog = document.querySelector('dialog');
    const what = dialog?.querySelector('textarea');
    if (!what) throw new Error('no field');
    fireEvent.change(what, { target: { value: 'ส่งแผนฉบับแก้ไข' } });
    fireEvent.click(screen.getByText(/^(ใช้กำหนดนี้|Use this due date)$/));
    expect(screen.getByRole('status').textContent).toContain('ส่งแผนฉบับแก้ไข');
    fireEvent.click(screen.getByRole('button', { name: /^(นำกำหนดออก|Remove the due date)/ }));
    expect(screen.getByRole('status').textContent).toContain('"deadlines":[]');
    fireEvent.click(screen.getByRole('button', { name: /กลับไปใช้กำหนด|Back to the due dates/ }));
    expect(screen.getByRole('status').textContent).not.toContain('deadlines');
  });
});
