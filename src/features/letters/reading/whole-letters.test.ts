import { describe, expect, it } from 'vitest';
import { normaliseThai } from '#kernel/thai-text.ts';
import type { Letter } from '../model/letter.ts';
import { readLetter } from './read-letter.ts';

const read = (...lines: string[]): Letter => {
  const letter = readLetter(lines.join('\n'));
  if (letter === undefined) throw new Error('not read as a letter');
  return letter;
};

const numberOf = ({ number }: Letter) =>
  number && `${number.office ?? '-'}${number.circular ? ' ว' : ''} ${number.running}`;

const codesOf = ({ findings }: Letter) => findings.map(({ code }) => code);

describe('kinds of letters', () => {
  it('reads a memo', () => {
    const letter = read(
      'บันทึกข้อความ',
      'ส่วนราชการ  ที่ทำการปกครองจังหวัดมุกดาหาร กลุ่มงานปกครอง โทร. ๐ ๔๒๖๑ ๐๐๐๐',
      'ที่  มห ๐๐๑๘.๑/๔๕      วันที่  ๕ กุมภาพันธ์ ๒๕๖๗',
      'เรื่อง  ขออนุมัติจัดประชุม',
      '',
      'เรียน  ปลัดจังหวัดมุกดาหาร',
      '',
      'ด้วยกลุ่มงานปกครองจะจัดประชุมประจำเดือน',
      '',
      'จึงเรียนมาเพื่อโปรดพิจารณา',
      '',
      '(นายตัวอย่าง ทดสอบ)',
      'จ่าจังหวัดมุกดาหาร',
    );
    expect([letter.kind, numberOf(letter), letter.date]).toEqual([
      'memo',
      'มห 0018.1 45',
      '2024-02-05',
    ]);
    expect(letter.issuer?.name).toBe('ที่ทำการปกครองจังหวัดมุกดาหาร กลุ่มงานปกครอง');
    expect([letter.subject, letter.to]).toEqual(['ขออนุมัติจัดประชุม', ['ปลัดจังหวัดมุกดาหาร']]);
    expect(letter.signer).toMatchObject({
      name: 'นายตัวอย่าง ทดสอบ',
      position: 'จ่าจังหวัดมุกดาหาร',
    });
    expect(codesOf(letter)).toEqual([]);
  });

  it('reads a stamped letter', () => {
    const letter = read(
      'ที่ มห ๐๐๑๘.๑/ว ๗๗',
      '',
      'ถึง ที่ว่าการอำเภอ ทุกอำเภอ',
      '',
      'พร้อมนี้ จังหวัดมุกดาหารขอส่งสำเนาประกาศมาเพื่อทราบ และขอให้รายงานภายในวันที่ ๘ มีนาคม ๒๕๖๗',
      '',
      'จังหวัดมุกดาหาร',
      '๕ กุมภาพันธ์ ๒๕๖๗',
      '',
      'ที่ทำการปกครองจังหวัด',
      'โทร. ๐ ๔๒๖๑ ๐๐๐๐',
    );
    expect([letter.kind, numberOf(letter), letter.date]).toEqual([
      'stamped',
      'มห 0018.1 ว 77',
      '2024-02-05',
    ]);
    expect([letter.to, letter.issuer?.name]).toEqual([['ที่ว่าการอำเภอ ทุกอำเภอ'], 'จังหวัดมุกดาหาร']);
    expect(letter.deadlines.map(({ date }) => date)).toEqual(['2024-03-08']);
    expect(letter.owner).toBe('ที่ทำการปกครองจังหวัด');
    expect(codesOf(letter)).toEqual([]);
  });

  it('reads an order', () => {
    const letter = read(
      'คำสั่งจังหวัดมุกดาหาร',
      'ที่ ๑๒๓/๒๕๖๗',
      'เรื่อง แต่งตั้งคณะทำงาน',
      '',
      'เพื่อให้การดำเนินงานเป็นไปด้วยความเรียบร้อย จึงแต่งตั้งคณะทำงาน ดังนี้',
      '๑. ปลัดจังหวัด ประธาน',
      '๒. นายอำเภอ ทุกอำเภอ คณะทำงาน',
      'ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป',
      '',
      'สั่ง ณ วันที่ ๕ กุมภาพันธ์ พ.ศ. ๒๕๖๗',
      '',
      '(นายตัวอย่าง ทดสอบ)',
      'ผู้ว่าราชการจังหวัดมุกดาหาร',
    );
    expect([letter.kind, numberOf(letter), letter.date]).toEqual([
      'order',
      '- 123/2567',
      '2024-02-05',
    ]);
    expect([letter.subject, letter.issuer?.name]).toEqual(['แต่งตั้งคณะทำงาน', 'จังหวัดมุกดาหาร']);
    expect(letter.body.map(({ mark }) => mark)).toEqual([null, '1', '2', null, null]);
    expect(letter.signer?.position).toBe('ผู้ว่าราชการจังหวัดมุกดาหาร');
    expect(codesOf(letter)).toEqual([]);
  });

  it.each([
    ['', 'ข้อความธรรมดา', '๑๒๓'],
    ['รายการซื้อของ', 'วันที่ ๕ มีนาคม ๒๕๖๗'],
    ['เรื่อง เล่าจากหมู่บ้าน'],
    ['{"subject": "x"}'],
    ['From: a@b.example\nTo: c@d.example\nSubject: hello'],
  ])('%j is no letter', (...lines) => {
    expect(readLetter(lines.join('\n'))).toBeUndefined();
  });
});

