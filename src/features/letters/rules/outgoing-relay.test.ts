import { describe, expect, it } from 'vitest';
import { isWeekend } from '#kernel/working-days.ts';
import { officialText } from '../document/letter-sheet.ts';
import { OfficialLetter } from '../document/official-letter.ts';
import { readLetter } from '../reading/read-letter.ts';
import { CIRCULAR } from '../testing/sample-letters.ts';
import { type DraftingOffice, letterOfDraft, usualLetterhead } from './outgoing-draft.ts';
import { datesOf, lintDraft } from './outgoing-findings.ts';
import { draftRelay } from './outgoing-relay.ts';
import { earlierDay, earlierPhrase, type RelayRule, workingDaysBefore } from './relay-deadlines.ts';

const PLACE = 'จังหวัดมุกดาหาร';
const OFFICE: DraftingOffice = {
  level: 'province',
  place: PLACE,
  letterhead: {
    ...usualLetterhead({
      level: 'province',
      nameTh: 'ที่ทำการปกครองจังหวัด',
      areaNameTh: PLACE,
      letterCode: null,
      provinceCode: 'มห',
    }),
    numberCode: 'มห 0018.1',
    address: 'ถนนวิวิธสุรการ มห 49000',
  },
};

const ruleOn = (today: string, days = 3): RelayRule => ({ today, days, isDayOff: isWeekend });

/** A letter of the department to the provinces, with one due day, one each month, and a meeting. */
const FROM_ABOVE: OfficialLetter = {
  ...CIRCULAR,
  number: { office: 'มท 0307.2', circular: true, running: '815' },
  office: ['กรมการปกครอง', 'ถนนอัษฎางค์ กทม. 10200'],
  to: ['ผู้ว่าราชการจังหวัด ทุกจังหวัด'],
  references: [],
  enclosures: [{ title: 'แบบรายงาน', copies: { count: 1, unit: 'ชุด' } }],
  body: [
    { text: 'ด้วยกรมการปกครองได้กำหนดแนวทางการสำรวจข้อมูลหมู่บ้าน ตามสิ่งที่ส่งมาด้วย' },
    {
      text: 'จึงขอให้จังหวัดดำเนินการ ดังนี้',
      items: [
        { mark: 'number', text: 'ส่งแผนให้กรมการปกครองทราบ ภายในวันศุกร์ที่ 11 มีนาคม 2565' },
        { mark: 'number', text: 'รายงานผลให้กรมการปกครองทราบ ภายในวันที่ 10 ของทุกเดือน' },
        {
          mark: 'number',
          text: 'เข้าร่วมการประชุมชี้แจง ในวันพุธที่ 16 กุมภาพันธ์ 2565 เวลา 13.30 น. ณ ห้องประชุมกรมการปกครอง',
        },
      ],
    },
    { text: 'จึงเรียนมาเพื่อพิจารณา' },
  ],
};

const relayOf = (letter: OfficialLetter) => {
  const source = officialText(letter);
  const read = readLetter(source);
  if (!read) throw new Error('no letter');
  return draftRelay({ letter: read, source }, OFFICE, ruleOn('2022-02-01'));
};

