import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareThai, normaliseThai, segmentsOf, wordsOf } from './thai-text.ts';

const thaiText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(...'กนเแาำ\u0E31\u0E35\u0E38\u0E3A\u0E47\u0E48\u0E49\u0E4C\u0E4D'),
    fc.constantFrom('\u200b', '\u200d', '\ufe0f', '\u20e3', '👩', '🏽', '❤', '🌾'),
    fc.constantFrom('\u200b', '\u00a0', ' ', '\n', 'é', 'e\u0301', 'A', '7'),
  ),
  maxLength: 40,
});

describe('normalising', () => {
  test.each([
    ['sara am from two characters', 'ท\u0E4D\u0E32', 'ท\u0E33'],
    ['tone before nikhahit', 'น\u0E49\u0E4D\u0E32', 'น\u0E49\u0E33'],
    ['nikhahit before tone', 'น\u0E4D\u0E49\u0E32', 'น\u0E49\u0E33'],
    ['tone after sara am', 'น\u0E33\u0E49', 'น\u0E49\u0E33'],
    ['tone after sara am in two', 'น\u0E4D\u0E32\u0E49', 'น\u0E49\u0E33'],
    ['right already', 'น\u0E49\u0E33', 'น\u0E49\u0E33'],
    ['tone before a vowel above', 'ท\u0E48\u0E35', 'ท\u0E35\u0E48'],
    ['tone before a vowel below', 'ผ\u0E39\u0E49', 'ผ\u0E39\u0E49'],
    ['silencer before a vowel', 'พันธ\u0E4C\u0E38', 'พันธ\u0E38\u0E4C'],
    ['a mark typed twice', 'ที\u0E48\u0E48', 'ที\u0E48'],
    ['sara ae from two sara e', 'เเบบ', 'แบบ'],
    ['zero width', 'จังหวัด\u200bมุกดา\ufeffหาร', 'จังหวัดมุกดาหาร'],
    ['no-break space', 'มท\u00a0๐๐๑๘', 'มท ๐๐๑๘'],
    ['an ordinary tone and sara aa', 'ว่าข้าเก่า', 'ว่าข้าเก่า'],
    ['a long run of marks', `ก${'\u0E4D'.repeat(50_000)}`, 'ก\u0E4D'],
    ['NFC', 'cafe\u0301', 'café'],
    ['a family in one emoji', 'งาน👨\u200d👩\u200d👧วัด', 'งาน👨\u200d👩\u200d👧วัด'],
    ['a farmer with her skin', '👩🏽\u200d🌾', '👩🏽\u200d🌾'],
    ['a burning heart', '❤\ufe0f\u200d🔥', '❤\ufe0f\u200d🔥'],
    ['a red heart before a letter', '❤\ufe0fก', '❤\ufe0fก'],
    ['a key', '7\ufe0f\u20e3', '7\ufe0f\u20e3'],
    ['a joiner between letters', 'ก\u200dข', 'กข'],
    ['a joiner behind an emoji', '👩\u200dก', '👩ก'],
    ['a joiner before an emoji', 'ก\u200d👩', 'ก👩'],
    ['two joiners', '👩\u200d\u200d🌾', '👩🌾'],
    ['a joiner and what is invisible', '👩\u200d\u200b🌾', '👩\u200d🌾'],
    ['the look of no emoji', 'ก\ufe0fข7\ufe0f', 'กข7'],
    ['a look chosen twice', '❤\ufe0f\ufe0f', '❤\ufe0f'],
    ['nikhahit alone', 'พุทธ\u0E4D', 'พุทธ\u0E4D'],
  ])('%s', (_name, given, expected) => {
    expect(normaliseThai(given)).toBe(expected);
  });

  it('writes digits of one kind when asked', () => {
    expect(normaliseThai('ว ๓๒8', { digits: 'arabic' })).toBe('ว 328');
    expect(normaliseThai('ว ๓๒8', { digits: 'thai' })).toBe('ว ๓๒๘');
    expect(normaliseThai('ว ๓๒8')).toBe('ว ๓๒8');
  });

  it('gives the same when done twice', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        const once = normaliseThai(text);
        expect(normaliseThai(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });
});

const INVISIBLE_ANYWHERE = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const PART = String.raw`(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}][\ufe0e\ufe0f]?)+|[0-9#*]\ufe0f\u20e3`;
const WHOLE_EMOJI = new RegExp(`(?:${PART})(?:\\u200d(?:${PART}))*`, 'gu');

describe('signs that nobody sees', () => {
  it.each(['arabic', 'thai', undefined] as const)(
    'stay only within an emoji; digits %s',
    (digits) => {
      fc.assert(
        fc.property(thaiText, (text) => {
          const once = normaliseThai(text, digits && { digits });
          expect(once).not.toMatch(INVISIBLE_ANYWHERE);
          expect(once.replace(WHOLE_EMOJI, '')).not.toMatch(/[\u200d\ufe0e\ufe0f]/);
          expect(once).not.toMatch(/[\u0e01-\u0e5b][\u200d\ufe0e\ufe0f]|\u200d[\u0e01-\u0e5b]/);
          expect(normaliseThai(once, digits && { digits })).toBe(once);
        }),
        { numRuns: 2000 },
      );
    },
  );
});

describe('words', () => {
  it('cuts Thai into words', () => {
    expect(wordsOf('รายงานผล การดำเนินงาน (ครั้งที่ ๑)')).toEqual([
      'รายงาน',
      'ผล',
      'การ',
      'ดำเนิน',
      'งาน',
      'ครั้ง',
      'ที่',
      '๑',
    ]);
  });

  it('keeps every character', () => {
    expect(segmentsOf('')).toEqual([]);
    fc.assert(
      fc.property(thaiText, (text) => {
        expect(segmentsOf(text).join('')).toBe(text);
      }),
    );
  });

  it('cuts a long text in linear time', () => {
    const text = 'อำเภอคำชะอีรายงานผลการดำเนินงาน\n'.repeat(3000);
    expect(segmentsOf(text).join('')).toBe(text);
  });
});

test('a Thai list is in dictionary order', () => {
  const names = ['หว้านใหญ่', 'เมืองมุกดาหาร', 'ดอนตาล', 'คำชะอี', 'หนองสูง', 'ดงหลวง', 'แม่', 'มา'];
  expect(names.sort(compareThai)).toEqual([
    'คำชะอี',
    'ดงหลวง',
    'ดอนตาล',
    'มา',
    'เมืองมุกดาหาร',
    'แม่',
    'หนองสูง',
    'หว้านใหญ่',
  ]);
  expect(['หมู่ ๑๐', 'หมู่ ๒'].sort(compareThai)).toEqual(['หมู่ ๒', 'หมู่ ๑๐']);
});
