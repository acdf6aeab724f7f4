import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { DayOff, DayOffChange } from '../model/days-off.ts';

const administrator = {
  reach: 'scope',
  roles: ['administrator'],
  levels: ['department'],
} as const;
const Day = z.object({ on: CivilDate });

export const listDaysOff = contract({
  name: 'listDaysOff',
  method: 'GET',
  path: '/api/days-off',
  summary: say(
    'วันหยุดราชการของปี',
    'The public holidays of a calendar year, with the changes made to them',
  ),
  access: { reach: 'shared' } as const,
  query: z.object({ year: z.coerce.number().int().min(1950).max(2400) }),
  reply: z.object({
    year: z.int(),
    days: z.array(DayOff),
    /** Whether the library knows this year's lunar holidays; if not, they must be added by hand. */
    knowsLunar: z.boolean(),
    mayEdit: z.boolean(),
  }),
});

export const setDayOff = contract({
  name: 'setDayOff',
  method: 'PUT',
  path: '/api/days-off/:on',
  summary: say(
    'เพิ่มวันหยุด หรือกำหนดให้เป็นวันทำการ',
    'Add a day off, or make a holiday a working day; due days that move follow',
  ),
  access: administrator,
  params: Day,
  body: DayOffChange.omit({ on: true }),
  reply: Done,
});

export const resetDayOff = contract({
  name: 'resetDayOff',
  method: 'DELETE',
  path: '/api/days-off/:on',
  summary: say('ยกเลิกการเปลี่ยนแปลงของวัน', 'Take a change of a day back'),
  access: administrator,
  params: Day,
  reply: Done,
});
