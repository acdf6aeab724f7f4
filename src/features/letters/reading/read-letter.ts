import { type IsDayOff, isWeekend } from '#kernel/working-days.ts';
import type { Letter } from '../model/letter.ts';
import { findCatchLines, withoutCatchLines } from './body/catch-lines.ts';
import { citationsIn } from './body/citations.ts';
import { treeOf } from './body/paragraphs.ts';
import { deadlinesIn } from './deadlines/deadlines.ts';
import { doerOfAddressee } from './deadlines/doer.ts';
import { findFindings } from './findings/findings.ts';
import { ownerIn } from './foot/owner.ts';
import { findSigner } from './foot/signer.ts';
import { enclosureIn } from './head/enclosures.ts';
import { headValues } from './head/head-values.ts';
import { listItemsOf } from './head/list-items.ts';
import { type Sections, sectionsOf } from './head/sections.ts';
import { type LaidOut, laidOut } from './laid-out.ts';
import { amountsIn } from './parts/amounts.ts';
import { distinctPhones, emailsIn, findPhones, linksIn } from './parts/contacts.ts';
import { referenceIn } from './parts/references.ts';
import { type Folded, foldText } from './text/folded.ts';
import { linesOf } from './text/lines.ts';

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
  const all = linesOf(folded);
  const catchLines = findCatchLines(all);
  const sections = sectionsOf(folded, withoutCatchLines(all, catchLines));
  if (!isLetter(sections)) return undefined;
  const laid = laidOut(folded, sections);
  const letter = valuesOf(folded, sections, laid);
  const { flow, body } = laid;
  return {
    ...letter,
    findings: findFindings({ folded, flow, sections, letter, catchLines, body, isDayOff }),
  };
};

const isLetter = ({ labels, number, closing, date, subject, to, body }: Sections): boolean => {
  const signs = [number, closing, date, subject[0], to[0]].filter((sign) => sign !== undefined);
  const isStamped = labels.has('stamp') && date !== undefined && body.length > 0;
  const isNamed = labels.has('subject') || labels.has('salutation') || number !== undefined;
  return (isNamed || isStamped) && signs.length >= LEAST_SIGNS;
};

const valuesOf = (folded: Folded, sections: Sections, laid: LaidOut): Letter => {
  const { tail, references, enclosures, closing } = sections;
  const { flow, paragraphs, body, under } = laid;
  const head = headValues(folded, flow, sections);
  const signer = findSigner(folded, tail);
  return {
    ...head,
    references: listItemsOf(flow, references).map((item) => referenceIn(flow, item)),
    enclosures: listItemsOf(flow, enclosures).map((item) => enclosureIn(flow, item)),
    citations: citationsIn(flow, { from: body.from, to: Math.max(body.to, under.to) }),
    body: treeOf(flow, paragraphs),
    deadlines: deadlinesIn(flow, paragraphs, under, doerOfAddressee(head.to)),
    amounts: amountsIn(flow),
    signer: signer?.signer ?? null,
    owner: ownerIn(folded, tail.slice(closing ? 1 : 0), signer?.lines ?? []),
    phones: distinctPhones(findPhones(flow.text)),
    emails: emailsIn(flow.text),
    links: linksIn(flow.text),
    findings: [],
  };
};
