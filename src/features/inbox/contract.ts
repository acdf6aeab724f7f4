import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { SentenceShape, say } from '#kernel/sentence.ts';
import { InboxCounts, InboxItem, InboxKind } from './model.ts';

export const getInbox = contract({
  name: 'getInbox',
  method: 'GET',
  path: '/api/inbox',
  summary: say('งานที่ต้องทำ', 'What waits for the caller’s office and roles, least time first'),
  access: { reach: 'office' } as const,
  query: z.object({
    kind: InboxKind.optional(),
    programmeId: z.uuid().optional(),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  reply: z.object({
    items: z.array(InboxItem),
    counts: InboxCounts,
    programmes: z.array(z.object({ id: z.uuid(), title: SentenceShape, count: z.int() })),
    more: z.boolean(),
  }),
});
