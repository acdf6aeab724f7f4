import type { CellTuple, Counts } from '../model.ts';

/** Nothing owed. */
export const NO_COUNTS: Counts = {
  onTime: 0,
  late: 0,
  nil: 0,
  nilLate: 0,
  missing: 0,
  excused: 0,
  due: 0,
};

/** A cell as it travels, read. */
export const countsOf = ([
  onTime,
  late,
  nil,
  nilLate,
  missing,
  excused,
  due,
]: CellTuple): Counts => ({
  onTime,
  late,
  nil,
  nilLate,
  missing,
  excused,
  due,
});

/** A cell made ready to travel. */
export const tupleOf = (counts: Counts): CellTuple => [
  counts.onTime,
  counts.late,
  counts.nil,
  counts.nilLate,
  counts.missing,
  counts.excused,
  counts.due,
];

const plus = (one: Counts, other: Counts): Counts => ({
  onTime: one.onTime + other.onTime,
  late: one.late + other.late,
  nil: one.nil + other.nil,
  nilLate: one.nilLate + other.nilLate,
  missing: one.missing + other.missing,
  excused: one.excused + other.excused,
  due: one.due + other.due,
});

/** The counts of many cells together; a cell in which nothing was owed adds nothing. */
export const sumCounts = (cells: readonly (CellTuple | null)[]): Counts =>
  cells.reduce<Counts>((sum, cell) => (cell === null ? sum : plus(sum, countsOf(cell))), NO_COUNTS);

/** All reports owed, excused ones among them. */
export const totalOf = (counts: Counts): number =>
  submittedOf(counts) + counts.missing + counts.excused + counts.due;

/** Reports that were sent: with figures or nil, on time or late, sent back since or not. */
export const submittedOf = ({ onTime, late, nil }: Counts): number => onTime + late + nil;

/** Reports that could be asked for by now: sent, or missing. Excused and not yet due are left out. */
export const expectedOf = (counts: Counts): number => submittedOf(counts) + counts.missing;

// Rounded down to a tenth of a percent, so that only the whole is shown as 100 %.
const percentOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.floor((part * 1000) / whole) / 10;

/**
 * Completeness in percent, 0 to 100: of the reports expected by now, how many were sent. An excused
 * report and one whose due time is ahead stand neither above nor below the line (an early one, once
 * sent, in both), so it never exceeds 100. Undefined where nothing is expected yet.
 */
export const completenessOf = (counts: Counts): number | undefined =>
  percentOf(submittedOf(counts), expectedOf(counts));

/**
 * Timeliness in percent, 0 to 100: of the reports expected by now, how many were sent by their due
 * time, nil ones included. The first submission decides; never more than completeness.
 */
export const timelinessOf = (counts: Counts): number | undefined =>
  percentOf(counts.onTime + counts.nil - counts.nilLate, expectedOf(counts));

/** What a cell is marked with: the worst that is in it, so that nothing missing hides behind the rest. */
export const MARKS = ['missing', 'late', 'due', 'on-time', 'nil', 'excused'] as const;
export type Mark = (typeof MARKS)[number];

/** The mark of a cell, or undefined where nothing is owed. */
export const markOf = (counts: Counts): Mark | undefined => {
  if (counts.missing > 0) return 'missing';
  if (counts.late > 0) return 'late';
  if (counts.due > 0) return 'due';
  if (counts.onTime > 0) return 'on-time';
  if (counts.nil > 0) return 'nil';
  return counts.excused > 0 ? 'excused' : undefined;
};
