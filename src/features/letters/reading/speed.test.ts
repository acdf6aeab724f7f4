import { describe, expect, it } from 'vitest';
import { sampleLetter } from '../../../../tests/support/letters/sample-letter.ts';
import { readLetter } from './read-letter.ts';

const MEGABYTE = 1_000_000;
const MOST = 6;

/** What a pattern that looks back over unbounded text would be slow with. */
const HOSTILE: readonly string[] = [
  ' ',
  '\t ',
  '(',
  ')',
  '๑.๑.',
  '๑.',
  'ที่ ',
  'ที่ มท ๐๐๑๘',
  '1',
  '๑ ',
  '<',
  '<a ',
  '<a b',
  '&',
  '&nbsp;',
  '&#3585;',
  '&#',
  '&ldquo',
  '.',
  ',',
  'www.',
  'www.a,,',
  'a@',
  'a.a',
  '\u0e48\u0e35',
  '\u0e4d',
  'ก',
  'เ',
  '\n',
  '\n๑. ',
  '\nก ข',
  '- ',
  '/',
  'ภายใน',
  'ภายในวันที่ ๑๐ ของ',
  'ภายในวันที่ ๘ มีนาคม ๒๕๖๗ ',
  'ในวันศุกร์ที่ ๘ มีนาคม ๒๕๖๗ เวลา ๑๓.๓๐ น. ประชุม ',
  'ทุกวันจันทร์',
  'รายงานทุกเดือน ',
  '๑ บาท (หนึ่ง',
  'โทร. ๐',
  'หนังสือ',
  'หนังสือกรม ที่ มท ๐๐๑๘/ว ๑ ลงวันที่ ๑ มกราคม ๒๕๖๕ ',
  'สิ่งที่ส่งมาด้วย ๑ - ',
  'ขอให้อำเภอ',
  'ตามที่',
  'ณ ',
  'นั้น',
  'www.\n',
  '(www.a/\n',
  'ลับ\n- ๒ -\n',
  '/ก...\n',
  'a@\n',
  '๑,\n',
  'ทุก\n',
  '“ก\n',
];

/** A letter that is a long run of each of them. */
const hostileLetter = (length: number): string => {
  const share = length / HOSTILE.length;
  const runs = HOSTILE.map((piece) => piece.repeat(Math.ceil(share / piece.length)));
  return sampleLetter({ body: `ขอให้ ${runs.join('\n\n')}` });
};

/** Processor time, which other programs do not lengthen. */
const timeOf = (text: string): number => {
  const before = process.cpuUsage();
  expect(readLetter(text)).toBeDefined();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

describe('reading', () => {
  it('takes time in proportion to the text, hostile as it may be', () => {
    const [small, large] = [hostileLetter(MEGABYTE), hostileLetter(4 * MEGABYTE)];
    timeOf(small);
    const one = Math.min(timeOf(small), timeOf(small));
    expect(timeOf(large) / one).toBeLessThanOrEqual(MOST);
  }, 120_000);
});
