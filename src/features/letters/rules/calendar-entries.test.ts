import { describe, expect, it } from 'vitest';
import type { LetterDate } from '../model/outgoing.ts';
import { dueEntry, letterEntries } from './calendar-entries.ts';

const date = (more: Partial<LetterDate>): LetterDate => ({
  kind: 'meeting',
  date: '2026-11-27',
  time: '13:30',
  weekday: null,
  dayOfMonth: null,
  first: null,
  what: 'ชี้แจงแนวทาง',
  place: 'ห้องประชุม 1',
  link: null,
  ...more,
});
const entriesOf = (...dates: LetterDate[]) =>
  letterEntries({ id: 'one', subject: 'เรื่อง', dates }, ['meeting', 'once']);

describe('calendar entries', () => {
  it('of a meeting stand at its time in Thailand', () => {
    expect(entriesOf(date({}))).toEqual([
      {
        uid: 'letter-one-0',
        summary: 'ประชุม: ชี้แจงแนวทาง',
        place: 'ห้องประชุม 1',
        link: null,
        startAt: '2026-11-27T06:30:00.000Z',
        endAt: '2026-11-27T08:30:00.000Z',
      },
    ]);
  });

  it.each([
    ['a meeting without a time is a whole day', date({ time: null }), 'ประชุม: ชี้แจงแนวทาง'],
    ['what is due once is a whole day', date({ kind: 'once', time: null }), 'ครบกำหนด: ชี้แจงแนวทาง'],
    ['what says nothing is named by the letter', date({ time: null, what: '' }), 'ประชุม: เรื่อง'],
  ])('%s', (_case, one, summary) => {
    expect(entriesOf(one)).toMatchObject([{ summary, startOn: '2026-11-27', endOn: '2026-11-28' }]);
  });

  it('leave out what has no day or is not asked for, and keep the others’ ids', () => {
    const dates = [date({ date: null }), date({ kind: 'weekly' }), date({ kind: 'once' })];
    expect(entriesOf(...dates).map(({ uid }) => uid)).toEqual(['letter-one-2']);
  });

  it('of a report end when it is due', () => {
    const title = { th: 'รายงานประจำเดือน', en: 'Monthly report' };
    expect(dueEntry({ id: 'x', title, dueAt: '2026-11-27T09:30:00.000Z' })).toMatchObject({
      uid: 'due-x',
      summary: 'ส่งรายงานประจำเดือน',
      startAt: '2026-11-27T09:00:00.000Z',
      endAt: '2026-11-27T09:30:00.000Z',
    });
  });
});
