import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import {
  Grid,
  HeldAtStep,
  MissingGroup,
  MissingReport,
  Place,
  RequirementChoice,
} from './model.ts';

/** A path in the area tree; left out, the caller's own area. */
export const AreaAsked = z
  .string()
  .max(120)
  .regex(/^\/(?:[0-9A-Za-z-]{1,20}\/){0,6}$/);

const FiscalYear = z.coerce.number().int().min(1942).max(2400);
const Wanted = z.object({
  area: AreaAsked.optional(),
  requirementId: z.uuid().optional(),
  periodId: z.string().min(1).max(100).optional(),
});

export const listRequirementChoices = contract({
  name: 'listRequirementChoices',
  method: 'GET',
  path: '/api/completeness/requirements',
  summary: say(
    'รายการรายงานและปีงบประมาณที่เลือกดูได้',
    'Requirements of a fiscal year (the latest begun unless told), and which years there are',
  ),
  access: { reach: 'shared' } as const,
  query: z.object({ fiscalYear: FiscalYear.optional() }),
  reply: z.object({
    fiscalYear: z.int(),
    fiscalYears: z.array(z.int()),
    requirements: z.array(RequirementChoice),
  }),
});

export const getGrid = contract({
  name: 'getCompletenessGrid',
  method: 'GET',
  path: '/api/completeness/grid',
  summary: say(
    'ตารางความครบถ้วน หน่วยงาน × งวด',
    'Completeness of one requirement: the areas directly below the asked one × its periods',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({ requirementId: z.uuid(), area: AreaAsked.optional() }),
  reply: Grid,
});

export const listMissing = contract({
  name: 'listMissing',
  method: 'GET',
  path: '/api/completeness/missing',
  summary: say(
    'รายงานที่ยังไม่ส่งเมื่อเลยกำหนด',
    'Reports not sent though their due time has passed, longest overdue first, with counts by period',
  ),
  access: { reach: 'scope' } as const,
  query: Wanted.extend({
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  reply: z.object({
    area: Place,
    total: z.int(),
    groups: z.array(MissingGroup),
    reports: z.array(MissingReport),
    more: z.boolean(),
  }),
});

export const getHeld = contract({
  name: 'getHeldTimes',
  method: 'GET',
  path: '/api/completeness/held',
  summary: say(
    'จำนวนวันที่รายงานอยู่กับแต่ละระดับ',
    'How long the reports of a requirement, or of one period, lay at each level',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({
    requirementId: z.uuid(),
    periodId: z.string().min(1).max(100).optional(),
    area: AreaAsked.optional(),
  }),
  reply: z.object({ steps: z.array(HeldAtStep) }),
});

export const remindMissing = contract({
  name: 'remindMissing',
  method: 'POST',
  path: '/api/completeness/reminders',
  summary: say(
    'แจ้งเตือนทุกหน่วยงานที่ยังไม่ส่งรายงาน',
    'Remind every office below that has not sent: of a requirement, a period, or everything overdue; once a day each',
  ),
  access: { reach: 'below', roles: ['reviewer', 'compiler'] } as const,
  body: Wanted,
  reply: z.object({ reminded: z.int(), alreadyReminded: z.int() }),
});
