import { expect, test } from 'vitest';
import { photoTypeOf } from './photo-type.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF\0\x01', 'image/jpeg'],
  ['a JPEG of three bytes', '\xff\xd8\xff', 'image/jpeg'],
  ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['a WebP', 'RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
])('%s is taken', (_, head, type) => {
  expect(photoTypeOf(bytes(head))).toEqual({ ok: true, value: type });
});

test.each([
  ['nothing', '', 'photo-empty'],
  ['two bytes of a JPEG', '\xff\xd8', 'photo-type'],
  ['text', 'hello', 'photo-type'],
  ['a PDF', '%PDF-1.7 and on', 'photo-type'],
  ['a WAV', 'RIFF\x24\0\0\0WAVEfmt ', 'photo-type'],
  ['a film', '\0\0\0\x18ftypmp42', 'photo-type'],
  ['an iPhone’s HEIC', '\0\0\0\x18ftypheic\0\0', 'photo-heic'],
  ['a Samsung’s HEIC', '\0\0\0\x18ftypmif1\0\0', 'photo-heic'],
  ['an AVIF', '\0\0\0\x18ftypavif\0\0', 'photo-heic'],
])('%s is refused', (_, head, code) => {
  expect(photoTypeOf(bytes(head))).toMatchObject({ ok: false, refusals: [{ code }] });
});
