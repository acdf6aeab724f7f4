import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { Notice } from './model.ts';

export const listNotices = contract({
  name: 'listNotices',
  method: 'GET',
  path: '/api/notices',
  summary: say('ข้อความแจ้งถึงหน่วยงาน', 'Messages to the caller’s office, newest first'),
  access: { reach: 'office' } as const,
  query: z.object({
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ notices: z.array(Notice), unread: z.int(), more: z.boolean() }),
});

export const countUnreadNotices = contract({
  name: 'countUnreadNotices',
  method: 'GET',
  path: '/api/notices/unread',
  summary: say('จำนวนข้อความที่ยังไม่อ่าน', 'How many messages the office has not read'),
  access: { reach: 'office' } as const,
  reply: z.object({ unread: z.int() }),
});

export const readNotices = contract({
  name: 'readNotices',
  method: 'POST',
  path: '/api/notices/read',
  summary: say('ทำเครื่องหมายว่าอ่านแล้ว', 'Mark messages as read; without ids, all of them'),
  access: { reach: 'office' } as const,
  body: z.object({ ids: z.array(z.uuid()).min(1).max(200).optional() }),
  reply: z.object({ unread: z.int() }),
});
