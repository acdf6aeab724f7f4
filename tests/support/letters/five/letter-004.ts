import { expect } from 'vitest';
import {
  DEPUTY,
  DISTRICTS,
  deadline,
  type ExpectedLetter,
  enclosure,
  MUKDAHAN,
  NOTHING,
  number,
  PROVINCE_OFFICE,
  reference,
  WRONG_CODE,
} from './expected.ts';

/** Addresses that open something are not written into the project. */
const LINK_TO_DRIVE: string = expect.stringMatching(
  /^https:\/\/drive\.google\.com\/drive\/folders\/\w{33}\?usp=sharing$/,
);
const LINK_TO_ZOOM: string = expect.stringMatching(
  /^https:\/\/us06web\.zoom\.us\/j\/\d{10}\?pwd=\w{30}\.1$/,
);

/** What must be read from letter 004. */
export const letter004: ExpectedLetter = {
  letter: {
    ...NOTHING,
    urgency: 'most-urgent',
    number: number('มท ๐๐๑๘.๑/ว ๕๗๕', 'มท 0018.1', '575'),
    date: '2024-01-16',
    subject: 'การขับเคลื่อนการประเมินอำเภอคุณธรรม “ต้นแบบ” ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
    issuer: { ...MUKDAHAN, address: 'ถนนวิจิตรสุรการ มท ๕๙๐๐๐', postcode: '59000' },
    to: DISTRICTS,
    enclosures: [enclosure(null, 'QR Code เอกสารประกอบการขับเคลื่อนอำเภอคุณธรรม “ต้นแบบ”', 'ฉบับ')],
    citations: [
      reference(
        'หนังสือ กรมการปกครอง ด่วนที่สุด ที่ มท ๐๓๒๒/ว ๑๘๒๘ ลงวันที่ ๑๙ มกราคม ๒๕๖๗',
        number('มท ๐๓๒๒/ว ๑๘๒๘', 'มท 0322', '1828'),
        '2024-01-19',
        'กรมการปกครอง',
        'most-urgent',
      ),
    ],
    owner: PROVINCE_OFFICE,
    phones: ['0-5261-1817'],
    links: ['www.dopa.go.th', LINK_TO_DRIVE, LINK_TO_ZOOM],
  },
  signer: DEPUTY,
  deadlines: [
    deadline(
      'district',
      'ภายในวันศุกร์ที่ ๘ มีนาคม ๒๕๖๗',
      'ครั้งที่ ๑ รายงานตัวชี้วัดที่ ๑ - ๓ เพื่อประเมินเป็นอำเภอส่งเสริมคุณธรรม',
      { date: '2024-03-08' },
    ),
    deadline(
      'district',
      'ภายในวันศุกร์ที่ ๑๐ พฤษภาคม ๒๕๖๗',
      'ครั้งที่ ๒ รายงานตัวชี้วัดที่ ๔ - ๙ เพื่อประเมินเป็นอำเภอพัฒนาคุณธรรมและอำเภอคุณธรรมต้นแบบ',
      { date: '2024-05-10' },
    ),
    deadline(
      'district',
      'ในวันศุกร์ที่ ๒๖ มกราคม ๒๕๖๗ เวลา ๑๓.๓๐ น.',
      'ให้อำเภอเข้าร่วมการประชุมชี้แจงการขับเคลื่อนการประเมินอำเภอคุณธรรม “ต้นแบบ” ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ผ่านสื่ออิเล็กทรอนิกส์ (Zoom)',
      { kind: 'meeting', date: '2024-01-26', time: '13:30' },
    ),
  ],
  findings: [
    WRONG_CODE,
    ['postcode-mismatch', '๕๙๐๐๐', null],
    ['phone-area-mismatch', '๐-๕๒๖๑-๑๘๑๗', null],
    ['date-after-letter', '๑๙ มกราคม ๒๕๖๗', null],
  ],
};
