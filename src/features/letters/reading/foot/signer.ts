import type { Signer } from '../../model/letter.ts';
import type { Folded } from '../text/folded.ts';
import type { Line } from '../text/lines.ts';
import { inOneLine } from '../text/ranges.ts';

const NAME = /^\((?<name>[^()\n]{3,80})\)$/;
const TITLE =
  /^(?:นาย|นาง|นางสาว|น\.ส\.|ว่าที่|ม\.?[รล]\.?|หม่อม|คุณ|ดร\.|พล|พัน|พ\.|ร\.|ร้อย|นาวา|เรือ|จ่า|ส\.|ด\.|ศ\.|รศ\.|ผศ\.|[A-Z])/;
const POSITION =
  /^(?:ปลัด|รองปลัด|ผู้ว่าราชการ|รองผู้ว่าราชการ|ผู้ว่า|อธิบดี|รองอธิบดี|นายอำเภอ|นายก|รองนายก|ผู้อำนวยการ|รองผู้อำนวยการ|หัวหน้า|เลขาธิการ|รองเลขาธิการ|เลขานุการ|รัฐมนตรี|ประธาน|รองประธาน|ป้องกันจังหวัด|จ่าจังหวัด|เสมียนตรา|ผู้ช่วย|ผู้บัญชาการ|ผู้กำกับ|กำนัน|ผู้ใหญ่บ้าน|เจ้าพนักงาน|เจ้าหน้าที่|นัก|ท้องถิ่น|พัฒนาการ|เกษตร|สาธารณสุข|คลังจังหวัด|ผู้ตรวจ|อัยการ|อธิการ|คณบดี|ที่ปรึกษา|ในฐานะ)/;
const ON_BEHALF = /ปฏิบัติราชการแทน|รักษาราชการแทน|ทำการแทน|ปฏิบัติหน้าที่แทน/;
const ENDS_ON_BEHALF = new RegExp(`(?:${ON_BEHALF.source})$`);
const BEGINS_ON_BEHALF = new RegExp(`^(?:${ON_BEHALF.source})`);
const ACTING = /(?:รักษาการในตำแหน่ง|รักษาการ|ปฏิบัติหน้าที่)$/;
const NO_POSITION =
  /\d|^(?:โทร|ที่ทำการ|ที่ว่าการ|สำนัก|กอง|กลุ่ม|ฝ่าย|ส่วน|งาน|ศูนย์|สิ่งที่|สำเนา|เอกสาร|QR|http|www|\()/;
const MOST_LINES = 5;

/** Who signed, with the lines of the letter that say it. */
export type FoundSigner = { readonly signer: Signer; readonly lines: readonly Line[] };

/** Whether a line is a signer's name in brackets. */
export const isNameLine = ({ text }: Line): boolean => {
  const name = NAME.exec(text)?.groups?.name;
  return name !== undefined && TITLE.test(name.trim());
};

/** Where the name stands; without a title (its rank is on a line of its own) a position must follow. */
const nameAt = (tail: readonly Line[]): number => {
  const titled = tail.findIndex(isNameLine);
  if (titled >= 0) return titled;
  return tail.findIndex(
    ({ text }, index) => NAME.test(text) && POSITION.test(tail[index + 1]?.text ?? ''),
  );
};

/** The signer under a letter: the name in brackets, and the position in the lines that follow. */
export const findSigner = (folded: Folded, tail: readonly Line[]): FoundSigner | undefined => {
  const at = nameAt(tail);
  const nameLine = tail[at];
  if (nameLine === undefined) return undefined;
  const position = positionLines(tail.slice(at + 1, at + 1 + MOST_LINES));
  const lines = [nameLine, ...position];
  const last = lines[lines.length - 1] ?? nameLine;
  const texts = position.map(({ from, to }) => inOneLine(folded.rawOf(from, to)));
  return {
    lines,
    signer: {
      name: inOneLine(folded.rawOf(nameLine.from + 1, nameLine.to - 1)),
      ...positionOf(texts),
      span: folded.spanOf(nameLine.from, last.to),
    },
  };
};

const positionLines = (after: readonly Line[]): Line[] => {
  const end = after.findIndex(
    (line, index) => !isPosition(line, index) && !continues(after[index - 1]?.text),
  );
  return after.slice(0, end < 0 ? after.length : end);
};

/** A line that begins as positions do, or that stands right under the name and is no section's. */
const isPosition = ({ text, afterBlank }: Line, index: number): boolean =>
  POSITION.test(text) ||
  BEGINS_ON_BEHALF.test(text) ||
  (index === 0 && !afterBlank && !NO_POSITION.test(text));

const continues = (text: string | undefined): boolean =>
  text !== undefined && (ENDS_ON_BEHALF.test(text) || ACTING.test(text));

/** `ปลัดจังหวัด ปฏิบัติราชการแทน / ผู้ว่าราชการจังหวัด…` is a position and whom it acts for. */
const positionOf = (lines: readonly string[]): Pick<Signer, 'position' | 'onBehalfOf'> => {
  const whole = lines.join(' ');
  const acts = ON_BEHALF.exec(whole);
  if (acts === null) return { position: whole || null, onBehalfOf: null };
  return {
    position: whole.slice(0, acts.index).trim() || null,
    onBehalfOf: whole.slice(acts.index + acts[0].length).trim() || null,
  };
};