const ARABIC = [
  'ด่วนที่สุด ที่ มห 0018.1/ว 123\t\tศาลากลางจังหวัดมุกดาหาร',
  '\t\t\t\tถนนวิจิตรสุรการ มห 49000',
  '\t\t1 กุมภาพันธ์ 2567',
  'เรื่อง  การรายงานผล',
  'ของหมู่บ้าน',
  'เรียน  นายอำเภอ ทุกอำเภอ',
  'อ้างถึง  1. หนังสือกรมการปกครอง ที่ มท 0307.2/ว 5',
  'ลงวันที่ 2 มกราคม 2567',
  '2. หนังสือจังหวัดมุกดาหาร ที่ มห 0018/ว 9 ลงวันที่ 3 มกราคม 2567',
  'สิ่งที่ส่งมาด้วย  1. แบบรายงาน จำนวน 1 ฉบับ',
  '2. คู่มือ จำนวน 2 เล่ม',
  'ตามหนังสือที่อ้างถึง 1 และ 2 ได้แจ้งแนวทาง นั้น',
  'จังหวัดมุกดาหารขอให้ดำเนินการ ดังนี้',
  '1. รายงานผลตามสิ่งที่ส่งมาด้วย 1 ภายในวันที่',
  '8 มีนาคม 2567',
  '2. ศึกษาคู่มือตามสิ่งที่ส่งมาด้วย 2',
  '/จึงเรียนมา...',
  '- 2 -',
  'จึงเรียนมาเพื่อพิจารณา',
  'ขอแสดงความนับถือ',
  '(นางสาวตัวอย่าง ทดสอบ)',
  'รองผู้ว่าราชการจังหวัด รักษาราชการแทน',
  'ผู้ว่าราชการจังหวัดมุกดาหาร',
  'ที่ทำการปกครองจังหวัด',
  'กลุ่มงานปกครอง',
  'โทร. 0 4261 0000',
];

