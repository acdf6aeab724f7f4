import { type CivilDate, daysBetween } from '#kernel/civil-date.ts';
import { type Refusal, type Result, refuseAll } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { EntryDetail, NewEntry } from '../model/entry.ts';
import { refusals as words } from '../words/unit.ts';

/** The entry that a new one stands for, as the rule sees it; undefined when the unit has no such entry. */
export type Corrected = { readonly kind: EntryDetail['kind']; readonly replaced: boolean };

/** Longer than this no course lasts; a wrong year is caught. */
const LONGEST_COURSE_DAYS = 60;

/** The day an entry speaks of: the last of a course, the date of an order, today for what has none. */
export const dayOf = (detail: EntryDetail, today: CivilDate): CivilDate => {
  switch (detail.kind) {
    case 'training':
      return detail.endOn;
    case 'order':
      return detail.orderedOn;
    case 'members':
      return detail.countedOn;
    case 'equipment':
      return detail.checkedOn;
    default:
      return today;
  }
};

const DAY_FIELDS = {
  training: 'endOn',
  order: 'orderedOn',
  members: 'countedOn',
  equipment: 'checkedOn',
  plan: 'plannedOn',
  confirmation: 'kind',
  withdrawal: 'kind',
} as const satisfies Record<EntryDetail['kind'], string>;

const at = (name: string): string => `body.detail.${name}`;
const fault = (code: string, sentence: Sentence, name: string): Refusal => ({
  code,
  sentence,
  field: at(name),
});

const trainingFaults = (detail: EntryDetail): Refusal[] => {
  if (detail.kind !== 'training') return [];
  const { startOn, endOn, men, women } = detail;
  const days = daysBetween(startOn, endOn);
  return [
    ...(days < 0 ? [fault('ends-early', words.endsEarly, 'endOn')] : []),
    ...(days > LONGEST_COURSE_DAYS ? [fault('too-long', words.tooLong, 'endOn')] : []),
    ...(men + women === 0 ? [fault('nobody-trained', words.nobodyTrained, 'men')] : []),
  ];
};

const equipmentFaults = (detail: EntryDetail): Refusal[] =>
  detail.kind === 'equipment'
    ? detail.items.flatMap(({ count, ready }, index) =>
        ready > count ? [fault('more-ready', words.moreReady, `items[${index}].ready`)] : [],
      )
    : [];

const dayFaults = (detail: EntryDetail, today: CivilDate): Refusal[] => {
  if (detail.kind === 'plan')
    return detail.plannedOn < today ? [fault('plan-past', words.planPast, 'plannedOn')] : [];
  return dayOf(detail, today) > today
    ? [fault('in-future', words.inFuture, DAY_FIELDS[detail.kind])]
    : [];
};

const correctionFaults = (
  { detail, corrects }: NewEntry,
  corrected: Corrected | undefined,
): Refusal[] => {
  if (corrects === undefined) return [];
  const field = 'body.corrects';
  if (corrected === undefined)
    return [{ code: 'nothing-to-correct', sentence: words.nothingToCorrect, field }];
  if (corrected.replaced)
    return [{ code: 'corrected-already', sentence: words.correctedAlready, field }];
  const fits = detail.kind === 'withdrawal' || detail.kind === corrected.kind;
  return fits ? [] : [{ code: 'other-kind', sentence: words.otherKind, field }];
};

/**
 * Whether an entry may be recorded today: its days lie in the past (a plan ahead), its figures fit, and what it
 * corrects is there, of the same kind, and not corrected yet.
 */
export const decideEntry = (
  entry: NewEntry,
  corrected: Corrected | undefined,
  today: CivilDate,
): Result<NewEntry> =>
  refuseAll(entry, [
    ...trainingFaults(entry.detail),
    ...equipmentFaults(entry.detail),
    ...dayFaults(entry.detail, today),
    ...correctionFaults(entry, corrected),
  ]);
