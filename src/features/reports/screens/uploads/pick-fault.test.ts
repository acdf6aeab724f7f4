import { expect, test, vi } from 'vitest';
import { pickFault } from './pick-fault.ts';

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]);
const HEIC = new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0');
const PDF = new TextEncoder().encode('%PDF-1.7\n');

const faultOf = async (kind: 'photo' | 'file', name: string, bytes: BlobPart) =>
  (await pickFault(kind, new File([bytes], name)))?.en;

test.each([
  ['photo', 'a.jpg', JPEG],
  ['photo', 'a photo of another name.png', JPEG],
  ['file', 'a.pdf', PDF],
] as const)('a %s “%s” can be attached', async (kind, name, bytes) => {
  expect(await faultOf(kind, name, bytes)).toBeUndefined();
});

test.each([
  ['photo', 'a.jpg', '', /“a.jpg” is empty/],
  ['file', 'a.pdf', '', /“a.pdf” is empty/],
  ['photo', 'a.jpg', HEIC, /“a.jpg” was not attached: HEIC photos/],
  ['photo', 'a.jpg', PDF, /“a.jpg” was not attached: Only JPEG/],
  ['file', 'a.pdf', JPEG, /“a.pdf” was not attached: Only PDF/],
  ['photo', 'a.jpg', new Uint8Array(20 * 1024 * 1024 + 1), /“a.jpg” is over 20 MB/],
] as const)('a %s “%s” is refused with its reason', async (kind, name, bytes, words) => {
  expect(await faultOf(kind, name, bytes)).toMatch(words);
});

test('a picture that lies in a cloud alone is refused as what can not be read', async () => {
  const file = new File([JPEG], 'cloud.jpg');
  const part = new Blob();
  vi.spyOn(part, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  vi.spyOn(file, 'slice').mockReturnValue(part);
  expect((await pickFault('photo', file))?.en).toMatch(/“cloud.jpg” could not be read/);
});
