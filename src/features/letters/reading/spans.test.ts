import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseThai } from '#kernel/thai-text.ts';
import { sampleLetter } from '../../../../tests/support/letters/sample-letter.ts';
import type { Letter, TextSpan } from '../model/letter.ts';
import { readLetter } from './read-letter.ts';
import { withoutMarkup } from './text/markup.ts';

const LETTER = sampleLetter({
  urgency: 'ด่วนที่สุด',
  enclosures: [
    'สิ่งที่ส่งมาด้วย ๑. สำเนาหนังสือกรม ที่ มท ๐๓๐๗/ว ๕ ลงวันที่ ๒ มกราคม ๒๕๖๗ จำนวน ๑ ชุด',
    '๒. แบบรายงาน จำนวน ๑ ฉบับ',
  ].join('\n'),
  body: [
    '๑. รายงานตามสิ่งที่ส่งมาด้วย ภายในวันศุกร์ที่ ๘ มีนาคม ๒๕๖๗',
    '๒. ใช้งบประมาณ ๑,๐๐๐ บาท (สองพันบาทถ้วน)',
    '๓. ถือปฏิบัติตามหนังสือกรม ที่ มท ๓๐๗.๒/ว ๕๕ ลงวันที่ ๓ มกราคม ๒๕๖๗',
  ].join('\n'),
});

/** What a reader sees of a text: without HTML, blanks and what is not seen, digits of one kind. */
const seen = (text: string): string =>
  normaliseThai(withoutMarkup(text), {
    digits: 'arabic',
  }).replace(/[\s|]/g, '');

/** Every place that a letter tells, with what must stand there where that is known. */
const placesOf = (
  letter: Letter,
): (readonly [span: TextSpan | null | undefined, said?: string | undefined])[] => [
  [letter.number?.span, 'มห 0018.1/ว 123'],
  [letter.dateSpan, '1 กุมภาพันธ์ 2567'],
  [letter.subjectSpan, letter.subject ?? ''],
  [letter.toSpan, letter.to.join(' ')],
  [letter.issuer?.span, `${letter.issuer?.name} ${letter.issuer?.address}`],
  ...letter.references.map(({ span, raw }) => [span, raw] as const),
  ...letter.citations.map(({ span, raw }) => [span, raw] as const),
  ...letter.citations.map(({ number }) => [number?.span, number?.raw] as const),
  ...letter.enclosures.map(({ dateSpan }) => [dateSpan] as const),
  [letter.deadlines[0]?.span, 'ภายในวันศุกร์ที่ 8 มีนาคม 2567'],
  [letter.amounts[0]?.span, '1,000 บาท (สองพันบาทถ้วน)'],
  [letter.findings[0]?.span, 'สองพันบาทถ้วน'],
  [letter.findings[1]?.span, '307.2'],
];

const check = (source: string): void => {
  const letter = readLetter(source);
  expect(letter?.findings.map(({ code }) => code)).toEqual([
    'amount-words-mismatch',
    'leading-zero-lost',
  ]);
  for (const [span, said] of letter === undefined ? [] : placesOf(letter)) {
    if (span === null || span === undefined) continue;
    const [from, to] = span;
    expect(from).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(source.length);
    if (said !== undefined) expect(seen(source.slice(from, to))).toBe(seen(said));
  }
};

/** Changes of a text that a reader does not see. */
const CHANGES: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '&nbsp;'),
  (text) => text.replaceAll(/[กทวศ๐-๙]/g, (one) => `&#${one.charCodeAt(0)};`),
  (text) => text.replaceAll(/[นที่()]/g, (one) => `&#x${one.charCodeAt(0).toString(16)};`),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '<br/>\n'),
  (text) => text.replaceAll('ที่', 'ท\u0e48\u0e35'),
  (text) => text.replaceAll('ำ', '\u0e4d\u0e32'),
  (text) => text.replaceAll('แ', 'เเ'),
  (text) => text.replaceAll('น', 'น\u200b'),
  (text) => text.replaceAll('ห', '\ufeffห'),
  (text) => text.replaceAll(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)),
  (text) => text.replaceAll(/มีนาคม|กุมภาพันธ์/g, '<b>$&</b>'),
  (text) => `\n\n<div>\n${text}\n</div>`,
];

describe('a place in the source', () => {
  it('says the value', () => check(LETTER));

  it('says it however the text is set', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(CHANGES.length - 1), { maxLength: 6 }), (chosen) => {
        check(chosen.reduce((text, index) => CHANGES[index]?.(text) ?? text, LETTER));
      }),
      { numRuns: 150 },
    );
  });
});
