import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';
import { contract, Done } from '#kernel/contract.ts';
import { SentenceShape, say } from '#kernel/sentence.ts';
import { NewEntry } from '../model/entry.ts';
import { Roster } from '../model/roster.ts';
import {
  Coverage,
  CoverageRow,
  EntryView,
  UnitBrief,
  UnitFacts,
  UnitStatus,
} from '../model/unit.ts';

/** A path in the area tree; left out, the caller's own area. */
const AreaAsked = z
  .string()
  .max(120)
  .regex(/^\/(?:[0-9A-Za-z-]{1,20}\/){0,6}$/);

const Id = z.object({ id: z.uuid() });
const Place = z.object({ path: z.string(), name: SentenceShape });
const RuleBrief = z.object({
  revision: z.int(),
  target: z.int(),
  refresherMonths: z.int(),
  verified: z.boolean(),
});

/** Who records: the authority itself, or its district for it. */
export const RECORDERS = {
  reach: 'scope',
  roles: ['recorder', 'reviewer'],
  levels: ['local-authority', 'district'],
} as const;

export const getUnitCoverage = contract({
  name: 'getUnitCoverage',
  method: 'GET',
  path: '/api/units/coverage',
  summary: say(
    'ความครอบคลุมของชุดปฏิบัติการจิตอาสาภัยพิบัติ แยกตามพื้นที่ในสังกัด',
    'Coverage of disaster units by the areas directly below one, today',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({ area: AreaAsked.optional() }),
  reply: z.object({
    /** From the caller's own area down to the area shown. */
    trail: z.array(Place),
    today: CivilDate,
    rule: RuleBrief,
    total: Coverage,
    rows: z.array(CoverageRow),
  }),
});

/** The most units that one page of their list holds. */
export const UNITS_A_PAGE = 200;

export const listUnits = contract({
  name: 'listUnits',
  method: 'GET',
  path: '/api/units',
  summary: say(
    'รายชื่อชุดปฏิบัติการจิตอาสาภัยพิบัติของพื้นที่',
    'The disaster units of an area, by status, or those not updated this month',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({
    area: AreaAsked.optional(),
    status: UnitStatus.optional(),
    updated: z.enum(['yes', 'no']).optional(),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
  reply: z.object({ total: z.int(), units: z.array(UnitBrief), more: z.boolean() }),
});

export const getUnit = contract({
  name: 'getUnit',
  method: 'GET',
  path: '/api/units/:id',
  summary: say(
    'ชุดปฏิบัติการขององค์กรปกครองส่วนท้องถิ่นหนึ่งแห่ง',
    'The disaster unit of one local authority, by the id of its office',
  ),
  access: { reach: 'scope' } as const,
  params: Id,
  reply: z.object({
    unit: UnitBrief,
    facts: UnitFacts,
    rule: RuleBrief,
    today: CivilDate,
    entries: z.array(EntryView),
    /** Whether the caller may record for this unit. */
    mayRecord: z.boolean(),
    /** How many people the roster holds; null where the caller may not see it. */
    roster: z.int().nullable(),
  }),
});

export const recordUnitEntry = contract({
  name: 'recordUnitEntry',
  method: 'POST',
  path: '/api/units/:id/entries/:entryId',
  summary: say(
    'บันทึกหรือแก้ไขรายการของชุดปฏิบัติการ',
    'Record an entry of a unit under an id made by the client, or correct one with a reason',
  ),
  access: RECORDERS,
  params: Id.extend({ entryId: z.uuid() }),
  body: NewEntry,
  reply: z.object({ status: UnitStatus }),
  problems: ['ends-early', 'in-future', 'corrected-already', 'other-kind', 'nothing-to-correct'],
});

export const getUnitRoster = contract({
  name: 'getUnitRoster',
  method: 'GET',
  path: '/api/units/:id/roster',
  summary: say(
    'เปิดดูบัญชีรายชื่อของชุดปฏิบัติการ (บันทึกการเปิดดูทุกครั้ง)',
    'The names of a unit’s people; every reading is written into the audit',
  ),
  access: RECORDERS,
  params: Id,
  reply: Roster.extend({ savedAt: z.string().nullable() }),
  problems: ['roster-key'],
});

export const saveUnitRoster = contract({
  name: 'saveUnitRoster',
  method: 'PUT',
  path: '/api/units/:id/roster',
  summary: say(
    'เก็บบัญชีรายชื่อของชุดปฏิบัติการ (เข้ารหัส)',
    'Keep the names of a unit’s people, encrypted; an empty list removes them',
  ),
  access: RECORDERS,
  params: Id,
  body: Roster.extend({
    /** When the roster was kept that its writer saw; null where there was none. Left out, whatever stands is replaced. */
    basedOn: z.string().max(40).nullable().optional(),
  }),
  reply: Done,
  problems: ['roster-key', 'changed-meanwhile'],
});
