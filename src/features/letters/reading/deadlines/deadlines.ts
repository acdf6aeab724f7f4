import type { Deadline, Doer } from '../../model/letter.ts';
import type { Paragraph } from '../body/paragraphs.ts';
import type { Folded } from '../text/folded.ts';
import type { Range } from '../text/ranges.ts';
import { doerIn } from './doer.ts';
import { joinPlaces, meetingPlaceIn } from './meeting-place.ts';
import { findRepeated, type Repeated } from './repeated.ts';
import { findSingles, type Single } from './single.ts';
import { timeAt } from './time.ts';
import { whatAfter, whatBefore } from './what.ts';

const SHORTEST_WHAT = 6;
const LOOKS_BACK = 800;
const LOOKS_ON = 600;
const CAUSE = /^(?:ตามที่|ตามหนังสือ|ตาม|อ้างถึง|อนุสนธิ|สืบเนื่อง|ด้วย)/;
const END_OF_CAUSE = /นั้น(?=\s|$)/;

/** A deadline in a paragraph, with where the ones before and after it leave room for its words. */
type Found = Range & {
  readonly found: Repeated | Single;
  readonly end: number;
  readonly roomFrom: number;
  readonly roomTo: number;
};

/** The deadlines that the paragraphs set, in order; `usual` does what is asked of nobody by name. */
export const deadlinesIn = (
  folded: Folded,
  paragraphs: readonly Paragraph[],
  sheet: Range,
  usual: Doer | null,
): Deadline[] => {
  const found = paragraphs.flatMap((paragraph) => inParagraph(folded, paragraph, usual));
  return withSheet(found, folded, sheet);
};

/** "ตามที่ … นั้น": what was, told before what is asked; gives where it ends. */
const causeEnd = (text: string): number => {
  const end = CAUSE.test(text) ? END_OF_CAUSE.exec(text) : null;
  return end === null ? 0 : end.index + end[0].length;
};

const inParagraph = (
  folded: Folded,
  { textFrom, to }: Paragraph,
  usual: Doer | null,
): Deadline[] => {
  const whole = folded.text.slice(textFrom, to);
  const base = textFrom + causeEnd(whole);
  const text = folded.text.slice(base, to);
  const all = withoutCovered([...findRepeated(text), ...findSingles(text)]);
  return all.map((found, index) => {
    const roomFrom = Math.min(endOf(all[index - 1]), found.from);
    const roomTo = all[index + 1]?.from ?? text.length + LOOKS_ON;
    const { from, to: until } = found;
    return deadlineOf(
      folded,
      base,
      text,
      { found, from, to: until, end: endOf(found), roomFrom, roomTo },
      usual,
    );
  });
};

/** Deadlines in the order of the text, without dates that belong to a repeated one. */
const withoutCovered = (found: readonly (Repeated | Single)[]): (Repeated | Single)[] => {
  let covered = 0;
  return found
    .toSorted((one, other) => one.from - other.from)
    .filter((one) => {
      if (!('end' in one)) return one.to > covered;
      covered = Math.max(covered, one.end);
      return true;
    });
};

const endOf = (found: Repeated | Single | undefined): number =>
  found === undefined ? 0 : 'end' in found ? found.end : found.to;

const deadlineOf = (
  folded: Folded,
  base: number,
  text: string,
  { found, from, to, end, roomFrom, roomTo }: Found,
  usual: Doer | null,
): Deadline => ({
  kind: found.kind,
  date: 'date' in found ? found.date : null,
  time: 'time' in found ? found.time : timeAt(text, to),
  weekday: 'weekday' in found ? found.weekday : null,
  dayOfMonth: 'dayOfMonth' in found ? found.dayOfMonth : null,
  first: 'first' in found ? found.first : null,
  by: doerIn(text.slice(Math.max(0, from - LOOKS_BACK), from)) ?? usual,
  what: whatOf(folded, base, text, { from, roomFrom, end }),
  span: folded.spanOf(base + from, base + end),
  meeting:
    found.kind === 'meeting'
      ? meetingPlaceIn(
          folded.text.slice(
            base + Math.max(roomFrom, from - LOOKS_ON),
            base + Math.min(roomTo, end + LOOKS_ON),
          ),
        )
      : null,
});

const whatOf = (
  { rawOf }: Folded,
  base: number,
  text: string,
  { from, roomFrom, end }: Pick<Found, 'from' | 'roomFrom' | 'end'>,
): string => {
  const before = from > roomFrom ? whatBefore(rawOf(base + roomFrom, base + from)) : '';
  if (before.length >= SHORTEST_WHAT) return before;
  return whatAfter(rawOf(base + end, base + Math.min(text.length, end + LOOKS_ON)));
};

/** The sheet behind the letter may tell of its meetings again, and of how to join them. */
const withSheet = (found: readonly Deadline[], folded: Folded, sheet: Range): Deadline[] => {
  if (!found.some(({ kind }) => kind === 'meeting')) return [...found];
  const text = folded.text.slice(sheet.from, sheet.to);
  const again = new Set(
    findSingles(text)
      .filter(({ kind }) => kind === 'meeting')
      .map(momentOf),
  );
  const place = again.size === 0 ? null : meetingPlaceIn(text);
  return found.map((deadline) =>
    deadline.kind === 'meeting' && again.has(momentOf(deadline))
      ? { ...deadline, meeting: joinPlaces(deadline.meeting, place) }
      : deadline,
  );
};

const momentOf = ({ date, time }: Pick<Single, 'date' | 'time'>): string => `${date} ${time}`;