describe('a letter set by others', () => {
  const letter = read(...ARABIC);

  it('is read with Arabic digits, in columns, without blank lines, with wrapped ones', () => {
    expect([letter.urgency, numberOf(letter), letter.date]).toEqual([
      'most-urgent',
      'มห 0018.1 ว 123',
      '2024-02-01',
    ]);
    expect(letter.issuer).toMatchObject({
      name: 'ศาลากลางจังหวัดมุกดาหาร',
      address: 'ถนนวิจิตรสุรการ มห 49000',
      postcode: '49000',
    });
    expect([letter.subject, letter.to]).toEqual(['การรายงานผลของหมู่บ้าน', ['นายอำเภอ ทุกอำเภอ']]);
    expect(letter.references.map(({ number, date }) => [number?.running, date])).toEqual([
      ['5', '2024-01-02'],
      ['9', '2024-01-03'],
    ]);
    expect(letter.enclosures.map(({ no, title, copies }) => [no, title, copies])).toEqual([
      [1, 'แบบรายงาน', { count: 1, unit: 'ฉบับ' }],
      [2, 'คู่มือ', { count: 2, unit: 'เล่ม' }],
    ]);
    expect(letter.deadlines.map(({ kind, date }) => [kind, date])).toEqual([
      ['once', '2024-03-08'],
    ]);
    expect(letter.signer).toMatchObject({
      name: 'นางสาวตัวอย่าง ทดสอบ',
      position: 'รองผู้ว่าราชการจังหวัด',
      onBehalfOf: 'ผู้ว่าราชการจังหวัดมุกดาหาร',
    });
    expect([letter.owner, letter.phones]).toEqual([
      'ที่ทำการปกครองจังหวัด กลุ่มงานปกครอง',
      ['0 4261 0000'],
    ]);
    expect(letter.body.map(({ mark }) => mark)).toEqual([null, '1', '2', null]);
    expect(codesOf(letter)).toEqual(['catch-line']);
  });

  it('is read the same with Windows line ends, form feeds, marks and HTML', () => {
    const plain = JSON.stringify(letter, withoutPlaces);
    const windows = ARABIC.join('\r\n').replace('- 2 -', '\f- 2 -');
    const html = ARABIC.map((line) => `${line.replace(/\t+/g, '</td><td>')}<br/>`).join('');
    const marked = ARABIC.join('\n').replaceAll('ที่', 'ท\u200b\u0e48\u0e35');
    for (const text of [windows, html, marked]) {
      expect(JSON.stringify(readLetter(text), withoutPlaces)).toBe(plain);
    }
  });
});

/** What stays the same when only the setting of a letter differs. */
const withoutPlaces = (key: string, value: unknown): unknown => {
  if (/span$/i.test(key) || key === 'findings') return undefined;
  return typeof value === 'string' ? normaliseThai(value).replace(/\s|<[^>]*>/g, '') : value;
};

describe('a stamped letter', () => {
  const text = (number: string): string =>
    [
      ...(number === '' ? [] : [number]),
      'ถึง  จังหวัด ทุกจังหวัด',
      'กรมการปกครองขอส่งแบบรายงาน จำนวน ๑ ชุด มาพร้อมนี้',
      'กรมการปกครอง',
      '๕ กุมภาพันธ์ ๒๕๖๗',
      'สำนักงานสอบสวนและนิติการ',
      'ส่วนอำนวยความเป็นธรรม',
      'โทร. ๐ ๒๓๕๖ ๙๕๕๖',
      'ถนนอัษฎางค์ กทม. ๑๐๒๐๐',
    ].join('\n\n');

  it.each([
    ['ที่ มท ๐๓๐๗.๒/ว ๕', []],
    ['', ['number-missing']],
  ])('is read with its owner, the number %j', (number, codes) => {
    const letter = readLetter(text(number));
    expect([letter?.kind, letter?.issuer?.name, letter?.date, letter?.owner]).toEqual([
      'stamped',
      'กรมการปกครอง',
      '2024-02-05',
      'สำนักงานสอบสวนและนิติการ ส่วนอำนวยความเป็นธรรม',
    ]);
    expect(letter?.findings.map(({ code }) => code)).toEqual(codes);
  });

  it('is none where only a line begins with ถึง', () => {
    expect(readLetter('ถึง เพื่อนร่วมงาน\n\nพบกันวันที่\n\n๕ กุมภาพันธ์ ๒๕๖๗')).toBeUndefined();
  });
});
