import type { DeadlineValue } from '../model/register.ts';
import { deadlinesIn } from '../reading/deadlines/deadlines.ts';
import { foldText } from '../reading/text/folded.ts';

const NOTHING: DeadlineValue = {
  kind: 'once',
  date: null,
  time: null,
  weekday: null,
  dayOfMonth: null,
  first: null,
  by: null,
  what: '',
  span: [0, 0],
  meeting: null,
};

/** A due date of which nothing is said yet. */
export const emptyDeadline = (): DeadlineValue => NOTHING;

const MOST_WHAT = 300;
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MOST_WHAT);

const readIn = (selected: string): Partial<DeadlineValue> | undefined => {
  const folded = foldText(selected);
  const whole = { from: 0, textFrom: 0, to: folded.text.length, mark: null, depth: 0 };
  const [found] = deadlinesIn(folded, [whole], { from: whole.to, to: whole.to }, null);
  return (
    found && { ...found, span: [...found.span], meeting: found.meeting && { ...found.meeting } }
  );
};

/**
 * The due date that a selected text tells of, for a person to look at: as the reader reads it, with the
 * whole selection where it does not say what is to be done; its place is where the text first has it.
 */
export const deadlineFrom = (text: string, selected: string): DeadlineValue => {
  const at = text.indexOf(selected);
  const read = readIn(selected) ?? {};
  return {
    ...NOTHING,
    ...read,
    what: read.what || inOneLine(selected),
    span: at < 0 ? [0, 0] : [at, at + selected.length],
  };
};

/** What a kind of due date is told by; the rest of a draft falls away. */
const TOLD_BY = {
  once: ['date', 'time'],
  weekly: ['weekday', 'time', 'first'],
  monthly: ['dayOfMonth', 'time', 'first'],
  'after-event': ['time', 'first'],
  meeting: ['date', 'time', 'meeting'],
} as const satisfies Record<DeadlineValue['kind'], readonly (keyof DeadlineValue)[]>;

/** A field that only some kinds of due dates have. */
export type KindField = (typeof TOLD_BY)[DeadlineValue['kind']][number];

/** Whether a kind of due date has a field. */
export const hasField = (kind: DeadlineValue['kind'], field: KindField): boolean =>
  (TOLD_BY[kind] as readonly KindField[]).includes(field);

/** A due date with what its kind does not have taken away. */
export const tidied = (draft: DeadlineValue): DeadlineValue => ({
  ...draft,
  what: draft.what.replace(/\s+/g, ' ').trim(),
  date: hasField(draft.kind, 'date') ? draft.date : null,
  weekday: hasField(draft.kind, 'weekday') ? draft.weekday : null,
  dayOfMonth: hasField(draft.kind, 'dayOfMonth') ? draft.dayOfMonth : null,
  first: hasField(draft.kind, 'first') ? draft.first : null,
  meeting: hasField(draft.kind, 'meeting') ? draft.meeting : null,
});

const LAST_DAY = 31;

/** The fields of a due date that are missing or wrong, in the order of the screen. */
export const deadlineFaults = (
  draft: DeadlineValue,
): ('date' | 'weekday' | 'dayOfMonth' | 'what')[] => {
  const { kind, date, weekday, dayOfMonth: day, what } = draft;
  const isDay = day !== null && Number.isInteger(day) && day >= 1 && day <= LAST_DAY;
  return [
    ...(hasField(kind, 'date') && date === null ? (['date'] as const) : []),
    ...(hasField(kind, 'weekday') && weekday === null ? (['weekday'] as const) : []),
    ...(hasField(kind, 'dayOfMonth') && !isDay ? (['dayOfMonth'] as const) : []),
    ...(what.trim() === '' ? (['what'] as const) : []),
  ];
};
