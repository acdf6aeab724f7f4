import { z } from 'zod';
import { HeldActivity } from '#features/activities/model/plan.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { normaliseThai } from '#kernel/thai-text.ts';
import { EventRequirement, EventView } from '../model/event.ts';

const recorder = { reach: 'office', roles: ['recorder'] } as const;
const Id = z.object({ id: z.uuid() });

const EventTitle = z
  .string()
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u)
  .transform((text) => normaliseThai(text).trim())
  .pipe(z.string().min(1));

export const listEvents = contract({
  name: 'listEvents',
  method: 'GET',
  path: '/api/events',
  summary: say(
    'กิจกรรมที่หน่วยงานจัดแล้ว และรายงานที่ต้องส่งหลังจัดกิจกรรม',
    'The events the caller’s office has recorded, newest first, and the reports it owes after events',
  ),
  access: { reach: 'office' } as const,
  reply: z.object({
    requirements: z.array(EventRequirement),
    events: z.array(EventView),
    mayRecord: z.boolean(),
  }),
});

export const recordEvent = contract({
  name: 'recordEvent',
  method: 'PUT',
  path: '/api/events/:id',
  summary: say(
    'บันทึกกิจกรรมที่จัดแล้ว',
    'Record an event that is over, under an id made by the client; its report then falls due and begins with what is said of it',
  ),
  access: recorder,
  params: Id,
  body: z.object({
    requirementId: z.uuid(),
    title: EventTitle,
    endedOn: CivilDate,
    /** Its kind, place, hours and partner, where the report follows activities. */
    about: HeldActivity.optional(),
  }),
  reply: z.object({ reportId: z.uuid(), dueAt: z.string() }),
  problems: [
    'other-level',
    'not-live',
    'form-not-published',
    'not-after-event',
    'event-ahead',
    'outside-schedule',
    'not-activities',
    'missing',
  ],
});

export const withdrawEvent = contract({
  name: 'withdrawEvent',
  method: 'POST',
  path: '/api/events/:id/withdrawal',
  summary: say(
    'ถอนกิจกรรมที่บันทึกผิด',
    'Withdraw an event recorded by mistake, before anything was reported of it',
  ),
  access: recorder,
  params: Id,
  body: z.object({ reason: z.string().trim().min(1).max(1000) }),
  reply: Done,
  problems: ['not-your-office', 'withdrawn-already', 'reported-already', 'planned-event'],
});
