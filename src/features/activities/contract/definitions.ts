import { z } from 'zod';
import { Code } from '#features/programmes/model/requirement.ts';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import {
  SummaryParts,
  SummaryPeriods,
  SummaryProgramme,
  SummaryRevision,
  SummarySample,
} from '../model/definition.ts';
import { SummaryContent, SummaryDefinition, SummaryView } from '../model/summary.ts';

const editor = {
  reach: 'shared',
  roles: ['administrator', 'compiler'],
  levels: ['department'],
} as const;
const Id = z.object({ id: z.uuid() });
const PARTS = ['unknown-part', 'people-no-figure'];

export const getSummaryEditor = contract({
  name: 'getSummaryEditor',
  method: 'GET',
  path: '/api/summaries/:id/editor',
  summary: say(
    'สรุปสำหรับแก้ไข',
    'A summary with all that it may be made of, the periods it can be tried on, and its revisions',
  ),
  access: editor,
  params: Id,
  reply: z.object({
    summary: SummaryView,
    parts: SummaryParts,
    periods: SummaryPeriods,
    revisions: z.array(SummaryRevision),
  }),
});

export const trySummary = contract({
  name: 'trySummary',
  method: 'POST',
  path: '/api/summaries/:id/trial',
  summary: say(
    'ลองสรุปก่อนบันทึก',
    'What a changed summary would say of a period for the caller’s office; nothing is kept',
  ),
  access: editor,
  params: Id,
  body: z.object({ definition: SummaryDefinition, periodId: z.string().min(1).max(20) }),
  reply: z.object({ content: SummaryContent }),
  problems: [...PARTS, 'unknown-period', 'period-ahead'],
});

export const changeSummary = contract({
  name: 'changeSummary',
  method: 'PUT',
  path: '/api/summaries/:id',
  summary: say('แก้ไขสรุป', 'Change what a summary says from its next issue on, with the reason'),
  access: editor,
  params: Id,
  body: z.object({
    definition: SummaryDefinition,
    /** The code of its source letter. */
    letter: z.string().max(100).nullable(),
    verified: z.boolean(),
    reason: z.string().trim().min(3).max(500),
    revision: z.int(),
  }),
  reply: z.object({ revision: z.int() }),
  problems: ['changed-meanwhile', 'unknown-letter', ...PARTS],
});

export const getSummaryStart = contract({
  name: 'getSummaryStart',
  method: 'GET',
  path: '/api/summaries/start',
  summary: say(
    'สิ่งที่ใช้เริ่มสรุปใหม่',
    'The programmes of a fiscal year (Gregorian year of its end) that a new summary may belong to, with all that it may be made of, and the summaries it may begin as a copy of',
  ),
  access: editor,
  query: z.object({ fiscalYear: z.coerce.number().int().min(1942).max(2400) }),
  reply: z.object({ programmes: z.array(SummaryProgramme), samples: z.array(SummarySample) }),
});

export const tryNewSummary = contract({
  name: 'tryNewSummary',
  method: 'POST',
  path: '/api/summaries/trial',
  summary: say(
    'ลองสรุปใหม่ก่อนบันทึก',
    'What a new summary would say of a period for the caller’s office; nothing is kept',
  ),
  access: editor,
  body: z.object({
    programmeId: z.uuid(),
    definition: SummaryDefinition,
    periodId: z.string().min(1).max(20),
  }),
  reply: z.object({ content: SummaryContent }),
  problems: [...PARTS, 'not-owner', 'unknown-period', 'period-ahead'],
});

export const createSummary = contract({
  name: 'createSummary',
  method: 'POST',
  path: '/api/summaries',
  summary: say(
    'เพิ่มสรุป',
    'Add a summary to a programme; the period that ended last comes out the next night',
  ),
  access: editor,
  body: z.object({
    programmeId: z.uuid(),
    code: Code,
    definition: SummaryDefinition,
    /** The code of its source letter. */
    letter: z.string().max(100).nullable(),
    verified: z.boolean(),
  }),
  reply: z.object({ id: z.uuid() }),
  problems: ['code-taken', 'not-owner', 'unknown-letter', ...PARTS],
});

export const setSummaryUse = contract({
  name: 'setSummaryUse',
  method: 'PUT',
  path: '/api/summaries/:id/use',
  summary: say(
    'เลิกใช้หรือกลับมาใช้สรุป',
    'End a summary, so that nothing more comes out, or use it again, with the reason; what has come out stays',
  ),
  access: editor,
  params: Id,
  body: z.object({
    active: z.boolean(),
    reason: z.string().trim().min(3).max(500),
    revision: z.int(),
  }),
  reply: z.object({ revision: z.int() }),
  problems: ['changed-meanwhile'],
});
