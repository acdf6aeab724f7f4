import { type FoundDate, findDates } from './parts/dates.ts';
import { bodyBegins, continuesList, type Label, labelOf } from './parts/labels.ts';
import { type FoundNumber, findLeadingNumber } from './parts/numbers.ts';
import { isNameLine } from './parts/signer.ts';
import type { Folded } from './text/folded.ts';
import { type Line, linesOf } from './text/lines.ts';
import type { Range } from './text/ranges.ts';

/** A letter's lines by what they are for. */
export type Sections = {
  readonly labels: ReadonlySet<Label>;
  readonly secrecy: Line | undefined;
  readonly urgency: Line | undefined;
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

type Field = 'subject' | 'to' | 'references' | 'enclosures';

const CLOSING = /^(?:- ?)?ขอแสดงความนับถือ(?:อย่างยิ่ง)?$/;
const ORDERED_ON = /^สั่ง ?ณ ?/;
const PHONE_LINE = /^(?:โทร|โทรศัพท์|โทรสาร)/;
const MOST_ISSUER_LINES = 5;

const startsField: Partial<Record<Label, Field>> = {
  subject: 'subject',
  salutation: 'to',
  stamp: 'to',
  references: 'references',
  enclosures: 'enclosures',
};

/** Walks down the head of a letter, line by line, until its body begins. */
class Head {
  readonly labels = new Set<Label>();
  readonly fields: Record<Field, Line[]> = { subject: [], to: [], references: [], enclosures: [] };
  readonly issuer: Range[] = [];
  readonly folded: Folded;
  secrecy: Line | undefined;
  urgency: Line | undefined;
  number: FoundNumber | undefined;
  date: FoundDate | undefined;
  private field: Field | undefined;

  constructor(folded: Folded) {
    this.folded = folded;
  }

  /** Takes a line of the head; false when it is the first of the body. */
  take(line: Line): boolean {
    const label = labelOf(line.text, this.labels);
    if (label !== undefined) return this.takeLabel(line, label);
    if (this.field !== undefined) return this.takeMore(line, this.field);
    if (bodyBegins(line.text)) return false;
    return this.takeIssuerLine(line);
  }

  private takeLabel(line: Line, label: Label): boolean {
    this.labels.add(label);
    if (label === 'secrecy') this.secrecy = line;
    if (label === 'urgency') this.urgency = line;
    if (label === 'number') this.takeNumber(line);
    if (label === 'office') this.issuer.push(officeIn(line));
    if (label === 'order') this.takeOrder(line);
    const field = startsField[label];
    if (field !== undefined) {
      this.field = field;
      this.fields[field].push(line);
    }
    return true;
  }

  private takeMore(line: Line, field: Field): boolean {
    const isList = field === 'references' || field === 'enclosures';
    const goesOn = isList ? continuesList(line) : !line.afterBlank && !bodyBegins(line.text);
    if (goesOn || this.isFirstContent(line, field)) this.fields[field].push(line);
    return goesOn || this.isFirstContent(line, field);
  }

  /** A label that stands alone has its content on the next line. */
  private isFirstContent(line: Line, field: Field): boolean {
    const [label, ...rest] = this.fields[field];
    const alone = label !== undefined && /^\S{1,16}$/.test(label.text);
    return alone && (rest.length === 0 || rest[0] === line) && !bodyBegins(line.text);
  }

  private takeIssuerLine(line: Line): boolean {
    const date = wholeDate(line);
    if (date !== undefined) this.date ??= date;
    else if (this.issuer.length < MOST_ISSUER_LINES) this.issuer.push(line);
    return true;
  }

  /** The number, and what stands beside it in the line: the issuer, or a memo's date. */
  private takeNumber(line: Line): void {
    const hurry = /^ด่วน(?:ที่สุด|มาก)? /.exec(line.text)?.[0].length ?? 0;
    if (hurry > 0) this.urgency ??= { ...line, to: line.from + hurry - 1 };
    const found = findLeadingNumber(this.folded, { from: line.from + hurry, to: line.to });
    this.number ??= found;
    const rest = { from: found?.to ?? line.to, to: line.to };
    const date = findDates(line.text).at(-1);
    if (date !== undefined && (found === undefined || line.from + date.from >= found.to)) {
      this.date ??= moved(date, line.from);
    } else if (/^[ \t]\S/.test(this.folded.text.slice(rest.from, rest.to))) {
      this.issuer.push({ from: rest.from + 1, to: rest.to });
    }
  }

  private takeOrder(line: Line): void {
    const name = /^คำสั่ง(?<name>[^0-9\n]{2,80}?)(?= ?ที่? ?\d|$)/.exec(line.text)?.groups?.name;
    if (name !== undefined)
      this.issuer.push({ from: line.from + 6, to: line.from + 6 + name.length });
    const rest = line.from + 6 + (name?.length ?? 0);
    this.number ??= findLeadingNumber(this.folded, {
      from: skipBlank(this.folded, rest),
      to: line.to,
    });
  }
}

const skipBlank = ({ text }: Folded, at: number): number => (text[at] === ' ' ? at + 1 : at);

const officeIn = (line: Line): Range => {
  const label = /^ส่วนราชการ[ \t:]*/.exec(line.text)?.[0].length ?? 0;
  const phone = line.text.search(/[ \t]?(?:โทร|โทรศัพท์)[. 0-9]/);
  return { from: line.from + label, to: phone < 0 ? line.to : line.from + phone };
};

const moved = (found: FoundDate, by: number): FoundDate => ({
  ...found,
  from: found.from + by,
  to: found.to + by,
  dayFrom: found.dayFrom + by,
  weekday: found.weekday && {
    ...found.weekday,
    from: found.weekday.from + by,
    to: found.weekday.to + by,
  },
});

/** The date that is all a line says. */
const wholeDate = (line: Line): FoundDate | undefined => {
  const found = line.text.length > 60 ? undefined : findDates(line.text)[0];
  const isAll = found?.from === 0 && found.to === line.text.length;
  return isAll ? moved(found, line.from) : undefined;
};

/** Sorts the lines of a letter into head, body and what stands under it. */
export const sectionsOf = (folded: Folded): Sections => {
  const lines = linesOf(folded);
  const head = new Head(folded);
  const starts = lines.findIndex((line) => !head.take(line));
  const rest = starts < 0 ? [] : lines.slice(starts);
  const end = endOfBody(rest, head.labels);
  const tail = rest.slice(end);
  const { labels, secrecy, urgency, number, fields } = head;
  const date = head.date ?? lateDate(rest, end, head.labels);
  const issuer = head.issuer.length > 0 ? head.issuer : stampedIssuer(tail, head.labels);
  const closing = tail[0] && CLOSING.test(tail[0].text) ? tail[0] : undefined;
  const body = rest.slice(0, end);
  return { labels, secrecy, urgency, number, issuer, date, ...fields, body, closing, tail };
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
  return date && moved(date, ordered.from);
};

const stampedIssuer = (tail: readonly Line[], labels: ReadonlySet<Label>): Range[] => {
  const date = tail.findIndex((line) => wholeDate(line) !== undefined);
  const name = labels.has('stamp') && date > 0 ? tail[date - 1] : undefined;
  return name === undefined ? [] : [name];
};
