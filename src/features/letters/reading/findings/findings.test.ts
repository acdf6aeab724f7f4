import { describe, expect, it } from 'vitest';
import {
  type SampleParts,
  sampleLetter,
} from '../../../../../tests/support/letters/sample-letter.ts';
import { FINDING_CODES } from '../../model/letter.ts';
import { readLetter } from '../read-letter.ts';

type Parts = Partial<SampleParts>;

const MUKDAHAN_HEAD = 'ศาลากลางจังหวัดมุกดาหาร\nถนนวิจิตรสุรการ มห ';
const FIRST_AND_SECOND = [
  'สิ่งที่ส่งมาด้วย ๑. แบบรายงานผลการดำเนินงาน จำนวน ๑ ฉบับ',
  '๒. บัญชีรายชื่อหมู่บ้านเป้าหมาย จำนวน ๑ ชุด',
].join('\n');

const findingsOf = (parts: Parts) => {
  const source = sampleLetter(parts);
  return (readLetter(source)?.findings ?? []).map(({ code, span, correction, th, en }) => {
    expect([th, en].every((text) => text.length > 5)).toBe(true);
    return [code, source.slice(...span), correction];
  });
};

/** Each fault alone in a letter without others: code, what its place says, the correction. */
const faults: readonly (readonly [Parts, readonly [string, string, string | null]])[] = [
  [
    { body: 'ให้รายงานภายในวันพุธที่ ๘ มีนาคม ๒๕๖๗ รายละเอียดตามที่แนบ' },
    ['weekday-mismatch', 'วันพุธ', 'วันศุกร์'],
  ],
  [
    { body: 'ประชุมเมื่อวันพุธ ที่ ๓๐ มกราคม ๒๕๖๗ รายละเอียดตามที่แนบ' },
    ['weekday-mismatch', 'วันพุธ', 'วันอังคาร'],
  ],
  [
    { body: 'ให้รายงานภายในวันที่ ๓๐ กุมภาพันธ์ ๒๕๖๗ รายละเอียดตามที่แนบ' },
    ['date-impossible', '๓๐ กุมภาพันธ์ ๒๕๖๗', null],
  ],
  [
    { references: 'อ้างถึง หนังสือกรมการปกครอง ที่ มท ๐๓๐๗/ว ๕ ลงวันที่ ๕ กุมภาพันธ์ ๒๕๖๗' },
    ['date-after-letter', '๕ กุมภาพันธ์ ๒๕๖๗', null],
  ],
  [
    { cause: 'ตามหนังสือจังหวัดมุกดาหาร ที่ มห ๐๐๑๘.๑/ว ๙๘ ลงวันที่ ๒๔ มกราคม ๒๕๖๗ ได้แจ้งแนวทาง นั้น' },
    ['citation-conflict', '๒๔ มกราคม ๒๕๖๗', null],
  ],
  [
    { body: 'จัดสรรงบประมาณ ๑,๐๐๐ บาท (สองพันบาทถ้วน) รายละเอียดตามที่แนบ' },
    ['amount-words-mismatch', 'สองพันบาทถ้วน', 'หนึ่งพันบาทถ้วน'],
  ],
  [{ number: '' }, ['number-missing', '', null]],
  [{ number: 'ที่ มท ๐๐๑๘.๑/ว ๑๒๓' }, ['number-code-unlikely', 'มท', 'มห']],
  [{ number: 'ที่ กส ๐๐๑๘.๑/ว ๑๒๓' }, ['number-code-unlikely', 'กส', 'มห']],
  [
    { body: 'ถือปฏิบัติตามหนังสือกรม ที่ มท ๓๐๗.๒/ว ๕๕ รายละเอียดตามที่แนบ' },
    ['leading-zero-lost', '๓๐๗.๒', '๐๓๐๗.๒'],
  ],
  [{ issuer: `${MUKDAHAN_HEAD}๕๙๐๐๐` }, ['postcode-mismatch', '๕๙๐๐๐', null]],
  [{ owner: 'ที่ทำการปกครองจังหวัด\nโทร. ๐-๕๒๖๑-๐๐๐๐' }, ['phone-area-mismatch', '๐-๕๒๖๑-๐๐๐๐', null]],
  [{ body: 'ให้ประเมินตัวชี้วัดที่ ๙ - ๔ รายละเอียดตามที่แนบ' }, ['range-reversed', 'ตัวชี้วัดที่ ๙ - ๔', null]],
  [
    {
      enclosures: FIRST_AND_SECOND,
      body: 'ให้รายงานตามแบบ รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย ๑',
    },
    ['enclosure-not-cited', 'บัญชีรายชื่อหมู่บ้านเป้าหมาย จำนวน ๑ ชุด', null],
  ],
  [
    { body: 'ให้รายงานตามแบบ รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย ๓ และสิ่งที่ส่งมาด้วย ๑' },
    ['citation-not-listed', 'สิ่งที่ส่งมาด้วย ๓', null],
  ],
  [{ cause: 'ตามหนังสือที่อ้างถึง ๒ ได้แจ้งแนวทาง นั้น' }, ['citation-not-listed', 'ตามหนังสือที่อ้างถึง ๒', null]],
  [
    { body: 'ให้รายงานภายในวันที่ ๕ มกราคม ๒๕๖๗ รายละเอียดตามที่แนบ' },
    ['deadline-past', 'ภายในวันที่ ๕ มกราคม ๒๕๖๗', null],
  ],
  [
    { body: 'ให้รายงานภายในวันที่ ๙ มีนาคม ๒๕๖๗ รายละเอียดตามที่แนบ' },
    ['deadline-on-day-off', 'ภายในวันที่ ๙ มีนาคม ๒๕๖๗', null],
  ],
  [
    {
      body: '๑. สำรวจข้อมูลตามที่แนบ\n\n/๒. รายงานผล...\n\n- ๒ -\n\n๒. รายงานผลให้จังหวัดทราบ',
    },
    ['catch-line', '/๒. รายงานผล...', null],
  ],
  [{ to: 'กราบเรียน นายอำเภอ ทุกอำเภอ' }, ['salutation-unfit', 'กราบเรียน', 'เรียน']],
  [{ to: 'เรียน นายกรัฐมนตรี' }, ['salutation-unfit', 'เรียน', 'กราบเรียน']],
  [
    { closing: 'ขอแสดงความนับถืออย่างยิ่ง' },
    ['salutation-unfit', 'ขอแสดงความนับถืออย่างยิ่ง', 'ขอแสดงความนับถือ'],
  ],
  [
    { to: 'กราบเรียน ประธานองคมนตรี' },
    ['salutation-unfit', 'ขอแสดงความนับถือ', 'ขอแสดงความนับถืออย่างยิ่ง'],
  ],
  [{ closing: '' }, ['salutation-unfit', '', null]],
];

