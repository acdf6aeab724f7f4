import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileForm } from '#kernel/form/compile.ts';
import { disbursement } from '#kernel/form/fixtures/disbursement.ts';
import { everyField } from '#kernel/form/fixtures/every-field.ts';
import { outstandingActivities } from '#kernel/form/fixtures/outstanding-activities.ts';
import { weeklyActivities } from '#kernel/form/fixtures/weekly-activities.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import { validateAnswers } from '#kernel/form/validate.ts';
import type { Refusal } from '#kernel/result.ts';
import { say } from '#kernel/sentence.ts';
import { ToastProvider } from '#web/components/toast/toast.tsx';
import type { ReturnTarget } from '../../model/report.ts';
import type { Answers } from '../../model/view.ts';
import { makeUploads } from '../uploads/uploads.ts';
import { AnswerForm } from './answer-form.tsx';

const uploads = makeUploads({
  send: () => Promise.resolve(),
  keep: () => Promise.resolve(),
});

type Given = {
  readonly answers?: Answers;
  readonly refusals?: readonly Refusal[];
  readonly previousAnswers?: Answers;
  readonly returnedTargets?: readonly ReturnTarget[];
  readonly readOnly?: boolean;
};

type PageProps = Given & {
  readonly definition: FormDefinition;
  readonly onLatest: (answers: Answers) => void;
};

const Page = ({ definition, answers = {}, onLatest, ...rest }: PageProps) => {
  const [form] = useState(() => compileForm(definition));
  const [now, setNow] = useState(answers);
  const change = (next: Answers) => {
    onLatest(next);
    setNow(next);
  };
  return (
    <ToastProvider>
      <form>
        <AnswerForm {...{ form, uploads, ...rest }} reportId="r" answers={now} onChange={change} />
        <button type="submit" data-stop="">
          send
        </button>
      </form>
    </ToastProvider>
  );
};

const show = (definition: FormDefinition, given: Given = {}) => {
  const latest = { answers: given.answers ?? {} };
  const keep = (answers: Answers) => {
    latest.answers = answers;
  };
  render(<Page definition={definition} {...given} onLatest={keep} />);
  return latest;
};

const box = (name: string | RegExp) => screen.getByRole('textbox', { name });
const type = (name: string | RegExp, text: string) => {
  const input = box(name);
  fireEvent.focus(input);
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
};

afterEach(cleanup);

describe('figures', () => {
  it('lays the five activities of S1 out as one grid', () => {
    show(weeklyActivities);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(6);
    expect(screen.getAllByRole('textbox')).toHaveLength(15);
  });

  it('keeps what is typed as the kernel keeps it', () => {
    const latest = show(weeklyActivities);
    type(/กิจกรรมที่ 1 จำนวนครั้งที่จัด/, '๑,๒๕๐');
    type(/กิจกรรมที่ 1 งบประมาณที่ใช้/, '1500.5');
    expect(latest.answers).toEqual({ activity1_times: 1250, activity1_budget: '1500.50' });
    expect(box(/กิจกรรมที่ 1 จำนวนครั้งที่จัด/)).toHaveProperty('value', '1,250');
  });

  it('keeps what can not be read, with the reason beside it', () => {
    const latest = show(weeklyActivities);
    type(/กิจกรรมที่ 2 ผู้เข้าร่วม/, 'ราว 30');
    expect(latest.answers).toEqual({ activity2_participants: 'ราว 30' });
    expect(box(/กิจกรรมที่ 2 ผู้เข้าร่วม/).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/โปรดกรอกเป็นตัวเลข/)).toBeTruthy();
  });

  it('works computed figures out while they are typed', () => {
    show(disbursement, { answers: { allocated: '200', this_month: '10' } });
    const result = () => screen.getByText('ร้อยละการเบิกจ่าย').nextSibling?.textContent;
    expect(result()).toBe('–');
    type(/เบิกจ่ายสะสม/, '50');
    expect(result()).toBe('25.00');
  });

  it('shows last time’s figures and takes them over with one press, and back', () => {
    const previousAnswers = {
      activity1_times: 3,
      activity5_budget: '1200.00',
      activity1_photos: 1,
    };
    const latest = show(weeklyActivities, { answers: { activity1_times: 9 }, previousAnswers });
    expect(screen.getByText('ครั้งก่อน 1,200.00')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'ใช้ตัวเลขครั้งก่อนทั้งตาราง' }));
    expect(latest.answers).toMatchObject({ activity1_times: 3, activity5_budget: '1200.00' });
    expect(latest.answers).not.toHaveProperty('activity1_photos');
    fireEvent.click(screen.getByRole('button', { name: 'เลิกทำ' }));
    expect(latest.answers).toMatchObject({ activity1_times: 9 });
  });
});

