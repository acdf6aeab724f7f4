import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { AttachmentView, ReusedPhoto } from '../model/view.ts';

/** Who sends photos and files, at once or in pieces (tus 1.0 at `UPLOADS_PATH`): its own office, and one that stands in. */
export const SENDERS = { reach: 'scope', roles: ['recorder', 'compiler'] } as const;
export const UPLOADS_PATH = '/api/uploads';

/** The largest photo or file, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

export const putAttachment = contract({
  name: 'putAttachment',
  method: 'PUT',
  path: '/api/attachments/:id',
  summary: say(
    'แนบภาพหรือไฟล์',
    'Attach a photo or file to a report: its bytes, or without a body what was uploaded in pieces under the same id',
  ),
  access: SENDERS,
  params: z.object({ id: z.uuid() }),
  query: z.object({
    reportId: z.uuid(),
    kind: z.enum(['photo', 'file']),
    name: z.string().max(200).default(''),
  }),
  takesFile: true,
  bodyLimit: MOST_BYTES,
  reply: AttachmentView,
  problems: ['photo-type', 'photo-too-large', 'file-type', 'file-empty', 'daily-quota'],
});

export const getAttachment = contract({
  name: 'getAttachment',
  method: 'GET',
  path: '/api/attachments/:id/:variant',
  summary: say('เปิดภาพหรือไฟล์แนบ', 'The bytes of a photo (display, thumbnail) or file'),
  access: { reach: 'scope' } as const,
  params: z.object({ id: z.uuid(), variant: z.enum(['display', 'thumbnail', 'file']) }),
  answersFile: true,
  reply: z.unknown(),
});

export const listReusedPhotos = contract({
  name: 'listReusedPhotos',
  method: 'GET',
  path: '/api/reports/:id/reused-photos',
  summary: say(
    'ภาพที่เคยใช้แล้ว',
    'Photos of a report that were sent before with another report the caller may see',
  ),
  access: { reach: 'scope', roles: ['reviewer', 'compiler', 'administrator', 'viewer'] } as const,
  params: z.object({ id: z.uuid() }),
  reply: z.object({ photos: z.array(ReusedPhoto) }),
});
