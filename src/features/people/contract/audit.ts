import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { AuditView } from '../model.ts';

const Word = z
  .string()
  .trim()
  .max(100)
  .regex(/^[^\p{Cc}]*$/u);

/** What the list of the audit may be narrowed to. */
export const AuditConditions = z.object({
  /** The action, or its beginning: `account.` gives all that was done to accounts. */
  action: Word.optional(),
  subjectId: Word.optional(),
  personId: z.uuid().optional(),
  from: CivilDate.optional(),
  /** The last day, itself included. */
  to: CivilDate.optional(),
});
export type AuditConditions = z.infer<typeof AuditConditions>;

export const listAudit = contract({
  name: 'listAudit',
  method: 'GET',
  path: '/api/audit',
  summary: say('บันทึกการใช้งานในความดูแล', 'What was done, by whom and when, in one’s own scope'),
  access: { reach: 'scope', roles: ['administrator'] } as const,
  query: AuditConditions.extend({
    /** Entries older than this one. */
    before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  }),
  reply: z.object({ entries: z.array(AuditView), next: z.int().nullable() }),
});
