import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { SummaryParts, SummaryRevision } from '../model/definition.ts';
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
    periods: z.array(z.string()),
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
    active: z.boolean(),
    reason: z.string().trim().min(3).max(500),
    revision: z.int(),
  }),
  reply: z.object({ revision: z.int() }),
  problems: ['changed-meanwhile', 'unknown-letter', ...PARTS],
});
