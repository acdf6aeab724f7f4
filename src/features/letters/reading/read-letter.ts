import type { CivilDate } from '#kernel/civil-date.ts';
import { type IsDayOff, isWeekend } from '#kernel/working-days.ts';
import type { Letter, LetterKind, Secrecy } from '../model/letter.ts';
import { deadlinesIn } from './deadlines/deadlines.ts';
import { doerOfAddressee } from './deadlines/doer.ts';
import { findFindings } from './findings/findings.ts';
import { amountsIn } from './parts/amounts.ts';
import { paragraphsOf, treeOf } from './parts/body-items.ts';
import { findCatchLines, isPageNumber } from './parts/catch-lines.ts';
import { citationsIn } from './parts/citations.ts';
import { distinctPhones, emailsIn, findPhones, linksIn } from './parts/contacts.ts';
import { enclosureIn } from './parts/enclosures.ts';
import { issuerIn } from './parts/issuer.ts';
import { listItemsOf, rawItem } from './parts/list-items.ts';
import { numberAt } from './parts/numbers.ts';
import { ownerIn } from './parts/owner.ts';
import { referenceIn, urgencyIn } from './parts/references.ts';
import { findSigner } from './parts/signer.ts';
import { type Sections, sectionsOf } from './sections.ts';
import { type Folded, foldText } from './text/folded.ts';
import type { Line } from './text/lines.ts';
import type { Range } from './text/ranges.ts';

/** What the reader may know beside the text: which days offices are closed (weekends by default). */
export type ReadingOptions = { readonly isDayOff?: IsDayOff };

const SECRECIES: readonly (readonly [word: string, secrecy: Secrecy])[] = [
  ['ลับที่สุด', 'top-secret'],
  ['ลับมาก', 'secret'],
  ['ลับ', 'confidential'],
];

const LEAST_SIGNS = 2;

/**
 * Reads an official letter from its text; undefined when the text is no letter. Pure: the same text
 * gives the same letter. Every value has its place in the text as UTF-16 offsets.
 */
export const readLetter = (source: string, options: ReadingOptions = {}): Letter | undefined => {
  const folded = foldText(source);
  const sections = sectionsOf(folded);
  if (!isLetter(sections)) return undefined;
  const catchLines = findCatchLines(sections.body);
  const said = sections.body.filter((line) => !catchLines.includes(line) && !isPageNumber(line));
  return assemble(folded, sections, said, catchLines, options);
};

const isLetter = ({ labels, number, closing, date, subject, to }: Sections): boolean => {
  const signs = [number, closing, date, subject[0], to[0]].filter((sign) => sign !== undefined);
  const named = labels.has('subject') || labels.has('salutation') || number !== undefined;
  return named && signs.length >= LEAST_SIGNS;
};

const assemble = (
  folded: Folded,
  sections: Sections,
  said: readonly Line[],
  catchLines: readonly Line[],
  { isDayOff = isWeekend }: ReadingOptions,
): Letter => {
  const paragraphs = paragraphsOf(said);
  const { tail, references, enclosures } = sections;
  const body = rangeOf(said);
  const under = rangeOf(tail);
  const to = listItemsOf(folded, sections.to).map((item) => rawItem(folded, item));
  const signer = findSigner(folded, tail);
  const letter: Letter = {
    ...headOf(folded, sections),
    to,
    references: listItemsOf(folded, references).map((item) => referenceIn(folded, item)),
    enclosures: listItemsOf(folded, enclosures).map((item) => enclosureIn(folded, item)),
    citations: citationsIn(folded, { from: body.from, to: Math.max(body.to, under.to) }),
    body: treeOf(folded, paragraphs),
    deadlines: deadlinesIn(folded, paragraphs, under, doerOfAddressee(to)),
    amounts: amountsIn(folded),
    signer: signer?.signer ?? null,
    owner: ownerIn(folded, tail.slice(sections.closing ? 1 : 0), signer?.lines ?? []),
    phones: distinctPhones(findPhones(folded.text)),
    emails: emailsIn(folded.text),
    links: linksIn(folded.text),
    findings: [],
  };
  const findings = findFindings({ folded, sections, letter, catchLines, body, isDayOff });
  return { ...letter, findings };
};

type HeadValues = Pick<
  Letter,
  | 'kind'
  | 'urgency'
  | 'secrecy'
  | 'number'
  | 'date'
  | 'dateSpan'
  | 'subject'
  | 'subjectSpan'
  | 'issuer'
  | 'toSpan'
>;

const headOf = (folded: Folded, sections: Sections): HeadValues => {
  const { number, date, subject, secrecy, urgency } = sections;
  const subjectPiece = listItemsOf(folded, subject)[0];
  return {
    kind: kindOf(sections),
    urgency: urgency === undefined ? null : urgencyIn(folded.text.slice(urgency.from, urgency.to)),
    secrecy: SECRECIES.find(([word]) => secrecy?.text.includes(word))?.[1] ?? null,
    number: number === undefined ? null : numberAt(number, folded),
    date: dateOf(date?.date),
    dateSpan: date === undefined ? null : folded.spanOf(date.dayFrom, date.to),
    subject: subjectPiece === undefined ? null : rawItem(folded, subjectPiece),
    subjectSpan: subjectPiece ? folded.spanOf(subjectPiece.from, subjectPiece.to) : null,
    issuer: issuerIn(folded, sections.issuer),
    toSpan: sections.to[0] === undefined ? null : folded.spanOf(...pairOf(sections.to)),
  };
};

const dateOf = (date: CivilDate | undefined): CivilDate | null => date ?? null;

const pairOf = (lines: readonly Line[]): [number, number] => {
  const { from, to } = rangeOf(lines);
  return [from, to];
};

const rangeOf = (lines: readonly Line[]): Range => ({
  from: lines[0]?.from ?? 0,
  to: lines[lines.length - 1]?.to ?? 0,
});

const kindOf = ({ labels }: Sections): LetterKind => {
  if (labels.has('memo') || labels.has('office')) return 'memo';
  if (labels.has('order')) return 'order';
  if (labels.has('salutation')) return 'external';
  return labels.has('stamp') ? 'stamped' : 'unknown';
};
