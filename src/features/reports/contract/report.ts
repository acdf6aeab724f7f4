import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { ReportStatus } from '../model/report.ts';
import { Answers, Receipt, ReportEntry, ReportView } from '../model/view.ts';

const Id = z.object({ id: z.uuid() });

export const getReport = contract({
  name: 'getReport',
  method: 'GET',
  path: '/api/reports/:id',
  summary: say('เปิดรายงาน', 'One report with its form, draft, revisions and history'),
  access: { reach: 'scope' } as const,
  params: Id,
  reply: ReportView,
});

export const listReports = contract({
  name: 'listReports',
  method: 'GET',
  path: '/api/reports',
  summary: say('รายการรายงาน', 'Reports in scope, filtered, newest period first'),
  access: { reach: 'scope' } as const,
  query: z.object({
    requirementId: z.uuid().optional(),
    periodId: z.string().max(60).optional(),
    area: z.string().max(200).optional(),
    status: ReportStatus.optional(),
    fiscalYear: z.coerce.number().int().min(1942).max(2400).optional(),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ reports: z.array(ReportEntry), more: z.boolean() }),
});

export const saveDraft = contract({
  name: 'saveDraft',
  method: 'PUT',
  path: '/api/reports/:id/draft',
  summary: say('บันทึกร่าง', 'Keep the draft as it is being typed'),
  /** Its own office, and one above that its requirement lets record in its place (rules/actions.ts). */
  access: { reach: 'scope', roles: ['recorder', 'compiler'] } as const,
  params: Id,
  body: z.object({
    answers: Answers,
    formVersionId: z.uuid(),
    /** The version the browser last saw; 0 when it saw none. */
    baseVersion: z.int().min(0),
  }),
  reply: z.object({ version: z.int(), updatedAt: z.string() }),
  problems: ['draft-changed', 'hard-closed', 'not-open'],
});

export const submitReport = contract({
  name: 'submitReport',
  method: 'POST',
  path: '/api/reports/:id/submit',
  summary: say('ส่งรายงาน', 'Send the report; the Idempotency-Key makes a repeat harmless'),
  /** Its own office, and one above that its requirement lets record in its place (rules/actions.ts). */
  access: { reach: 'scope', roles: ['recorder', 'compiler'] } as const,
  params: Id,
  body: z.object({ answers: Answers, nil: z.boolean(), formVersionId: z.uuid() }),
  reply: Receipt,
  problems: ['hard-closed', 'not-open', 'wrong-version', 'nil-not-allowed', 'checks'],
});
