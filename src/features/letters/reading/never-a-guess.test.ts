import { describe, expect, it } from 'vitest';
import { sampleLetter } from '../../../../tests/support/letters/sample-letter.ts';
import type { Letter } from '../model/letter.ts';
import { readLetter } from './read-letter.ts';

/** What is certain of a date as it is written; null where only a guess would give one. */
const WRITTEN: readonly (readonly [text: string, date: string | null])[] = [
  ['๑ กุมภาพันธ์ ๒๕๖๗', '2024-02-01'],
  ['๑ กุมภาพันธ์ พ.ศ.๒๕๖๗', '2024-02-01'],
  ['๑ กุมภาพันธ์ ๒๐๒๔', '2024-02-01'],
  ['๑ กุมภาพันธ์ ค.ศ. ๒๐๒๔', '2024-02-01'],
  ['1 กุมภาพันธ์ ๒๕67', '2024-02-01'],
  ['๑ กุมภาพันธ์ ๖๗', '2024-02-01'],
  ['๑ ก.พ. ๖๗', '2024-02-01'],
  ['๑ กพ ๒๕๖๗', '2024-02-01'],
  ['๑/๒/๒๕๖๗', '2024-02-01'],
  ['๑/๒/๖๗', '2024-02-01'],
  ['2024-02-01', '2024-02-01'],
  ['๒๙ กุมภาพันธ์ ๒๕๖๗', '2024-02-29'],
  ['๑ กุมภพันธ์ ๒๕๖๗', null],
  ['๑ กุมภาพันธ ๒๕๖๗', null],
  ['๑ มิถุนายายน ๒๕๖๗', null],
  ['๑ xx ๒๕๖๗', null],
  ['๑ ส.ค ๒๕๖๖', null],
  ['๑ ก.พ.', null],
  ['๑ กุมภาพันธ์', null],
  ['๑ กุมภาพันธ์ ๒๕๖', null],
  ['๑ กุมภาพันธ์ ๒๕๖๗๘', null],
  ['๑ กุมภาพันธ์ ๑๕๖๗', null],
  ['๑ กุมภาพันธ์ ๓๕๖๗', null],
  ['๑ เดือนกันยายน พุทธศักราช ๒๕๖๖', null],
  ['๑.๙.๒๕๖๖', null],
  ['1 February 2024', null],
  ['๓๑ เมษายน ๒๕๖๖', null],
  ['๓๐ กุมภาพันธ์ ๒๕๖๖', null],
  ['๒๙ กุมภาพันธ์ ๒๕๖๖', null],
  ['๐ มกราคม ๒๕๖๖', null],
  ['๓๒ มกราคม ๒๕๖๖', null],
];

const REFERENCE = 'อ้างถึง หนังสือจังหวัดมุกดาหาร ที่ มห ๐๐๑๘.๑/ว ๙๘ ลงวันที่';
const LATER = '๑ มีนาคม ๒๕๗๐';
const EARLIER = '๑ มกราคม ๒๕๕๕';

/** Where a date may stand, and what is read of it there. */
const PLACES: Readonly<
  Record<string, readonly [(date: string) => string, (letter: Letter) => string | null]>
> = {
  'the letter': [(date) => sampleLetter({ date }), ({ date }) => date],
  'a reference': [
    (date) => sampleLetter({ date: LATER, references: `${REFERENCE} ${date}` }),
    ({ references }) => references[0]?.date ?? null,
  ],
  'a letter named in the body': [
    (date) =>
      sampleLetter({
        date: LATER,
        body: `ตามหนังสือจังหวัดเลย ที่ ลย ๐๐๑๘/ว ๗ ลว. ${date} รายละเอียดตามที่แนบ`,
      }),
    ({ citations }) => citations[0]?.date ?? null,
  ],
  'a due date': [
    (date) =>
      sampleLetter({
        date: EARLIER,
        references: '',
        cause: 'ด้วยจังหวัดได้กำหนดแนวทาง',
        body: `ให้รายงานภายในวันที่ ${date} รายละเอียดตามที่แนบ`,
      }),
    ({ deadlines }) => deadlines[0]?.date ?? null,
  ],
};

describe.each(Object.entries(PLACES))('the date of %s', (_place, [letterWith, dateIn]) => {
  it.each(WRITTEN)('written “%s” is read for certain or pointed out', (text, date) => {
    const letter = readLetter(letterWith(text));
    const codes = letter?.findings.map(({ code }) => code);
    expect(letter && dateIn(letter)).toBe(date);
    expect(codes?.includes('date-impossible')).toBe(date === null);
  });

  it('is pointed out at its own place', () => {
    const text = letterWith('๑ กุมภพันธ์ ๒๕๖๗');
    const found = readLetter(text)?.findings.find(({ code }) => code === 'date-impossible');
    expect(found && text.slice(...found.span)).toContain('๑ กุมภพันธ์ ๒๕๖๗');
  });
});

it.each([
  'ภายในวันที่ ๑๐ ของทุกเดือน',
  'ภายในวันที่ ๓๐ กันยายน ของทุกปี',
  'ระหว่างวันที่ ๒๘ กุมภาพันธ์ - ๒ มีนาคม ๒๕๖๗',
  'ภายในวันที่ ๕ ของเดือนถัดไป',
  'ภายในวันที่ ๑๐ จำนวน ๕๐๐ คน',
  'ในวันที่ ๕ ธันวาคม ซึ่งเป็นวันสำคัญ',
  'ภายในวันและเวลาราชการ',
  'ลงวันที่กำกับไว้ทุกหน้า',
])('what is no whole date is no fault: %s', (body) => {
  const letter = readLetter(sampleLetter({ body: `${body} รายละเอียดตามที่แนบ` }));
  expect(letter?.findings).toEqual([]);
});

it.each([
  '๑ กุมภาพันธ์ ๒๕๖๗ เวลา ๐๙.๐๐ น.',
  '๑ กุมภาพันธ์ ๒๕๖๗ (ฉบับแก้ไข)',
  'วันที่ ๑ กุมภาพันธ์ ๒๕๖๗ ณ จังหวัดมุกดาหาร',
])('a letter’s own date that is followed by something else is pointed out: %s', (date) => {
  const text = sampleLetter({ date, references: '', cause: '' });
  const letter = readLetter(text);
  expect(letter?.date).toBeNull();
  expect(letter?.findings.map(({ code }) => code)).toEqual(['date-impossible']);
  const [found] = letter?.findings ?? [];
  expect(found && text.slice(...found.span)).toBe(date);
});

it('a month alone leaves the day for the pen, and is no fault', () => {
  const letter = readLetter(sampleLetter({ date: 'กุมภาพันธ์ ๒๕๖๗', references: '', cause: '' }));
  expect([letter?.date, letter?.findings]).toEqual([null, []]);
});