describe('keys', () => {
  const walks: [string, string, string, string][] = [
    ['Enter goes on', 'activity1_times', 'Enter', 'activity1_participants'],
    ['Enter at the end of a row goes to the next', 'activity1_budget', 'Enter', 'activity2_times'],
    ['down stays in the column', 'activity1_participants', 'ArrowDown', 'activity2_participants'],
    ['up stays in the column', 'activity5_budget', 'ArrowUp', 'activity4_budget'],
    ['right goes to the next figure', 'activity3_times', 'ArrowRight', 'activity3_participants'],
    ['left goes to the one before', 'activity3_budget', 'ArrowLeft', 'activity3_participants'],
  ];
  it.each(walks)('%s', (_name, from, key, to) => {
    show(weeklyActivities);
    const start = document.getElementById(`answer-${from}`);
    start?.focus();
    if (start) fireEvent.keyDown(start, { key });
    expect(document.activeElement?.id).toBe(`answer-${to}`);
  });

  it('Enter at the last figure reaches the button that sends, and sends nothing itself', () => {
    show(weeklyActivities);
    const sent = vi.fn();
    document.querySelector('form')?.addEventListener('submit', sent);
    const last = document.getElementById('answer-activity5_budget');
    last?.focus();
    if (last) fireEvent.keyDown(last, { key: 'Enter' });
    expect(document.activeElement?.textContent).toBe('send');
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('conditions and groups', () => {
  it('asks a field only while its condition holds', () => {
    show(outstandingActivities, { answers: { activities: [{ has_budget: false }] } });
    expect(screen.queryByRole('textbox', { name: 'งบประมาณ' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'ใช่' }));
    expect(box('งบประมาณ')).toBeTruthy();
  });

  it('adds up people by group', () => {
    show(outstandingActivities, { answers: { activities: [{}] } });
    type('เจ้าหน้าที่', '25');
    type('ประชาชน', '140');
    expect(screen.getByText('รวม').nextSibling?.textContent).toBe('165');
  });

  it('adds, copies without photos, moves and removes with undo', () => {
    const first = { title: 'ก', photos: [{ fileId: 'x' }] };
    const latest = show(outstandingActivities, { answers: { activities: [first] } });
    const act = (title: string, name: string) => {
      fireEvent.click(screen.getByRole('button', { name: `จัดการ ${title}` }));
      fireEvent.click(screen.getByRole('menuitem', { name }));
    };
    const titles = () =>
      (latest.answers.activities as { title?: string }[]).map((one) => one.title);
    fireEvent.click(screen.getByRole('button', { name: 'เพิ่มกิจกรรม' }));
    expect(latest.answers.activities).toEqual([first, {}]);
    act('กิจกรรมที่ 2', 'เลื่อนขึ้น');
    expect(titles()).toEqual([undefined, 'ก']);
    act('ก', 'ทำสำเนา');
    expect(latest.answers.activities).toEqual([{}, first, { title: 'ก' }]);
    act('กิจกรรมที่ 1', 'ลบ');
    expect(titles()).toEqual(['ก', 'ก']);
    fireEvent.click(screen.getByRole('button', { name: 'เลิกทำ' }));
    expect(titles()).toEqual([undefined, 'ก', 'ก']);
  });

  it('opens a closed card in which something is wrong', () => {
    const activities = [{ title: 'ก' }, { title: 'ข' }];
    const form = compileForm(outstandingActivities);
    const { refusals } = validateAnswers(form, { activities }, { mode: 'submit' });
    const second = refusals.filter(({ field }) => field?.startsWith('activities[1]'));
    show(outstandingActivities, { answers: { activities }, refusals: second });
    expect(document.getElementById('answer-activities[1].who')).toBeTruthy();
    expect(document.getElementById('answer-activities[0].who')).toBeNull();
  });
});

describe('what stands beside a field', () => {
  it('shows a refusal at its field', () => {
    const sentence = say('ตัวเลขนี้ไม่ถูกต้อง', 'Not right');
    show(weeklyActivities, { refusals: [{ code: 'x', sentence, field: 'activity3_budget' }] });
    const input = document.getElementById('answer-activity3_budget');
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(input?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('ตัวเลขนี้ไม่ถูกต้อง');
  });

  it('marks a field and a single photo that were sent back', () => {
    const photo = '00000000-0000-4000-8000-000000000001';
    const other = '00000000-0000-4000-8000-000000000002';
    show(outstandingActivities, {
      answers: { activities: [{ title: 'ก', photos: [{ fileId: other }, { fileId: photo }] }] },
      returnedTargets: [
        { path: 'activities[0].result', reason: 'ขอผลเป็นตัวเลข' },
        { path: 'activities[0].photos', fileId: photo, reason: 'ภาพไม่ชัด' },
      ],
    });
    expect(screen.getByText(/ขอผลเป็นตัวเลข/)).toBeTruthy();
    const marked = document.querySelectorAll('li[data-returned="true"]');
    expect(marked).toHaveLength(1);
    expect(marked[0]?.textContent).toContain('ภาพไม่ชัด');
  });

  it('draws a control for every kind of field', () => {
    show(everyField, { answers: { agreed: false, rows: [{}] } });
    for (const { key } of everyField.fields)
      expect(document.getElementById(`answer-${key}`), key).toBeTruthy();
  });

  it('can be read without being changed', () => {
    show(weeklyActivities, { readOnly: true, previousAnswers: { activity1_times: 1 } });
    expect(screen.getAllByRole('textbox').every((one) => one.hasAttribute('disabled'))).toBe(true);
    expect(screen.queryByRole('button', { name: 'ใช้ตัวเลขครั้งก่อนทั้งตาราง' })).toBeNull();
  });
});
