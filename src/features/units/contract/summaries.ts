import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { Month, SummaryContent, SummaryEntry } from '../model/summary.ts';

const ISSUERS = {
  reach: 'office',
  roles: ['recorder', 'reviewer', 'compiler'],
  levels: ['district', 'province', 'department'],
} as const;

export const listUnitSummaries = contract({
  name: 'listUnitSummaries',
  method: 'GET',
  path: '/api/unit-summaries',
  summary: say(
    'สรุปประจำเดือนที่หน่วยงานออกแล้ว',
    'The monthly summaries of disaster units that the caller’s office has issued',
  ),
  access: { reach: 'office' } as const,
  reply: z.object({ summaries: z.array(SummaryEntry) }),
});

export const previewUnitSummary = contract({
  name: 'previewUnitSummary',
  method: 'GET',
  path: '/api/unit-summaries/preview',
  summary: say('ตัวอย่างสรุปประจำเดือน', 'The figures of a month as they would be issued now'),
  access: { reach: 'office' } as const,
  query: z.object({ month: Month }),
  reply: SummaryContent,
  problems: ['month-ahead'],
});

export const issueUnitSummary = contract({
  name: 'issueUnitSummary',
  method: 'POST',
  path: '/api/unit-summaries/:id',
  summary: say(
    'ออกสรุปประจำเดือนและเก็บไว้ตามที่ออก',
    'Issue the summary of a month under an id made by the client; it is kept as issued',
  ),
  access: ISSUERS,
  params: z.object({ id: z.uuid() }),
  body: z.object({ month: Month }),
  reply: z.object({ issue: z.int() }),
  problems: ['month-ahead'],
});

export const getUnitSummaryFile = contract({
  name: 'getUnitSummaryFile',
  method: 'GET',
  path: '/api/unit-summaries/:id/:format',
  summary: say(
    'ไฟล์สรุปประจำเดือนตามที่ออก',
    'An issued summary as PDF, Word or Excel; in Thai as it was issued, in English from the same figures',
  ),
  access: { reach: 'scope' } as const,
  params: z.object({ id: z.uuid(), format: z.enum(['pdf', 'docx', 'xlsx']) }),
  query: z.object({ language: z.enum(['th', 'en']).default('th') }),
  answersFile: true,
  reply: z.unknown(),
});
