import type { Doer } from '#features/letters/model/letter.ts';
import type { LetterJson } from '#features/letters/reading/letter-json.ts';

type Number = NonNullable<LetterJson['number']>;
type Reference = LetterJson['references'][number];
type Enclosure = LetterJson['enclosures'][number];
export type ExpectedDeadline = Omit<LetterJson['deadlines'][number], 'span'> & {
  readonly said: string;
};

/** What must be read from one of the letters; findings as code, what the place says, correction. */
export type ExpectedLetter = {
  readonly letter: Omit<LetterJson, 'findings' | 'deadlines' | 'signer'>;
  readonly signer: { readonly position: string; readonly onBehalfOf: string | null };
  readonly deadlines: readonly ExpectedDeadline[];
  readonly findings: readonly (readonly [code: string, said: string, correction: string | null])[];
};

/** A letter’s number, a circular unless told. */
export const number = (
  raw: string,
  office: string | null,
  running: string,
  circular = true,
): Number => ({
  raw,
  office,
  circular,
  running,
});

/** A letter that is named, without urgency unless told. */
export const reference = (
  raw: string,
  of: Number,
  date: string,
  from: string,
  urgency: Reference['urgency'] = null,
): Reference => ({ raw, number: of, date, urgency, from });

/** One copy of an enclosure. */
export const enclosure = (
  no: number | null,
  title: string,
  unit: string,
  of: Number | null = null,
  date: string | null = null,
): Enclosure => ({ no, title, copies: { count: 1, unit }, number: of, date });

/** A deadline of one day unless told; `said` is what its place in the source says. */
export const deadline = (
  by: Doer,
  said: string,
  what: string,
  values: Partial<ExpectedDeadline>,
): ExpectedDeadline => ({
  kind: 'once',
  date: null,
  time: null,
  weekday: null,
  dayOfMonth: null,
  first: null,
  by,
  what,
  said,
  ...values,
});

/** The head of the province’s letters. */
export const MUKDAHAN = {
  name: 'ศาลากลางจังหวัดมุกดาหาร',
  address: 'ถนนวิจิตรสุรการ มท ๔๙๐๐๐',
  postcode: '49000',
};
/** How the province’s letters are signed. */
export const DEPUTY = { position: 'ปลัดจังหวัด', onBehalfOf: 'ผู้ว่าราชการจังหวัดมุกดาหาร' };
export const PROVINCE_OFFICE = 'ที่ทำการปกครองจังหวัด กลุ่มงานปกครอง';
export const PROVINCE = 'จังหวัดมุกดาหาร';
export const DISTRICTS = ['นายอำเภอ ทุกอำเภอ'];
/** What all of the province’s letters with a number have wrong. */
export const WRONG_CODE = ['number-code-unlikely', 'มท', 'มห'] as const;

/** What a letter has where nothing else is said. */
export const NOTHING = {
  kind: 'external',
  urgency: null,
  secrecy: null,
  references: [],
  enclosures: [],
  citations: [],
  amounts: [],
  emails: [],
  links: [],
} as const;
