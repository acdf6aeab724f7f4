import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { SentenceShape, say } from '#kernel/sentence.ts';
import { ReportStatus, ReturnTarget } from '../model/report.ts';

const Id = z.object({ id: z.uuid() });
const Reason = z.string().trim().min(1).max(1000);
const Moved = z.object({ status: ReportStatus });

export const acceptReports = contract({
  name: 'acceptReports',
  method: 'POST',
  path: '/api/reports/accept',
  summary: say('รับรองรายงานหลายฉบับ', 'Accept one report or many'),
  access: { reach: 'scope', roles: ['reviewer', 'compiler'] } as const,
  body: z.object({ ids: z.array(z.uuid()).min(1).max(200) }),
  reply: z.object({
    accepted: z.int(),
    refused: z.array(
      z.object({
        id: z.uuid(),
        refusal: z.object({ code: z.string(), sentence: SentenceShape }),
      }),
    ),
  }),
});

export const returnReport = contract({
  name: 'returnReport',
  method: 'POST',
  path: '/api/reports/:id/return',
  summary: say('ตีกลับรายงาน ช่อง หรือภาพ', 'Send back a report, a field or one photo, with a reason'),
  access: { reach: 'scope', roles: ['reviewer', 'compiler'] } as const,
  params: Id,
  body: z.object({ reason: Reason, targets: z.array(ReturnTarget).max(100) }),
  reply: Moved,
  problems: ['not-in-review', 'not-your-turn'],
});

export const decideDuty = contract({
  name: 'decideDuty',
  method: 'POST',
  path: '/api/reports/:id/decision',
  summary: say(
    'ขยายเวลา ยกเว้น ถอนการยกเว้น หรือเปิดให้แก้ไขอีกครั้ง',
    'Give more time, excuse, withdraw an excuse, or reopen',
  ),
  access: { reach: 'below', roles: ['reviewer', 'compiler'] } as const,
  params: Id,
  body: z.discriminatedUnion('action', [
    z.object({ action: z.literal('extend'), dueAt: z.iso.datetime(), reason: Reason }),
    z.object({ action: z.literal('excuse'), reason: Reason }),
    z.object({ action: z.literal('withdraw-excuse'), reason: Reason }),
    z.object({ action: z.literal('reopen'), reason: Reason }),
  ]),
  reply: Moved,
  problems: ['state', 'not-supervisor', 'extension-not-later'],
});