describe('a finding', () => {
  it.each(faults)('%j', (parts, expected) => {
    expect(findingsOf(parts)).toEqual([expected]);
  });

  it('exists of every code', () => {
    expect(new Set(faults.map(([, [code]]) => code))).toEqual(new Set(FINDING_CODES));
  });

  it('proposes the date that can be, where the other can not', () => {
    const parts = {
      references: 'อ้างถึง หนังสือกรม ที่ มท ๐๓๐๗/ว ๕ ลงวันที่ ๕ มกราคม ๒๕๖๘',
      cause: 'ตามหนังสือกรม ที่ มท ๐๓๐๗/ว ๕ ลงวันที่ ๕ มกราคม ๒๕๖๖ นั้น',
    };
    expect(findingsOf(parts)).toEqual([
      ['date-after-letter', '๕ มกราคม ๒๕๖๘', null],
      ['citation-conflict', '๕ มกราคม ๒๕๖๘', '๕ มกราคม ๒๕๖๖'],
    ]);
  });

  it('follows the given days off', () => {
    const source = sampleLetter({ body: 'ให้รายงานภายในวันที่ ๘ มีนาคม ๒๕๖๗ ตามที่แนบ' });
    const letter = readLetter(source, { isDayOff: (date) => date === '2024-03-08' });
    expect(letter?.findings.map(({ code }) => code)).toEqual(['deadline-on-day-off']);
  });
});
