import type { Language } from '../sentence.ts';

/** A piece of a line in one weight. */
export type Run = { readonly text: string; readonly bold?: boolean };

/** The text of a block: plain, or in pieces of differing weight. */
export type Inline = string | readonly Run[];

/** Headings stand flush left and bold; level 1 parts a document, 2 and 3 its sections. */
export type Heading = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
};

/** A paragraph; `indented` begins 2.5 cm in, as in an official letter. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly text: Inline;
  readonly indented: boolean;
};

/** Items numbered from `start` (1 unless told): "๑." before each. */
export type NumberedList = {
  readonly kind: 'numberedList';
  readonly items: readonly Inline[];
  readonly start?: number;
};

export type Alignment = 'start' | 'centre' | 'end';

/** A column; `width` is its share of the table's width against the other columns. */
export type Column = {
  readonly title: string;
  readonly width: number;
  readonly align: Alignment;
};

/** A title over several neighbouring columns. */
export type ColumnGroup = { readonly title: string; readonly span: number };

/** A table whose header repeats on every page; `groups` (spans adding up to the columns) stand above the titles. */
export type Table = {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly groups?: readonly ColumnGroup[];
  readonly rows: readonly (readonly string[])[];
  /** The last row, set bold: one cell for each column. */
  readonly total?: readonly string[];
};

/** A stored picture; `fileRef` is whatever the caller's picture function understands. */
export type Picture = { readonly fileRef: string; readonly caption: string };

/** Pictures with captions in rows of one to three. */
export type Pictures = {
  readonly kind: 'pictures';
  readonly perRow: 1 | 2 | 3;
  readonly pictures: readonly Picture[];
};

export type KeyValue = { readonly key: string; readonly value: string };

/** Labels and values in two columns, without lines. */
export type KeyValues = { readonly kind: 'keyValues'; readonly pairs: readonly KeyValue[] };

export type PageBreak = { readonly kind: 'pageBreak' };

/** The place to sign; without a name a dotted line stands between the brackets. */
export type SignatureBlock = {
  readonly kind: 'signatureBlock';
  readonly name?: string;
  /** The signer's position, one line each. */
  readonly position: readonly string[];
};

/** A small framed remark, such as "ข้อมูลสาธิต". */
export type Note = { readonly kind: 'note'; readonly text: string };

export type Block =
  | Heading
  | Paragraph
  | NumberedList
  | Table
  | Pictures
  | KeyValues
  | PageBreak
  | SignatureBlock
  | Note;

/** A document as a tree of blocks: the one source of its PDF, its Word file and its plain text. */
export type Document = {
  readonly title: string;
  /** What it is about: the file's subject, and a line under the title. */
  readonly subject?: string;
  readonly language: Language;
  /** The office that issues it, above the title. */
  readonly officeLine: string;
  /** The civil date (ISO) it was made on; PDF/A asks for one. */
  readonly issuedOn: string;
  /** Centred lines under the title, such as the period and the date. */
  readonly meta: readonly string[];
  /** "- ๒ -" centred on top from page 2. */
  readonly pageNumbers: boolean;
  /** Thai numerals wherever a digit stands. */
  readonly thaiDigits: boolean;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
};
