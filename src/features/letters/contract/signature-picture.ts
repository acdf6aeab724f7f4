import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { MOST_SIGNATURE_BYTES, SignaturePictureView } from '../model/signature-picture.ts';

const own = { reach: 'account' } as const;

export const getSignaturePicture = contract({
  name: 'getSignaturePicture',
  method: 'GET',
  path: '/api/signature-picture',
  summary: say('มีภาพลายมือชื่อของตนหรือไม่', 'Whether the caller has a picture of his own signature'),
  access: own,
  reply: SignaturePictureView,
});

export const putSignaturePicture = contract({
  name: 'putSignaturePicture',
  method: 'PUT',
  path: '/api/signature-picture',
  summary: say(
    'นำภาพลายมือชื่อของตนเข้าระบบ (PNG พื้นโปร่งใส)',
    'Upload the picture of one’s own signature: a PNG with a transparent ground',
  ),
  access: own,
  takesFile: true,
  bodyLimit: MOST_SIGNATURE_BYTES,
  reply: SignaturePictureView,
  problems: ['signature-unread', 'signature-opaque', 'file-empty'],
});

export const removeSignaturePicture = contract({
  name: 'removeSignaturePicture',
  method: 'DELETE',
  path: '/api/signature-picture',
  summary: say('นำภาพลายมือชื่อของตนออก', 'Remove the picture of one’s own signature'),
  access: own,
  reply: SignaturePictureView,
});

export const openSignaturePicture = contract({
  name: 'openSignaturePicture',
  method: 'GET',
  path: '/api/signature-picture/file',
  summary: say('ภาพลายมือชื่อของตน', 'The picture of one’s own signature'),
  access: own,
  answersFile: true,
  reply: z.unknown(),
});
