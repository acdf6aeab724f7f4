import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { Candidate, IssueEntry, SummaryContent, SummaryView } from '../model/summary.ts';

const issuer = { reach: 'office', roles: ['reviewer', 'compiler'] } as const;
const Id = z.object({ id: z.uuid() });
const PeriodId = z.string().min(1).max(20);
const refusals = ['other-level', 'not-in-use', 'unknown-period', 'period-ahead'];

export const listSummaries = contract({
  name: 'listSummaries',
  method: 'GET',
  path: '/api/summaries',
  summary: say(
    'สรุปกิจกรรมและฉบับที่ออกแล้ว',
    'The summaries of a fiscal year (Gregorian year of its end), with what the caller’s office has issued and what offices below have',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({ fiscalYear: z.coerce.number().int().min(1942).max(2400) }),
  reply: z.object({
    summaries: z.array(
      SummaryView.extend({
        /** Whether the caller issues it in the name of the office. */
        mayIssue: z.boolean(),
        mayChange: z.boolean(),
        /** The periods that may be issued now, the newest first. */
        periods: z.array(z.string()),
      }),
    ),
    /** Whether the caller may add another summary. */
    mayAdd: z.boolean(),
    own: z.array(IssueEntry),
    below: z.array(IssueEntry),
  }),
});

export const previewSummary = contract({
  name: 'previewSummary',
  method: 'GET',
  path: '/api/summaries/:id/preview',
  summary: say(
    'ดูสรุปก่อนออก',
    'What an issue of the caller’s office would say now, and the activities that may be chosen for it',
  ),
  access: issuer,
  params: Id,
  query: z.object({ periodId: PeriodId }),
  reply: z.object({
    content: SummaryContent,
    offered: z.array(Candidate),
    chosen: z.array(z.uuid()),
    /** Whether a person chose them; else the rule did. */
    byPerson: z.boolean(),
  }),
  problems: refusals,
});

export const pickActivities = contract({
  name: 'pickActivities',
  method: 'PUT',
  path: '/api/summaries/:id/picks',
  summary: say('เลือกกิจกรรมที่แสดงภาพ', 'Choose which activities the next issue shows'),
  access: issuer,
  params: Id,
  body: z.object({ periodId: PeriodId, reportIds: z.array(z.uuid()).max(20) }),
  reply: Done,
  problems: [...refusals, 'unknown-report'],
});

export const issueSummary = contract({
  name: 'issueSummary',
  method: 'PUT',
  path: '/api/summary-issues/:id',
  summary: say(
    'ออกสรุป',
    'Issue a summary of the caller’s office now, under an id made by the client, as the next version of its period',
  ),
  access: issuer,
  params: Id,
  body: z.object({ summaryId: z.uuid(), periodId: PeriodId }),
  reply: z.object({ version: z.int() }),
  problems: [...refusals, 'changed-meanwhile'],
});

export const getSummaryIssue = contract({
  name: 'getSummaryIssue',
  method: 'GET',
  path: '/api/summary-issues/:id',
  summary: say('สรุปฉบับที่ออกแล้ว', 'An issue of a summary, as it came out'),
  access: { reach: 'scope' } as const,
  params: Id,
  reply: z.object({ entry: IssueEntry, content: SummaryContent }),
});

/** In which language a document is made. */
const Making = z.object({ language: z.enum(['th', 'en']).default('th') });

const file = (kind: 'pdf' | 'docx' | 'xlsx', name: string) =>
  contract({
    name,
    method: 'GET',
    path: `/api/summary-issues/:id/${kind}`,
    summary: say(`สรุปเป็นไฟล์ ${kind}`, `An issue of a summary as ${kind}`),
    access: { reach: 'scope' } as const,
    params: Id,
    query: Making,
    reply: z.unknown(),
    answersFile: true,
  });

export const getSummaryPdf = file('pdf', 'getSummaryPdf');
export const getSummaryDocx = file('docx', 'getSummaryDocx');
export const getSummaryXlsx = file('xlsx', 'getSummaryXlsx');
