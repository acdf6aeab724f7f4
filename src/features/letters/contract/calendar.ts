import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';

/** A private calendar address of the office, without the address itself. */
export const CalendarFeed = z.object({
  id: z.string(),
  by: z.string(),
  createdAt: z.string(),
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;

const members = {
  reach: 'office',
  roles: ['recorder', 'reviewer', 'compiler', 'administrator'],
} as const;

export const listCalendarFeeds = contract({
  name: 'listCalendarFeeds',
  method: 'GET',
  path: '/api/calendar-feeds',
  summary: say('ลิงก์ปฏิทินของหน่วยงาน', 'The private calendar addresses of the caller’s office'),
  access: members,
  reply: z.object({ feeds: z.array(CalendarFeed) }),
});

export const makeCalendarFeed = contract({
  name: 'makeCalendarFeed',
  method: 'POST',
  path: '/api/calendar-feeds',
  summary: say(
    'สร้างลิงก์ปฏิทินใหม่ ลิงก์เดิมของท่านใช้ไม่ได้อีก',
    'Make a new private calendar address; the caller’s earlier one ends. It is shown once.',
  ),
  access: members,
  reply: z.object({ feed: CalendarFeed, path: z.string().nullable() }),
});

export const endCalendarFeed = contract({
  name: 'endCalendarFeed',
  method: 'DELETE',
  path: '/api/calendar-feeds/:id',
  summary: say('ยกเลิกลิงก์ปฏิทิน', 'End a calendar address of the office'),
  access: members,
  params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) }),
  reply: Done,
});
