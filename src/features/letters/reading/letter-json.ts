import type {
  Amount,
  Deadline,
  Enclosure,
  Issuer,
  Letter,
  LetterNumber,
  Reference,
  Signer,
} from '../model/letter.ts';

type Without<T, Keys extends keyof T> = Omit<T, Keys>;
type NumberJson = Without<LetterNumber, 'span'>;
type ReferenceJson = Without<Reference, 'span' | 'dateSpan' | 'number'> & {
  readonly number: NumberJson | null;
};
type EnclosureJson = Without<Enclosure, 'span' | 'dateSpan' | 'number'> & {
  readonly number: NumberJson | null;
};
type ListsAndParts =
  | 'number'
  | 'issuer'
  | 'references'
  | 'enclosures'
  | 'citations'
  | 'deadlines'
  | 'amounts'
  | 'signer';

/** A letter as `amphoe letter read --json` prints it: these keys and no others. */
export type LetterJson = Without<
  Letter,
  ListsAndParts | 'body' | 'dateSpan' | 'subjectSpan' | 'toSpan'
> & {
  readonly number: NumberJson | null;
  readonly issuer: Without<Issuer, 'span'> | null;
  readonly references: readonly ReferenceJson[];
  readonly enclosures: readonly EnclosureJson[];
  readonly citations: readonly ReferenceJson[];
  readonly deadlines: readonly Without<Deadline, 'meeting'>[];
  readonly amounts: readonly Without<Amount, 'span'>[];
  readonly signer: Without<Signer, 'span'> | null;
};

/** The letter as data for others: without the body's tree and without most places. */
export const letterJson = (letter: Letter): LetterJson => ({
  kind: letter.kind,
  urgency: letter.urgency,
  secrecy: letter.secrecy,
  number: numberJson(letter.number),
  date: letter.date,
  subject: letter.subject,
  issuer: withoutSpan(letter.issuer),
  to: letter.to,
  references: letter.references.map(referenceJson),
  enclosures: letter.enclosures.map(enclosureJson),
  citations: letter.citations.map(referenceJson),
  deadlines: letter.deadlines.map(({ meeting: _meeting, ...deadline }) => deadline),
  amounts: letter.amounts.map(({ span: _span, ...amount }) => amount),
  signer: withoutSpan(letter.signer),
  owner: letter.owner,
  phones: letter.phones,
  emails: letter.emails,
  links: letter.links,
  findings: letter.findings,
});

const withoutSpan = <T extends { readonly span: unknown }>(value: T | null) => {
  if (value === null) return null;
  const { span: _span, ...rest } = value;
  return rest;
};

const numberJson = (number: LetterNumber | null): NumberJson | null => withoutSpan(number);

const referenceJson = ({ span: _span, dateSpan: _date, ...reference }: Reference) => ({
  ...reference,
  number: numberJson(reference.number),
});

const enclosureJson = ({ span: _span, dateSpan: _date, ...enclosure }: Enclosure) => ({
  ...enclosure,
  number: numberJson(enclosure.number),
});
