import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { AttachmentView } from '../model/view.ts';

/** The largest photo or file, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

export const putAttachment = contract({
  name: 'putAttachment',
  method: 'PUT',
  path: '/api/attachments/:id',
  summary: say('แนบภาพหรือไฟล์', 'Upload a photo or file of a report; the client makes its id'),
  /** Its own office, and one above that its requirement lets record in its place (rules/actions.ts). */
  access: { reach: 'scope', roles: ['recorder', 'compiler'] } as const,
  params: z.object({ id: z.uuid() }),
  query: z.object({
    reportId: z.uuid(),
    kind: z.enum(['photo', 'file']),
    name: z.string().max(200).default(''),
  }),
  takesFile: true,
  bodyLimit: MOST_BYTES,
  reply: AttachmentView,
  problems: ['photo-type', 'photo-too-large', 'file-type', 'daily-quota'],
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
