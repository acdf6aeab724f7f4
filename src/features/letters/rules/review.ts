import type { Finding, Letter, LetterNumber, Reference, TextSpan } from '../model/letter.ts';
import type { Corrections, Decisions, NumberParts, RegisterValues } from '../model/register.ts';
import { findNumberIn } from '../reading/parts/numbers.ts';
import { type ReadingOptions, readLetter } from '../reading/read-letter.ts';
import { foldText } from '../reading/text/folded.ts';

/** The name under which a finding is decided. */
export const findingKey = ({ code, span }: Finding): string => `${code}:${span[0]}`;

/** A letter under review: what the text says as it stands, and the values that hold after all decisions. */
export type Review = {
  /** The reading of the text as given, with its findings; undefined when the text is no letter. */
  readonly letter: Letter | undefined;
  readonly values: RegisterValues;
};

type Change = { readonly span: TextSpan; readonly put: string };

const acceptedIn = (letter: Letter, decisions: Decisions): Change[] => {
  const changes = letter.findings
    .flatMap((finding): Change[] => {
      const { span, correction: put } = finding;
      return put !== null && decisions[findingKey(finding)] === 'accepted' ? [{ span, put }] : [];
    })
    .sort((one, other) => one.span[0] - other.span[0]);
  return changes.filter(({ span }, index) => span[0] >= (changes[index - 1]?.span[1] ?? 0));
};

const changed = (text: string, changes: readonly Change[]): string =>
  changes.reduceRight(
    (done, { span, put }) => done.slice(0, span[0]) + put + done.slice(span[1]),
    text,
  );

/** Where a place of the changed text lies in the text as given. */
const rawPlace =
  (changes: readonly Change[]) =>
  (at: number): number => {
    let shift = 0;
    for (const { span, put } of changes) {
      if (at <= span[0] + shift) break;
      const grown = put.length - (span[1] - span[0]);
      if (at < span[1] + shift + grown) return span[1];
      shift += grown;
    }
    return at - shift;
  };

const partsOf = (number: LetterNumber | null): NumberParts | null =>
  number && { office: number.office, circular: number.circular, running: number.running };

const named = ({ raw, number, date, from }: Reference) => ({
  raw,
  number: partsOf(number),
  date,
  from,
});

/** A register keeps so many due dates, citations and the like of a letter: no letter has more, only a wrong file. */
export const MOST_OF_A_KIND = 500;
const some = <T>(all: readonly T[]): readonly T[] => all.slice(0, MOST_OF_A_KIND);

const EMPTY: RegisterValues = {
  kind: 'unknown',
  urgency: null,
  secrecy: null,
  number: null,
  numberParts: null,
  date: null,
  subject: '',
  issuer: null,
  to: [],
  references: [],
  citations: [],
  enclosures: [],
  deadlines: [],
};

const valuesIn = (letter: Letter, place: (at: number) => number): RegisterValues => ({
  kind: letter.kind,
  urgency: letter.urgency,
  secrecy: letter.secrecy,
  number: letter.number?.raw ?? null,
  numberParts: partsOf(letter.number),
  date: letter.date,
  subject: letter.subject ?? '',
  issuer: letter.issuer?.name ?? null,
  to: [...some(letter.to)],
  references: some(letter.references).map(named),
  citations: some(letter.citations).map(named),
  enclosures: some(letter.enclosures).map(({ title }) => title),
  deadlines: some(letter.deadlines).map(({ span, meeting, ...deadline }) => ({
    ...deadline,
    span: [place(span[0]), place(span[1])],
    meeting: meeting && { ...meeting },
  })),
});

/** The parts of a number as a person writes it (`มท ๐๐๑๘.๑/ว ๓๒๘`, with ที่ or without), or null. */
export const numberPartsOf = (text: string): NumberParts | null => {
  const folded = foldText(`ที่ ${text.replace(/^\s*ที่\s*/, '')}`);
  const found = findNumberIn(folded, { from: 0, to: folded.text.length });
  return found ? { office: found.office, circular: found.circular, running: found.running } : null;
};

const corrected = (values: RegisterValues, corrections: Corrections): RegisterValues => {
  const { number, date, subject, issuer, to, deadlines } = corrections;
  return {
    ...values,
    ...(number !== undefined && {
      number,
      numberParts: number === null ? null : numberPartsOf(number),
    }),
    ...(date !== undefined && { date }),
    ...(subject !== undefined && { subject }),
    ...(issuer !== undefined && { issuer }),
    ...(to !== undefined && { to }),
    ...(deadlines !== undefined && { deadlines }),
  };
};

/**
 * The review of a letter: accepted corrections are put into a copy of the text that is read anew, so
 * every value that rests on them follows, and what a person wrote comes last. The text stays as given.
 */
export const reviewOf = (
  text: string,
  decisions: Decisions,
  corrections: Corrections,
  options: ReadingOptions = {},
): Review => {
  const letter = readLetter(text, options);
  if (letter === undefined) return { letter, values: corrected(EMPTY, corrections) };
  const changes = acceptedIn(letter, decisions);
  const final = changes.length === 0 ? letter : readLetter(changed(text, changes), options);
  const values = valuesIn(final ?? letter, final ? rawPlace(changes) : (at) => at);
  return { letter, values: corrected(values, corrections) };
};