describe('the letter that passes another one on', () => {
  const { letter, enclosures } = relayOf(FROM_ABOVE);
  const whole = letterOfDraft(letter, enclosures);
  const text = officialText(whole);

  it('is a letter like any other, without a fault of its own', () => {
    expect(OfficialLetter.safeParse(whole).success).toBe(true);
    expect(lintDraft(whole, isWeekend)).toEqual([]);
  });

  it.each([
    'ที่ มห ๐๐๑๘.๑/ว',
    'ศาลากลางจังหวัดมุกดาหาร',
    'เรียน นายอำเภอ ทุกอำเภอ',
    'อ้างถึง หนังสือกรมการปกครอง ด่วนที่สุด ที่ มท ๐๓๐๗.๒/ว ๘๑๕ ลงวันที่ ๓๑ มกราคม ๒๕๖๕',
    'จังหวัดมุกดาหารได้รับแจ้งจากกรมการปกครองว่า ได้กำหนดแนวทาง',
    'ส่งแผนให้จังหวัดมุกดาหารทราบ ภายในวันอังคารที่ ๘ มีนาคม ๒๕๖๕',
    'ภายในวันที่ ๗ ของทุกเดือน',
    'ในวันพุธที่ ๑๖ กุมภาพันธ์ ๒๕๖๕ เวลา ๑๓.๓๐ น.',
    'แบบรายงาน จำนวน ๑ ชุด',
    'จึงเรียนมาเพื่อพิจารณาดำเนินการต่อไป',
    'ผู้ว่าราชการจังหวัดมุกดาหาร',
  ])('says “%s”', (words) => {
    expect(text).toContain(words);
  });

  it('says its closing once', () => {
    expect(text.split('จึงเรียนมา')).toHaveLength(2);
  });

  it('is read back with its own due days', () => {
    const dues = datesOf(whole).map(({ kind, date, dayOfMonth }) => [kind, date ?? dayOfMonth]);
    expect(dues).toEqual([
      ['once', '2022-03-08'],
      ['monthly', 7],
      ['meeting', '2022-02-16'],
    ]);
  });

  it('asks its own addressees where the letter from above asked nobody', () => {
    const body = [
      { text: 'ด้วยมีการสำรวจข้อมูล' },
      { mark: 'number' as const, text: 'ส่งแผน' },
      { text: 'จึงเรียนมาเพื่อทราบ' },
    ];
    const asked = relayOf({ ...FROM_ABOVE, body });
    expect(officialText(letterOfDraft(asked.letter, []))).toContain('จึงขอให้อำเภอดำเนินการ ดังนี้');
  });
});

describe('an earlier due day', () => {
  it.each([
    ['2022-03-11', 3, '2022-03-08'],
    ['2022-03-07', 1, '2022-03-04'],
    ['2022-03-11', 0, '2022-03-11'],
    ['2022-03-11', 5, '2022-03-04'],
  ])('%s, %i working days before, is %s', (due, days, earlier) => {
    expect(workingDaysBefore(due, days, isWeekend)).toBe(earlier);
  });

  it('passes over holidays', () => {
    const isDayOff = (date: string): boolean => isWeekend(date) || date === '2022-03-08';
    expect(workingDaysBefore('2022-03-11', 3, isDayOff)).toBe('2022-03-07');
  });

  it.each([
    ['2022-03-11', '2022-03-01', '2022-03-08'],
    ['2022-03-11', '2022-03-08', '2022-03-09'],
    ['2022-03-11', '2022-03-10', '2022-03-11'],
    ['2022-03-11', '2022-04-01', '2022-03-11'],
  ])('of %s, told on %s, is %s: never past, never later', (due, today, earlier) => {
    expect(earlierDay(due, ruleOn(today))).toBe(earlier);
  });

  it.each([
    ['ภายในวันศุกร์ที่ ๘ มีนาคม ๒๕๖๗', 'once', 'ภายในวันอังคารที่ 5 มีนาคม 2567'],
    ['ภายในวันที่ ๘ มีนาคม พ.ศ. ๒๕๖๗', 'once', 'ภายในวันที่ 5 มีนาคม 2567'],
    ['ในวันศุกร์ของทุกสัปดาห์', 'weekly', 'ในวันอังคารของทุกสัปดาห์'],
    ['ทุกวันจันทร์', 'weekly', 'ทุกวันพุธ'],
    ['ภายในวันที่ ๒ ของทุกเดือน', 'monthly', 'ภายในวันที่ 1 ของทุกเดือน'],
    ['ทุกวันที่ ๑๐ ของเดือน', 'monthly', 'ทุกวันที่ 7 ของเดือน'],
    ['ในวันพุธที่ ๒ กุมภาพันธ์ ๒๕๖๕', 'meeting', 'ในวันพุธที่ ๒ กุมภาพันธ์ ๒๕๖๕'],
    ['ทุกครั้ง หลังเสร็จสิ้น', 'after-event', 'ทุกครั้ง หลังเสร็จสิ้น'],
  ] as const)('“%s” (%s) becomes “%s”', (words, kind, earlier) => {
    expect(earlierPhrase(words, kind, ruleOn('2022-01-04'))).toBe(earlier);
  });
});
