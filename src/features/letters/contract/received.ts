import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { ReceivedEntry, ReceivedView } from '../model/received.ts';

const office = { reach: 'office' } as const;
const Id = z.object({ id: z.uuid() });

export const listReceived = contract({
  name: 'listReceived',
  method: 'GET',
  path: '/api/received-letters',
  summary: say(
    'หนังสือที่ส่งถึงหน่วยงาน',
    'Letters sent to the caller’s office; `waiting`: not yet acknowledged',
  ),
  access: office,
  query: z.object({
    waiting: z.stringbool().default(false),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ letters: z.array(ReceivedEntry), waiting: z.int(), more: z.boolean() }),
});

export const getReceived = contract({
  name: 'getReceived',
  method: 'GET',
  path: '/api/received-letters/:id',
  summary: say(
    'หนังสือที่ส่งถึงหน่วยงานหนึ่งฉบับ',
    'One letter sent to the caller’s office; reading it marks it as opened',
  ),
  access: office,
  params: Id,
  reply: ReceivedView,
});

export const acknowledgeLetter = contract({
  name: 'acknowledgeLetter',
  method: 'POST',
  path: '/api/received-letters/:id/acknowledge',
  summary: say(
    'รับทราบหนังสือและลงทะเบียนรับ',
    'Acknowledge a letter: it gets its receipt number in the office’s own register',
  ),
  access: {
    reach: 'office',
    roles: ['recorder', 'reviewer', 'compiler', 'administrator'],
  } as const,
  params: Id,
  reply: ReceivedView,
});

export const getReceivedFile = contract({
  name: 'getReceivedFile',
  method: 'GET',
  path: '/api/received-letters/:id/files/:position',
  summary: say('เปิดหนังสือหรือสิ่งที่ส่งมาด้วย', 'The letter itself (0) or one of its enclosures (from 1)'),
  access: office,
  params: z.object({ id: z.uuid(), position: z.coerce.number().int().min(0).max(60) }),
  answersFile: true,
  reply: z.unknown(),
});

export const getReceivedMeeting = contract({
  name: 'getReceivedMeeting',
  method: 'GET',
  path: '/api/received-letters/:id/meeting',
  summary: say('นัดประชุมในหนังสือเป็นไฟล์ปฏิทิน', 'The meetings of a letter as a calendar file'),
  access: office,
  params: Id,
  answersFile: true,
  reply: z.unknown(),
});
