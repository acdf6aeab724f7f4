import { describe, expect, it } from 'vitest';
import { normaliseThai } from '#kernel/thai-text.ts';
import { type SampleParts, sampleLetter } from '../../../../tests/support/letters/sample-letter.ts';
import type { Letter } from '../model/letter.ts';
import { readLetter } from './read-letter.ts';

const BODIES: readonly string[] = [
  'ขอให้รายงานผลผ่านระบบ E-Report ในวันศุกร์ของทุกสัปดาห์ ตามที่แนบ',
  'ขอให้รายงานผลทุกสัปดาห์ ภายในวันศุกร์ ตามที่แนบ',
  'ขอให้รายงานผล ภายในวันที่ ๑๐ ของทุกเดือน เริ่มครั้งแรกตั้งแต่วันพฤหัสบดีที่ ๗ มีนาคม ๒๕๖๗ ตามที่แนบ',
  'ขอให้รายงานให้จังหวัดทราบทุกวันที่ ๒๕ ของเดือน และบันทึกผลทุกครั้ง หลังเสร็จสิ้นการดำเนินกิจกรรม ตามที่แนบ',
  'ขอให้รายงานผลเป็นประจำทุกเดือน ภายในวันที่ ๕ ของเดือนถัดไป ตามที่แนบ',
  'ขอให้ส่งแบบสำรวจ ภายในเวลา ๑๖.๓๐ น. ของวันศุกร์ที่ ๘ มีนาคม ๒๕๖๗ ตามที่แนบ',
  'ขอให้แจ้งผลให้จังหวัดทราบ ภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือ ตามที่แนบ',
  'ขอให้เข้าร่วมประชุม ในวันพุธที่ ๖ มีนาคม ๒๕๖๗ เวลา ๑๓.๓๐ น. ณ ห้องประชุมแก้วมุกดา ชั้น ๕ โดยพร้อมเพรียงกัน ตามที่แนบ',
  'เบิกจ่ายงบประมาณ จำนวน ๗,๔๐๒,๐๐๐ บาท (เจ็ดล้านสี่แสนสองพันบาทถ้วน) ตามที่แนบ',
  'ถือปฏิบัติตามหนังสือกรมการปกครอง ด่วนที่สุด ที่ มท ๐๓๐๗.๒/ว ๒๗๑๕ ลงวันที่ ๒๔ มกราคม ๒๕๖๗ เรื่อง ซักซ้อม ตามที่แนบ',
  'ดาวน์โหลดเอกสารได้ที่ (https://drive.example.go.th/drive/folders/18aFMnQ_9WczZ?usp=sharing) ตามที่แนบ',
  'ส่งไฟล์ทาง saraban@mukdahan.example หรือโทรสารหมายเลข ๐ ๔๒๖๑ ๑๘๑๗ ตามที่แนบ',
];

/** Turns of a line, and of a page with all that may stand there. */
const TURNS: readonly ((next: string) => string)[] = [
  () => '\n',
  () => '\r\n    ',
  () => '\n\n- ๒ -\n\n',
  () => '\nลับ\n\f- 2 -\nลับ\n',
  (next) => `\n\n/${next}...\n\nลับ\n\n- ๒ -\n\n`,
];

/** What no line begins with. */
const MARK = /^[ัิ-ฺ็-๎ะาำๅๆฯ.,]/;
const LABEL = 18;
/** Between two Latin letters or digits no line ends, but within an address in brackets. */
const WHOLE = /[\w๐-๙.:/@-]$/;
const STAYS_WHOLE = /^[\w๐-๙.:,/@)-]/;

const isPlace = (text: string, at: number): boolean => {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (at < LABEL || after.length < 12 || MARK.test(after) || /[เ-ไ]$/.test(before)) return false;
  if (/[“(]$/.test(before)) return false;
  const isInBrackets = /\(https:\/\/\S+$/.test(before) && /^\S*\)/.test(after);
  return isInBrackets || !(WHOLE.test(before) && STAYS_WHOLE.test(after));
};

const brokenAt = (text: string, at: number, turn: (next: string) => string): string => {
  const after = text.slice(at).trimStart();
  return text.slice(0, at).trimEnd() + turn(after.slice(0, 10).trimEnd()) + after;
};

/** Everything that a letter says, but for places, blanks and the words that end a page. */
const saidIn = (letter: Letter | undefined): unknown =>
  JSON.parse(
    JSON.stringify(letter, (key, value: unknown) => {
      if (/span$/i.test(key)) return undefined;
      return typeof value === 'string' ? normaliseThai(value).replace(/\s/g, '') : value;
    }).replace(/\{"code":"catch-line".*?\},?/g, ''),
  );

const letterWith = (parts: Partial<SampleParts>): string =>
  sampleLetter({ urgency: 'ลับ', ...parts });

/** Breaks a part of a letter at every place, in every way: it must say the same. */
const checkBroken = (part: keyof SampleParts, text: string, turns: typeof TURNS): void => {
  const whole = saidIn(readLetter(letterWith({ [part]: text })));
  for (let at = 0; at < text.length; at++) {
    if (!isPlace(text, at)) continue;
    for (const turn of turns) {
      const broken = brokenAt(text, at, turn);
      expect(saidIn(readLetter(letterWith({ [part]: broken }))), broken).toEqual(whole);
    }
  }
};

const HEADS: readonly (readonly [keyof SampleParts, string])[] = [
  ['subject', 'เรื่อง แนวทางการขับเคลื่อนโครงการสำคัญของกรมการปกครอง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ (ระยะที่ ๒)'],
  [
    'references',
    'อ้างถึง หนังสือกรมการปกครอง ด่วนที่สุด ที่ มท ๐๓๐๗.๒/ว ๒๗๑๕ ลงวันที่ ๒๔ มกราคม ๒๕๖๗ เรื่อง ซักซ้อมแนวทางปฏิบัติ',
  ],
  [
    'references',
    'อ้างถึง ๑. คำสั่งจังหวัดมุกดาหาร ที่ ๕๙๒๗/๒๕๖๖ ลงวันที่ ๓ ตุลาคม ๒๕๖๖\n๒. หนังสือจังหวัดมุกดาหาร ที่ มห ๐๐๑๘/ว ๙ ลว. ๓ ม.ค. ๖๗ เรื่อง การรายงาน',
  ],
  [
    'enclosures',
    'สิ่งที่ส่งมาด้วย สำเนาหนังสือกรมการปกครอง ที่ มท ๐๓๐๗.๒/ว ๒๗๑๕ ลงวันที่ ๒๔ มกราคม ๒๕๖๗ จำนวน ๑ ชุด',
  ],
];

describe('a line that ends anywhere', () => {
  it.each(BODIES)('says the same: %s', (body) => checkBroken('body', body, TURNS));

  it.each(HEADS)('says the same in the head: %s %s', (part, text) =>
    checkBroken(part, text, TURNS.slice(0, 2)),
  );
});
