import { z } from 'zod';
import { HeldActivity } from '#features/activities/model/plan.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { normaliseThai } from '#kernel/thai-text.ts';
import { EventOffice, EventRequirement, EventView } from '../model/event.ts';

const recorder = { reach: 'scope', roles: ['recorder'] } as const;
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
    'The events of an office, newest first, and the reports it owes after events: the caller’s own unless another within the scope is named',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({ officeId: z.uuid().optional() }),
  reply: z.object({
    office: EventOffice,
    requirements: z.array(EventRequirement),
    events: z.array(EventView),
    /** Whether the caller records anything here. */
    mayRecord: z.boolean(),
    /** Whether there are offices below in whose place the caller may record. */
    standsIn: z.boolean(),
  }),
});

export const listStandInOffices = contract({
  name: 'listStandInOffices',
  method: 'GET',
  path: '/api/events/offices',
  summary: say(
    'หน่วยงานในพื้นที่ที่บันทึกกิจกรรมแทนได้',
    'The offices below in whose place the caller may record events',
  ),
  access: recorder,
  reply: z.object({ offices: z.array(EventOffice) }),
});

export const recordEvent = contract({
  name: 'recordEvent',
  method: 'PUT',
  path: '/api/events/:id',
  summary: say(
    'บันทึกกิจกรรมที่จัดแล้ว',
    'Record an event that is over, of the caller’s office or in place of one below, under an id made by the client; its report then falls due and begins with what is said of it',
  ),
  access: recorder,
  params: Id,
  body: z.object({
    /** Whose event it is: the caller's own office, or one below for which his may stand in. */
    officeId: z.uuid().optional(),
    requirementId: z.uuid(),
    title: EventTitle,
    endedOn: CivilDate,
    /** Its kind, place, hours and partner, where the report follows activities. */
    about: HeldActivity.optional(),
  }),
  reply: z.object({ reportId: z.uuid(), dueAt: z.string() }),
  problems: [
    'not-your-office',
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
