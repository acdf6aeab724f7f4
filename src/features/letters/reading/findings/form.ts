import { bahtText } from '#kernel/baht-text.ts';
import type { Finding } from '../../model/letter.ts';
import * as words from '../../words/findings.ts';
import { findAmounts } from '../parts/amounts.ts';
import { type Check, found } from './found.ts';

const HIGH_CLOSING = 'ขอแสดงความนับถืออย่างยิ่ง';
/** Letters to monks have salutations and closings of their own. */
const TO_MONKS = /^(?:กราบ)?นมัสการ/;
const CLOSING = 'ขอแสดงความนับถือ';

/** The 14 offices addressed with กราบเรียน (ภาคผนวก of the regulation, คำขึ้นต้น สรรพนาม คำลงท้าย). */
const HIGH_OFFICES =
  /^(?:ฯพณฯ ?)?(?:ประธานองคมนตรี|นายกรัฐมนตรี|ประธานรัฐสภา|ประธานสภาผู้แทนราษฎร|ประธานวุฒิสภา|ประธานศาลฎีกา|รัฐบุรุษ|ประธานศาลรัฐธรรมนูญ|ประธานศาลปกครองสูงสุด|ประธานกรรมการการเลือกตั้ง|ประธานกรรมการสิทธิมนุษยชนแห่งชาติ|ประธานผู้ตรวจการแผ่นดิน|ประธานกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ|ประธานกรรมการตรวจเงินแผ่นดิน)/;

/** Amounts whose words say another sum than the figures. */
export const checkAmounts: Check = ({ flow }) =>
  findAmounts(flow)
    .filter(({ agrees }) => agrees === false)
    .map(({ baht, beside: { from, to } }) => {
      const says = words.amountWordsMismatch(baht);
      return found('amount-words-mismatch', flow.spanOf(from, to), says, bahtText(baht));
    });

/** The words at a page's end that tell how the next begins. */
export const checkCatchLines: Check = ({ folded, catchLines }) =>
  catchLines.map(({ from, to }) => found('catch-line', folded.spanOf(from, to), words.catchLine));

/** กราบเรียน outside the 14 offices, เรียน for one of them, and closings that do not go with it. */
export const checkSalutation: Check = (reading) => {
  const { letter, sections, folded } = reading;
  const line = sections.to[0];
  if (letter.kind !== 'external' || line === undefined || TO_MONKS.test(line.text)) return [];
  const isHigh = HIGH_OFFICES.test(letter.to[0] ?? '');
  const bows = line.text.startsWith('กราบเรียน');
  if (bows !== isHigh) {
    const word = bows ? 'กราบเรียน' : 'เรียน';
    const span = folded.spanOf(line.from, line.from + word.length);
    const says = bows ? words.salutationTooHigh : words.salutationTooLow;
    return [found('salutation-unfit', span, says, bows ? 'เรียน' : 'กราบเรียน')];
  }
  return checkClosing(reading, bows ? HIGH_CLOSING : CLOSING);
};

const checkClosing = ({ folded, sections }: Parameters<Check>[0], right: string): Finding[] => {
  const { closing, tail, body } = sections;
  if (closing === undefined) {
    const last = tail[0]?.from ?? body[body.length - 1]?.to;
    if (last === undefined) return [];
    const [at] = folded.spanOf(last, last);
    return [found('salutation-unfit', [at, at], words.closingMissing)];
  }
  const said = closing.text.split('\t')[0]?.replace(/^- ?/, '') ?? '';
  if (said === right) return [];
  const span = folded.spanOf(
    closing.from,
    closing.from + (closing.text.split('\t')[0]?.length ?? 0),
  );
  return [found('salutation-unfit', span, words.closingUnfit(right), right)];
};
