import { MONTH_SOURCE } from '../parts/date-patterns.ts';
import { type FoundDate, findDates, movedDate, wholeDate } from '../parts/dates.ts';
import { type FoundNumber, findLeadingNumber } from '../parts/numbers.ts';
import type { Folded } from '../text/folded.ts';
import type { Line } from '../text/lines.ts';
import type { Range } from '../text/ranges.ts';
import { bodyBegins, fieldGoesOn } from './head-lines.ts';
import { type Field, fieldOf, type Label, labelOf } from './labels.ts';

const MOST_ISSUER_LINES = 5;
/** `มกราคม ๒๕๖๗`: the day is left for the pen. */
const DAY_TO_BE_WRITTEN = new RegExp(
  `^(?:วันที่)?[ …._]*${MONTH_SOURCE} ?(?:พ\\.? ?ศ\\.?)? ?\\d{2,4}$`,
);

/** Walks down the head of a letter, line by line, until its body begins. */
export class Head {
  readonly labels = new Set<Label>();
  readonly fields: Record<Field, Line[]> = { subject: [], to: [], references: [], enclosures: [] };
  readonly issuer: Range[] = [];
  secrecy: Line | undefined;
  urgency: Range | undefined;
  number: FoundNumber | undefined;
  date: FoundDate | undefined;
  private readonly folded: Folded;
  private field: Field | undefined;

  constructor(folded: Folded) {
    this.folded = folded;
  }

  /** Takes a line of the head; false when it is the first of the body. */
  take(line: Line): boolean {
    const label = labelOf(line.text, this.labels);
    if (label !== undefined) this.takeLabel(line, label);
    else if (this.field !== undefined) return this.takeMore(line, this.field);
    else if (bodyBegins(line.text)) return false;
    else this.takeIssuerLine(line);
    return true;
  }

  private takeLabel(line: Line, label: Label): void {
    this.labels.add(label);
    if (label === 'secrecy') this.secrecy = line;
    if (label === 'urgency') this.urgency = line;
    if (label === 'number') this.takeNumber(line);
    if (label === 'office') this.issuer.push(officeIn(line));
    if (label === 'order') this.takeOrder(line);
    const field = fieldOf(label);
    if (field === undefined) return;
    this.field = field;
    this.fields[field].push(line);
  }

  private takeMore(line: Line, field: Field): boolean {
    const lines = this.fields[field];
    const goesOn = fieldGoesOn(field, lines, line);
    if (goesOn) lines.push(line);
    return goesOn;
  }

  private takeIssuerLine(line: Line): void {
    const date = wholeDate(line);
    if (date !== undefined) this.date ??= date;
    else if (DAY_TO_BE_WRITTEN.test(line.text)) return;
    else if (this.issuer.length < MOST_ISSUER_LINES) this.issuer.push(line);
  }

  /** The number, and what stands beside it in the line: the issuer, or a memo's date. */
  private takeNumber(line: Line): void {
    const hurry = /^ด่วน(?:ที่สุด|มาก)?[ \t]/.exec(line.text)?.[0].length ?? 0;
    if (hurry > 0) this.urgency ??= { from: line.from, to: line.from + hurry - 1 };
    const found = findLeadingNumber(this.folded, { from: line.from + hurry, to: line.to });
    this.number ??= found;
    const rest = found?.to ?? line.from + gapIn(line.text);
    const date = findDates(line.text.slice(rest - line.from)).at(-1);
    if (date !== undefined) this.date ??= movedDate(date, rest);
    else if (/^[ \t]\S/.test(this.folded.text.slice(rest, line.to))) {
      this.issuer.push({ from: rest + 1, to: line.to });
    }
  }

  /** `คำสั่งจังหวัด… ที่ ๑๒๓/๒๕๖๕`: who orders, and the number in the same line. */
  private takeOrder(line: Line): void {
    const name = /^คำสั่ง(?<name>[^0-9\n]{2,80}?)(?= ?ที่? ?\d|$)/.exec(line.text)?.groups?.name;
    const from = line.from + 'คำสั่ง'.length;
    const to = from + (name?.length ?? 0);
    if (name !== undefined) this.issuer.push({ from, to });
    const at = this.folded.text[to] === ' ' ? to + 1 : to;
    this.number ??= findLeadingNumber(this.folded, { from: at, to: line.to });
  }
}

/** Where the wide gap of a line begins, or its end: a number may still lack its running part. */
const gapIn = (text: string): number => (text.includes('\t') ? text.indexOf('\t') : text.length);

/** The office in a memo's line `ส่วนราชการ …`, without its telephone. */
const officeIn = (line: Line): Range => {
  const label = /^ส่วนราชการ[ \t:]*/.exec(line.text)?.[0].length ?? 0;
  const phone = line.text.search(/[ \t]?(?:โทร|โทรศัพท์)[. 0-9]/);
  return { from: line.from + label, to: phone < 0 ? line.to : line.from + phone };
};
