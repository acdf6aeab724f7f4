import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { Letterhead, LetterheadView, MOST_EMBLEM_BYTES } from '../model/letterhead.ts';

const administrator = { reach: 'office', roles: ['administrator'] } as const;

export const getLetterhead = contract({
  name: 'getLetterhead',
  method: 'GET',
  path: '/api/letterhead',
  summary: say('หัวหนังสือของหน่วยงาน', 'How the letters of the caller’s office are headed'),
  access: { reach: 'office' } as const,
  reply: LetterheadView,
});

export const saveLetterhead = contract({
  name: 'saveLetterhead',
  method: 'PUT',
  path: '/api/letterhead',
  summary: say('กำหนดหัวหนังสือของหน่วยงาน', 'Set how the letters of the office are headed'),
  access: administrator,
  body: Letterhead,
  reply: LetterheadView,
});

export const putEmblem = contract({
  name: 'putEmblem',
  method: 'PUT',
  path: '/api/letterhead/emblem',
  summary: say('นำภาพตราของหน่วยงานเข้าระบบ', 'Upload the office’s own emblem (PNG or JPEG)'),
  access: administrator,
  takesFile: true,
  bodyLimit: MOST_EMBLEM_BYTES,
  reply: LetterheadView,
  problems: ['emblem-unread', 'file-empty'],
});

export const removeEmblem = contract({
  name: 'removeEmblem',
  method: 'DELETE',
  path: '/api/letterhead/emblem',
  summary: say('นำภาพตราของหน่วยงานออก', 'Remove the office’s emblem'),
  access: administrator,
  reply: LetterheadView,
});

export const getEmblem = contract({
  name: 'getEmblem',
  method: 'GET',
  path: '/api/letterhead/emblem',
  summary: say('ภาพตราของหน่วยงาน', 'The emblem of the caller’s office'),
  access: { reach: 'office' } as const,
  answersFile: true,
  reply: z.unknown(),
});
