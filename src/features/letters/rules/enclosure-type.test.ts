import { expect, test } from 'vitest';
import { enclosureType } from './enclosure-type.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

test.each([
  ['a.pdf', [...Buffer.from('%PDF-1.7')], 'application/pdf'],
  ['A.PDF', [...Buffer.from('%PDF-1.7')], 'application/pdf'],
  ['a.xlsx', ZIP, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'application/msword'],
  ['a.jpeg', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
  ['a.png', [0x89, 0x50, 0x4e, 0x47], 'image/png'],
  ['a.zip', ZIP, undefined],
  ['a.pdf', ZIP, undefined],
  ['a.exe', [0x4d, 0x5a], undefined],
  ['a.html', [...Buffer.from('<html>')], undefined],
  ['pdf', [], undefined],
])('%s that begins with %j is %s', (name, bytes, type) => {
  const result = enclosureType(Uint8Array.from(bytes), name);
  expect(result.ok ? result.value : undefined).toBe(type);
});
