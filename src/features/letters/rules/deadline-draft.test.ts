import { describe, expect, it } from 'vitest';
import type { DeadlineValue } from '../model/register.ts';
import { Corrections } from '../model/register.ts';
import { deadlineFaults, deadlineFrom, emptyDeadline, tidied } from './deadline-draft.ts';

const draft = (change: Partial<DeadlineValue>): DeadlineValue => ({
  ...emptyDeadline(),
  ...change,
});

describe('a due date from a selection', () => {
  it.each<readonly [string, Partial<DeadlineValue>]>([
    [
      'ส่งแผนให้กรมการปกครองทราบ ภายในวันศุกร์ที่ ๑๘ ธันวาคม ๒๕๖๙',
      { kind: 'once', date: '2026-12-18', what: 'ส่งแผนให้กรมการปกครองทราบ' },
    ],
    ['รายงานผล ภายในวันที่ ๑๐ ของทุกเดือน', { kind: 'monthly', dayOfMonth: 10 }],
    ['รายงานผลเชิงปริมาณ ในวันศุกร์ของทุกสัปดาห์', { kind: 'weekly', weekday: 'FRI' }],
    ['โดยเร็วที่สุด', { kind: 'once', date: null, what: 'โดยเร็วที่สุด' }],
  ])('“%s”', (selected, expected) => {
    const text = `จึงขอให้อำเภอ ${selected} ต่อไป`;
    const found = deadlineFrom(text, selected);
    expect(found).toMatchObject(expected);
    expect(text.slice(...found.span)).toBe(selected);
    expect(Corrections.parse({ deadlines: [found] }).deadlines).toEqual([found]);
  });

  it('that the text does not have in one piece stands nowhere', () => {
    expect(deadlineFrom('ภายใน\nวันศุกร์', 'ภายใน วันศุกร์').span).toEqual([0, 0]);
  });
});

describe('a due date that is edited', () => {
  it.each<readonly [Partial<DeadlineValue>, readonly string[]]>([
    [{}, ['date', 'what']],
    [{ date: '2026-12-18', what: 'ส่งแผน' }, []],
    [{ kind: 'weekly', what: 'รายงาน' }, ['weekday']],
    [{ kind: 'weekly', weekday: 'FRI', what: 'รายงาน' }, []],
    [{ kind: 'monthly', dayOfMonth: 32, what: 'รายงาน' }, ['dayOfMonth']],
    [{ kind: 'monthly', dayOfMonth: 10, what: ' ' }, ['what']],
    [{ kind: 'after-event', what: 'รายงาน' }, []],
    [{ kind: 'meeting', what: 'ประชุม' }, ['date']],
  ])('%o lacks %o', (change, faults) => {
    expect(deadlineFaults(draft(change))).toEqual(faults);
  });

  it('keeps only what its kind has', () => {
    const before = draft({ kind: 'monthly', date: '2026-12-18', weekday: 'FRI', dayOfMonth: 10 });
    expect(tidied(before)).toEqual(draft({ kind: 'monthly', dayOfMonth: 10 }));
  });
});
