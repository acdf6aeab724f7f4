import { describe, expect, test } from 'vitest';
import { printedSheet } from '#kernel/document/letter-sheet.ts';
import { CIRCULAR, MEMO, SHORT_LETTER, STAMPED } from '../testing/sample-letters.ts';
import { markedParts } from './body-marks.ts';
import { closingOf, numberText, officialText, sheetOf } from './letter-sheet.ts';
import { type BodyPart, OfficialLetter } from './official-letter.ts';

const item = (mark: BodyPart['mark'], text: string, ...items: BodyPart[]): BodyPart => ({
  mark,
  text,
  items,
});

test.each<[string, BodyPart[], string[]]>([
  ['paragraphs have no marks', [{ text: 'ก' }, { text: 'ข' }], ['0 ก', '0 ข']],
  [
    'items under a paragraph',
    [{ text: 'ดังนี้', items: [item('number', 'ก'), item('number', 'ข')] }, { text: 'จบ' }],
    ['0 ดังนี้', '1 1. ก', '1 2. ข', '0 จบ'],
  ],
  [
    'numbers go down by place',
    [
      item('number', 'ก', item('number', 'ข', item('number', 'ค'))),
      item('number', 'ง', item('number', 'จ'), item('number', 'ฉ')),
    ],
    ['1 1. ก', '2 1.1 ข', '3 1.1.1 ค', '1 2. ง', '2 2.1 จ', '2 2.2 ฉ'],
  ],
  [
    'brackets and dashes',
    [item('number', 'ก', item('bracket', 'ข', item('dash', 'ค')), item('bracket', 'ง'))],
    ['1 1. ก', '2 (1) ข', '3 - ค', '2 (2) ง'],
  ],
  [
    'a paragraph between items lets them count on',
    [item('number', 'ก'), { text: 'คั่น' }, item('number', 'ข')],
    ['1 1. ก', '0 คั่น', '1 2. ข'],
  ],
])('%s', (_, body, expected) => {
  const lines = markedParts(body).map(({ mark, depth, text }) =>
    [depth, mark, text].filter((piece) => piece !== '').join(' '),
  );
  expect(lines).toEqual(expected);
});

test.each([
  [{ office: 'มห 0018.1', circular: true, running: '328' }, 'มห 0018.1/ว 328'],
  [{ office: 'มห 0018.1', circular: false, running: '328' }, 'มห 0018.1/328'],
  [{ office: 'มห 0018.1', circular: true, running: null }, 'มห 0018.1/ว'],
  [{ office: 'มห 0018.1', circular: false, running: null }, 'มห 0018.1/'],
])('the number %o', (number, expected) => {
  expect(numberText(number)).toBe(expected);
});

test('the closing goes with the salutation', () => {
  expect(closingOf('เรียน')).toBe('ขอแสดงความนับถือ');
  expect(closingOf('กราบเรียน')).toBe('ขอแสดงความนับถืออย่างยิ่ง');
});

describe('the text of a letter', () => {
  test.each(Object.entries({ CIRCULAR, MEMO, SHORT_LETTER, STAMPED }))(
    '%s is a sound letter, and its text has no Arabic digit but in foreign words',
    (_, letter) => {
      expect(OfficialLetter.safeParse(letter).error).toBeUndefined();
      const text = officialText(letter).replace(
        /10 Flagships to DOPA All Smart 2022|guide-2022/g,
        '',
      );
      expect(text).not.toMatch(/[0-9]/);
    },
  );

  test('has the parts of an external letter in their order', () => {
    const short = { ...CIRCULAR, body: [{ text: 'ด้วย' }], references: ['หนังสือ ก'] };
    expect(officialText({ ...short, secrecy: 'secret', copiesTo: ['ก', 'ข'] })).toBe(`ลับมาก

ด่วนที่สุด

ที่ มห ๐๐๑๘.๑/ว ๓๒๘
ศาลากลางจังหวัดมุกดาหาร
ถนนวิวิธสุรการ มห ๔๙๐๐๐

๓๑ มกราคม ๒๕๖๕

เรื่อง แนวทางการขับเคลื่อนโครงการสำคัญของกรมการปกครอง ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ (10 Flagships to DOPA All Smart 2022)

เรียน นายอำเภอ ทุกอำเภอ

อ้างถึง หนังสือ ก

สิ่งที่ส่งมาด้วย ๑. สำเนาหนังสือกรมการปกครอง ด่วนที่สุด ที่ มท ๐๓๐๗.๒/ว ๒๗๑๕ ลงวันที่ ๒๔ มกราคม ๒๕๖๕ จำนวน ๑ ชุด
๒. แบบรายงานผลการดำเนินงานเชิงคุณภาพ จำนวน ๑๒ ฉบับ

ด้วย

ขอแสดงความนับถือ

(นายสมมติ ตัวอย่าง)
ปลัดจังหวัด ปฏิบัติราชการแทน
ผู้ว่าราชการจังหวัดมุกดาหาร

ที่ทำการปกครองจังหวัด
กลุ่มงานปกครอง
โทร./โทรสาร ๐ ๔๒๖๑ ๑๘๑๗
ไปรษณีย์อิเล็กทรอนิกส์ saraban@mukdahan.example
สำเนาส่ง ก
ข`);
  });

  test('a memo names its office in a line, and closes without a phrase', () => {
    const text = officialText({ ...MEMO, body: [] });
    expect(text).toBe(`บันทึกข้อความ

ด่วน

ส่วนราชการ ที่ทำการปกครองจังหวัดมุกดาหาร กลุ่มงานปกครอง โทร. ๐ ๔๒๖๑ ๑๘๑๗
ที่ มห ๐๐๑๘.๑/ว ๕๗ วันที่ ๑ กุมภาพันธ์ ๒๕๖๕

เรื่อง รายงานผลการติดตามการดำเนินงานของอำเภอ ประจำเดือนมกราคม ๒๕๖๕

เรียน ผู้ว่าราชการจังหวัดมุกดาหาร

(นางสาวตัวอย่าง สมมติ)
หัวหน้ากลุ่มงานปกครอง`);
  });

  test('a stamped letter has its office and date under the body', () => {
    const text = officialText({ ...STAMPED, body: [{ text: 'ขอส่ง' }] });
    expect(text).toBe(`ด่วนมาก

ที่ มท ๐๓๐๗.๒/ว ๓๐๙๘๒

ถึง จังหวัด ทุกจังหวัด

ขอส่ง

กรมการปกครอง

๑๘ พฤศจิกายน ๒๕๖๓

สำนักงานสอบสวนและนิติการ
ส่วนอำนวยความเป็นธรรม
โทร. ๐ ๒๓๕๖ ๙๕๕๖
โทรสาร ๐ ๒๓๕๖ ๙๕๕๗
ถนนอัษฎางค์ กทม. ๑๐๒๐๐`);
  });

  test('what is not known yet leaves its place', () => {
    const draft = {
      ...SHORT_LETTER,
      date: null,
      number: { ...SHORT_LETTER.number, running: null },
    };
    const sheet = printedSheet(sheetOf(draft, '2022-02-01'));
    expect([sheet.issuedOn, sheet.date.text, sheet.number.text]).toEqual([
      '2022-02-01',
      '',
      'มห ๐๐๑๘.๑/',
    ]);
  });
});
