import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import type { EntryDetail, UnitEntry } from '../model/entry.ts';
import { dayOf } from '../rules/entry.ts';

let made = 0;

const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An entry as it would be kept, recorded on the day after the one it speaks of. */
export const entryOf = (detail: EntryDetail, more: Partial<UnitEntry> = {}): UnitEntry => {
  made += 1;
  const happenedOn = more.happenedOn ?? dayOf(detail, '2026-11-18');
  return {
    id: idOf(made),
    detail,
    happenedOn,
    corrects: null,
    reason: null,
    recordedAt: `${addDays(happenedOn, 1)}T03:00:00.000Z`,
    ...more,
  };
};

/** A first course of three days that ended on a day. */
export const trainingOn = (endOn: CivilDate, men = 30, women = 20): EntryDetail => ({
  kind: 'training',
  course: 'initial',
  batch: 1,
  startOn: addDays(endOn, -2),
  endOn,
  place: 'หอประชุมสาธิต',
  men,
  women,
});

/** A refresher course of one day. */
export const refresherOn = (endOn: CivilDate): EntryDetail => ({
  kind: 'training',
  course: 'refresher',
  batch: 2,
  startOn: endOn,
  endOn,
  place: 'หอประชุมสาธิต',
  men: 25,
  women: 15,
});

/** An order that appoints so many members. */
export const orderOn = (orderedOn: CivilDate, members = 50): EntryDetail => ({
  kind: 'order',
  number: '12/2569',
  orderedOn,
  members,
});

/** A count of the active members. */
export const membersOn = (countedOn: CivilDate, men: number, women: number): EntryDetail => ({
  kind: 'members',
  countedOn,
  men,
  women,
});
