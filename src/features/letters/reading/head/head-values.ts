import type { Letter, LetterKind, Secrecy } from '../../model/letter.ts';
import { numberAt } from '../parts/numbers.ts';
import { urgencyIn } from '../parts/references.ts';
import type { Flow } from '../text/flow.ts';
import type { Folded } from '../text/folded.ts';
import { wholeOf } from '../text/ranges.ts';
import { issuerIn } from './issuer.ts';
import { listItemsOf, rawItem } from './list-items.ts';
import type { Sections } from './sections.ts';

/** What a letter says before its body, but for its lists. */
export type HeadValues = Pick<
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
  | 'to'
  | 'toSpan'
>;

const SECRECIES: readonly (readonly [word: string, secrecy: Secrecy])[] = [
  ['ลับที่สุด', 'top-secret'],
  ['ลับมาก', 'secret'],
  ['ลับ', 'confidential'],
];

/** Reads the values of a letter's head from its lines. */
export const headValues = (folded: Folded, flow: Flow, sections: Sections): HeadValues => {
  const { number, secrecy, urgency } = sections;
  return {
    kind: kindOf(sections),
    urgency: urgency === undefined ? null : urgencyIn(folded.text.slice(urgency.from, urgency.to)),
    secrecy: SECRECIES.find(([word]) => secrecy?.text.includes(word))?.[1] ?? null,
    number: number === undefined ? null : numberAt(number, folded),
    ...dateIn(folded, sections),
    ...subjectIn(flow, sections),
    issuer: issuerIn(folded, sections.issuer),
    ...addresseesIn(flow, sections),
  };
};

const dateIn = (folded: Folded, { date }: Sections): Pick<Letter, 'date' | 'dateSpan'> =>
  date === undefined
    ? { date: null, dateSpan: null }
    : { date: date.date ?? null, dateSpan: folded.spanOf(date.dayFrom, date.to) };

const subjectIn = (flow: Flow, { subject }: Sections): Pick<Letter, 'subject' | 'subjectSpan'> => {
  const [piece] = listItemsOf(flow, subject);
  return piece === undefined
    ? { subject: null, subjectSpan: null }
    : { subject: rawItem(flow, piece), subjectSpan: flow.spanOf(piece.from, piece.to) };
};

const addresseesIn = (flow: Flow, { to }: Sections): Pick<Letter, 'to' | 'toSpan'> => {
  const items = listItemsOf(flow, to);
  const { from, to: end } = wholeOf(items);
  return {
    to: items.map((item) => rawItem(flow, item)),
    toSpan: items.length === 0 ? null : flow.spanOf(from, end),
  };
};

const kindOf = ({ labels }: Sections): LetterKind => {
  if (labels.has('memo') || labels.has('office')) return 'memo';
  if (labels.has('order')) return 'order';
  if (labels.has('salutation')) return 'external';
  return labels.has('stamp') ? 'stamped' : 'unknown';
};
