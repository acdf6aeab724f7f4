import { inflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { comparable } from '#kernel/document/comparable.ts';
import { renderLetterWord } from '#server/word/render-letter-word.ts';
import { packedBytes, zipDirectory } from '#server/zip-directory.ts';
import { wordText } from '../../../../tests/support/paper.ts';
import { officialText, sheetOf } from '../document/letter-sheet.ts';
import type { OfficialLetter } from '../document/official-letter.ts';
import { CIRCULAR, MEMO, SHORT_LETTER, STAMPED } from './sample-letters.ts';

const drawing = await sharp({
  create: { width: 30, height: 33, channels: 4, background: '#3578' },
})
  .png()
  .toBuffer();
const picture = async () => drawing;

const wordOf = (letter: OfficialLetter) =>
  renderLetterWord(sheetOf(letter, '2022-01-31'), { picture });

const part = (file: Uint8Array, name: RegExp): string =>
  (zipDirectory(file) ?? [])
    .filter((one) => name.test(one.name))
    .map((entry) => inflateRawSync(packedBytes(file, entry)).toString('utf8'))
    .join('');

test.each<[string, OfficialLetter]>([
  ['an external letter', CIRCULAR],
  ['a letter to a high office', { ...SHORT_LETTER, secrecy: null }],
  ['a memo', MEMO],
  ['a stamped letter', STAMPED],
  [
    'a letter with all its pictures',
    { ...CIRCULAR, emblem: 'e', pictures: [{ fileRef: 'q', caption: 'สิ่งที่ส่งมาด้วย 1 - 2' }] },
  ],
])('the text of the Word file is the text of the letter: %s', async (_, letter) => {
  expect(wordText(await wordOf(letter))).toBe(comparable(officialText(letter)));
});

test('sizes, colours, indents and Thai page numbers are those of the regulation', async () => {
  const file = await wordOf({ ...MEMO, secrecy: 'secret', emblem: 'e' });
  const xml = part(file, /^word\/document\.xml$/);
  expect(xml).toContain('<w:szCs w:val="58"/>');
  expect(xml).toContain('<w:szCs w:val="40"/>');
  expect(xml).toContain('<w:color w:val="D00000"/>');
  expect(xml).toContain('w:firstLine="1417"');
  expect(xml).toContain('w:fmt="thaiNumbers"');
  expect(xml).toContain('w:left="1700"');
  expect(xml).toContain('thaiDistribute');
  expect(xml.match(/<pic:pic /g)).toHaveLength(1);
  expect(part(file, /^word\/styles\.xml$/)).toContain('<w:szCs w:val="32"/>');
  const furniture = part(file, /^word\/(?:header|footer)\d*\.xml$/);
  expect(furniture.match(/ลับมาก/g)).toHaveLength(4);
  expect(furniture).toContain('w:instr="PAGE"');
});

test('an unreadable picture rejects', async () => {
  const broken = renderLetterWord(sheetOf({ ...MEMO, emblem: 'e' }, '2022-01-31'), {
    picture: async () => new Uint8Array([1]),
  });
  await expect(broken).rejects.toThrow();
});
