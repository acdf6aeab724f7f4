import { type IsDayOff, isWeekend } from '#kernel/working-days.ts';
import type { Letter } from '../model/letter.ts';
import { findCatchLines } from './body/catch-lines.ts';
import { citationsIn } from './body/citations.ts';
import { paragraphsOf, treeOf } from './body/paragraphs.ts';
import { deadlinesIn } from './deadlines/deadlines.ts';
import { doerOfAddressee } from './deadlines/doer.ts';
import { findFindings } from './findings/findings.ts';
import { ownerIn } from './foot/owner.ts';
import { findSigner } from './foot/signer.ts';
import { enclosureIn } from './head/enclosures.ts';
import { headValues } from './head/head-values.ts';
import { listItemsOf } from './head/list-items.ts';
import { type Sections, sectionsOf } from './head/sections.ts';
import { amountsIn } from './parts/amounts.ts';
import { distinctPhones, emailsIn, findPhones, linksIn } from './parts/contacts.ts';
import { referenceIn } from './parts/references.ts';
import { type Folded, foldText } from './text/folded.ts';
import type { Line } from './text/lines.ts';
import { wholeOf } from './text/ranges.ts';

/** What the reader may know beside the text: which days offices are closed (weekends by default). */
export type ReadingOptions = { readonly isDayOff?: IsDayOff };

const LEAST_SIGNS = 2;

/**
 * Reads an official letter from its text; undefined when the text is no letter. Pure: the same text
 * gives the same letter. Every value has its place in the text as UTF-16 offsets.
 */
export const readLetter = (
  source: string,
  { isDayOff = isWeekend }: ReadingOptions = {},
): Letter | undefined => {
  const folded = foldText(source);
  const sections = sectionsOf(folded);
  if (!isLetter(sections)) return undefined;
  const catchLines = findCatchLines(sections.body);
  const caught = new Set(catchLines);
  const said = sections.body.filter((line) => !caught.has(line));
  const letter = valuesOf(folded, sections, said);
  const body = wholeOf(said);
  return {
    ...letter,
    findings: findFindings({ folded, sections, letter, catchLines, body, isDayOff }),
  };
};

const isLetter = ({ labels, number, closing, date, subject, to }: Sections): boolean => {
  const signs = [number, closing, date, subject[0], to[0]].filter((sign) => sign !== undefined);
  const named = labels.has('subject') || labels.has('salutation') || number !== undefined;
  return named && signs.length >= LEAST_SIGNS;
};

const valuesOf = (folded: Folded, sections: Sections, said: readonly Line[]): Letter => {
  const { tail, references, enclosures, closing } = sections;
  const head = headValues(folded, sections);
  const paragraphs = paragraphsOf(said);
  const [body, under] = [wholeOf(said), wholeOf(tail)];
  const signer = findSigner(folded, tail);
  return {
    ...head,
    references: listItemsOf(folded, references).map((item) => referenceIn(folded, item)),
    enclosures: listItemsOf(folded, enclosures).map((item) => enclosureIn(folded, item)),
    citations: citationsIn(folded, { from: body.from, to: Math.max(body.to, under.to) }),
    body: treeOf(folded, paragraphs),
    deadlines: deadlinesIn(folded, paragraphs, under, doerOfAddressee(head.to)),
    amounts: amountsIn(folded),
    signer: signer?.signer ?? null,
    owner: ownerIn(folded, tail.slice(closing ? 1 : 0), signer?.lines ?? []),
    phones: distinctPhones(findPhones(folded.text)),
    emails: emailsIn(folded.text),
    links: linksIn(folded.text),
    findings: [],
  };
};
