import type { Deadline, Doer } from '../../model/letter.ts';
import type { Paragraph } from '../parts/body-items.ts';
import type { Folded } from '../text/folded.ts';
import type { Range } from '../text/ranges.ts';
import { doerIn } from './doer.ts';
import { joinPlaces, meetingPlaceIn } from './meeting-place.ts';
import { findRepeated, type Repeated } from './repeated.ts';
import { findSingles, type Single, timeAfter } from './single.ts';
import { whatAfter, whatBefore } from './what.ts';

const SHORTEST_WHAT = 6;
/** "ตามที่ … นั้น": what was, told before what is asked. */
const RECITAL = /^(?:ตามที่|ตามหนังสือ|ตาม|อ้างถึง|อนุสนธิ|สืบเนื่อง|ด้วย)[\s\S]*นั้น$/;

type Found = (Repeated & { readonly time?: null }) | (Single & { readonly end?: number });

/** The deadlines that the paragraphs set, in order; `usual` does what is asked of nobody by name. */
export const deadlinesIn = (
  folded: Folded,
  paragraphs: readonly Paragraph[],
  sheet: Range,
  usual: Doer | null,
): Deadline[] => {
  const asked = paragraphs.filter(({ from, to }) => !isRecital(folded.text.slice(from, to)));
  const found = asked.flatMap((paragraph) => inParagraph(folded, paragraph, usual));
  return withSheet(found, folded, sheet);
};

const isRecital = (text: string): boolean => RECITAL.test(text.trim());

const inParagraph = (folded: Folded, paragraph: Paragraph, usual: Doer | null): Deadline[] => {
  const text = folded.text.slice(paragraph.textFrom, paragraph.to);
  const repeated = findRepeated(text);
  const singles = findSingles(text).filter(
    ({ from, to }) => !repeated.some((one) => one.from <= from && to <= one.end),
  );
  const found: Found[] = [...repeated, ...singles].sort((one, other) => one.from - other.from);
  return found.map((one, index) => {
    const after = index === 0 ? 0 : endOf(found[index - 1]);
    return deadlineOf(folded, paragraph.textFrom, text, one, after, usual);
  });
};

const endOf = (found: Found | undefined): number => found?.end ?? found?.to ?? 0;

const deadlineOf = (
  folded: Folded,
  base: number,
  text: string,
  found: Found,
  after: number,
  usual: Doer | null,
): Deadline => {
  const before = folded.rawOf(base + after, base + found.from);
  const what = found.from > after ? whatBefore(before) : '';
  const end = endOf(found);
  const isMeeting = found.kind === 'meeting';
  return {
    kind: found.kind,
    date: 'date' in found ? found.date : null,
    time: found.time ?? timeAfter(text, found.to),
    weekday: 'weekday' in found ? found.weekday : null,
    dayOfMonth: 'dayOfMonth' in found ? found.dayOfMonth : null,
    first: 'first' in found ? found.first : null,
    by: doerIn(text.slice(0, found.from)) ?? usual,
    what:
      what.length >= SHORTEST_WHAT ? what : whatAfter(folded.rawOf(base + end, base + text.length)),
    span: folded.spanOf(base + found.from, base + end),
    meeting: isMeeting ? meetingPlaceIn(text) : null,
  };
};

/** The sheet behind the letter may tell of its meetings again, and of how to join them. */
const withSheet = (found: readonly Deadline[], folded: Folded, sheet: Range): Deadline[] => {
  const text = folded.text.slice(sheet.from, sheet.to);
  const again = findSingles(text).filter(({ kind }) => kind === 'meeting');
  if (again.length === 0) return [...found];
  return found.map((deadline) => {
    const same = again.some(({ date, time }) => date === deadline.date && time === deadline.time);
    if (deadline.kind !== 'meeting' || !same) return deadline;
    return { ...deadline, meeting: joinPlaces(deadline.meeting, meetingPlaceIn(text)) };
  });
};
