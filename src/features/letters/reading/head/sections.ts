import { isNameLine } from '../foot/signer.ts';
import { type FoundDate, findDates, movedDate, wholeDate } from '../parts/dates.ts';
import type { FoundNumber } from '../parts/numbers.ts';
import type { Folded } from '../text/folded.ts';
import type { Line } from '../text/lines.ts';
import type { Range } from '../text/ranges.ts';
import { Head } from './head.ts';
import type { Label } from './labels.ts';

/** A letter's lines by what they are for. */
export type Sections = {
  readonly labels: ReadonlySet<Label>;
  /** All lines before the body. */
  readonly head: readonly Line[];
  readonly secrecy: Line | undefined;
  readonly urgency: Range | undefined;
  readonly number: FoundNumber | undefined;
  readonly issuer: readonly Range[];
  readonly date: FoundDate | undefined;
  readonly subject: readonly Line[];
  readonly to: readonly Line[];
  readonly references: readonly Line[];
  readonly enclosures: readonly Line[];
  readonly body: readonly Line[];
  readonly closing: Line | undefined;
  readonly tail: readonly Line[];
};

const CLOSING =
  /^(?:- ?)?(?:ขอแสดงความนับถือ(?:อย่างยิ่ง)?|ขอนมัสการ(?:ด้วยความเคารพ[ก-๎]{0,12})?)(?=$|\t)/;
const ORDERED_ON = /^สั่ง ?ณ ?/;
const PHONE_LINE = /^(?:โทร|โทรศัพท์|โทรสาร)/;

/** Sorts the lines of a letter into head, body and what stands under it. */
export const sectionsOf = (folded: Folded, lines: readonly Line[]): Sections => {
  const head = new Head(folded);
  const starts = lines.findIndex((line) => !head.take(line));
  const rest = starts < 0 ? [] : lines.slice(starts);
  const before = lines.slice(0, lines.length - rest.length);
  const end = endOfBody(rest, head.labels);
  const tail = rest.slice(end);
  const { labels, secrecy, urgency, number, fields } = head;
  const date = head.date ?? lateDate(rest, end, head.labels);
  const issuer = head.issuer.length > 0 ? head.issuer : stampedIssuer(tail, head.labels);
  const closing = tail[0] && CLOSING.test(tail[0].text) ? tail[0] : undefined;
  const body = rest.slice(0, end);
  return {
    labels,
    head: before,
    secrecy,
    urgency,
    number,
    issuer,
    date,
    ...fields,
    body,
    closing,
    tail,
  };
};

/** The body ends before the closing phrase, or the signer, or the date of a stamped letter. */
const endOfBody = (lines: readonly Line[], labels: ReadonlySet<Label>): number => {
  const closing = lines.findIndex(({ text }) => CLOSING.test(text));
  if (closing >= 0) return closing;
  if (labels.has('stamp')) {
    const date = lines.findLastIndex((line) => wholeDate(line) !== undefined);
    if (date > 0) return date - 1;
  }
  const name = lines.findIndex(isNameLine);
  const phone = lines.findLastIndex(({ text }) => PHONE_LINE.test(text));
  const found = [name, phone].filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : lines.length;
};

const lateDate = (
  lines: readonly Line[],
  end: number,
  labels: ReadonlySet<Label>,
): FoundDate | undefined => {
  if (labels.has('stamp'))
    return lines
      .slice(end)
      .map(wholeDate)
      .find((date) => date !== undefined);
  const ordered = lines.find(({ text }) => ORDERED_ON.test(text));
  const date = ordered && findDates(ordered.text)[0];
  return date && movedDate(date, ordered.from);
};

const stampedIssuer = (tail: readonly Line[], labels: ReadonlySet<Label>): Range[] => {
  const date = tail.findIndex((line) => wholeDate(line) !== undefined);
  const name = labels.has('stamp') && date > 0 ? tail[date - 1] : undefined;
  return name === undefined ? [] : [name];
};
