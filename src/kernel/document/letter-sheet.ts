import type { CivilDate } from '../civil-date.ts';
import { officialDigits } from '../official-digits.ts';
import { printable } from './printed.ts';

/** The forms of the regulation: หนังสือภายนอก, บันทึกข้อความ, หนังสือประทับตรา. */
export type LetterForm = 'external' | 'memo' | 'stamped';

/** A label with what stands after it, such as ที่, วันที่ and เรื่อง of a memo; the label may be empty. */
export type LabelledLine = { readonly label: string; readonly text: string };

/** One item of a list in a letter's head; `mark` (`๑.`) is empty where there is one item alone. */
export type FieldItem = {
  readonly mark: string;
  readonly text: string;
  /** `จำนวน ๑ ฉบับ`, at the right edge; empty where nothing is counted. */
  readonly copies: string;
};

/** A part of the head with a label and a hanging indent: เรื่อง, เรียน, อ้างถึง, สิ่งที่ส่งมาด้วย. */
export type Field = { readonly label: string; readonly items: readonly FieldItem[] };

/** A paragraph of the body: `mark` is `๒.๑`, `(๑)`, `-` or empty; `depth` is how far in it begins. */
export type SheetPart = { readonly mark: string; readonly depth: number; readonly text: string };

/** What is signed under the body: lines above and below the place of the hand or of the seal. */
export type Signing = {
  /** ขอแสดงความนับถือ, or the office of a stamped letter; may be empty. */
  readonly above: string;
  readonly below: readonly string[];
  /** The picture of the signer's hand, above his name; undefined leaves the place for ink. */
  readonly hand?: string | undefined;
};

/** A picture at the foot, such as a QR code, with the words under it. */
export type FootPicture = { readonly fileRef: string; readonly caption: string };

/**
 * An official letter as it stands on paper, every word of it decided: the one source of its PDF, its
 * Word file and its plain text. Empty texts are not printed.
 */
export type LetterSheet = {
  readonly form: LetterForm;
  /** The file's own title and author; not on paper. */
  readonly title: string;
  readonly author: string;
  readonly issuedOn: CivilDate;
  readonly secrecy: string;
  readonly urgency: string;
  /** บันทึกข้อความ on a memo. */
  readonly heading: string;
  readonly number: LabelledLine;
  /** Who writes: lines at the right of a letter, one labelled line of a memo, none on a stamped letter. */
  readonly office: { readonly label: string; readonly lines: readonly string[] };
  readonly date: LabelledLine;
  readonly fields: readonly Field[];
  readonly body: readonly SheetPart[];
  readonly signing: Signing;
  /** Who owns the matter, how to reach them, and who gets copies. */
  readonly foot: readonly string[];
  /** The office's own emblem; without it the space stays empty. */
  readonly emblem: string | undefined;
  readonly pictures: readonly FootPicture[];
};

type Print = (text: string) => string;

const printLine = ({ label, text }: LabelledLine, print: Print): LabelledLine => ({
  label: print(label),
  text: print(text),
});

const printField = ({ label, items }: Field, print: Print): Field => ({
  label: print(label),
  items: items.map(({ mark, text, copies }) => ({
    mark: print(mark),
    text: print(text),
    copies: print(copies),
  })),
});

const printed = (sheet: LetterSheet, print: Print): LetterSheet => ({
  ...sheet,
  title: print(sheet.title),
  author: print(sheet.author),
  secrecy: print(sheet.secrecy),
  urgency: print(sheet.urgency),
  heading: print(sheet.heading),
  number: printLine(sheet.number, print),
  office: { label: print(sheet.office.label), lines: sheet.office.lines.map(print) },
  date: printLine(sheet.date, print),
  fields: sheet.fields.map((field) => printField(field, print)),
  body: sheet.body.map(({ mark, depth, text }) => ({
    mark: print(mark),
    depth,
    text: print(text),
  })),
  signing: {
    ...sheet.signing,
    above: print(sheet.signing.above),
    below: sheet.signing.below.map(print),
  },
  foot: sheet.foot.map(print),
  pictures: sheet.pictures.map(({ fileRef, caption }) => ({ fileRef, caption: print(caption) })),
});

/**
 * The sheet as it will be read: every text printable, then passed through `also` (what a font cannot
 * show), in Thai numerals but for what is foreign.
 */
export const printedSheet = (sheet: LetterSheet, also: Print = (text) => text): LetterSheet =>
  printed(sheet, (text) => officialDigits(also(printable(text))));
