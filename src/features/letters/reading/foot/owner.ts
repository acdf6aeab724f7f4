import { wholeDate } from '../parts/dates.ts';
import type { Folded } from '../text/folded.ts';
import { jointOf } from '../text/joints.ts';
import type { Line } from '../text/lines.ts';
import { inOneLine } from '../text/ranges.ts';

const PHONE_LINE = /^(?:โทร|โทรศัพท์|โทรสาร|แฟกซ์|Tel|Fax|ไปรษณีย์|E-?mail|อีเมล)/i;
const PHONE_BESIDE = /[ \t](?:โทร|โทรศัพท์|โทรสาร|Tel)[. :\d/]/i;
const SECTION =
  /^(?:ที่ทำการ|สำนัก|กอง|กลุ่ม|ฝ่าย|ส่วน|งาน|ศูนย์|ศอ\.|คณะ|แผนก|ที่ว่าการ|สถาบัน|โครงการ|หน่วย|ภารกิจ|อำเภอ)/;
const NOT_OWNER = /^(?:สิ่งที่ส่งมาด้วย|สำเนา|ขอแสดง|QR|“|"|\(|http|www|เอกสาร|ไฟล์|ผู้รับ)/i;
const MOST_LINES = 4;

/** The section that owns the matter: the lines above the telephone, or those named as sections are. */
export const ownerIn = (
  folded: Folded,
  tail: readonly Line[],
  signer: readonly Line[],
): string | null => {
  const rest = tail.filter((line) => !signer.includes(line));
  const phone = rest.findIndex(({ text }) => PHONE_LINE.test(text));
  const lines = phone >= 0 ? linesAbove(rest, phone) : sectionsIn(rest);
  return lines.reduce((said, line) => joined(said, line, withoutPhone(folded, line)), '') || null;
};

/** A name that goes on in the next line goes on without a blank where Thai words do. */
const joined = (before: string, line: Line, name: string): string => {
  if (before === '') return name;
  const isNew = line.afterBlank || SECTION.test(line.text);
  return before + (isNew ? ' ' : jointOf(before, name)) + name;
};

/** A section's name, without the telephone that stands beside it. */
const withoutPhone = (folded: Folded, { from, to, text }: Line): string => {
  const phone = text.search(PHONE_BESIDE);
  return inOneLine(folded.rawOf(from, phone < 0 ? to : from + phone));
};

const linesAbove = (lines: readonly Line[], phone: number): Line[] => {
  const above = lines.slice(Math.max(0, phone - MOST_LINES), phone);
  const cut = above.findLastIndex(
    (line) => NOT_OWNER.test(line.text) || wholeDate(line) !== undefined,
  );
  return above.slice(cut + 1);
};

const sectionsIn = (lines: readonly Line[]): Line[] => {
  const from = lines.findIndex(({ text }) => SECTION.test(text));
  if (from < 0) return [];
  const end = lines.findIndex((line, index) => index > from && !SECTION.test(line.text));
  return lines.slice(from, end < 0 ? from + MOST_LINES : end);
};
