import type { Level } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { ActivityPlan } from './plan.ts';

/** A published activity as citizens see it: nothing of any person. */
export type PublicActivity = {
  readonly id: string;
  readonly plan: ActivityPlan;
  readonly type: Sentence;
  readonly office: Sentence;
  readonly area: Sentence;
  readonly areaPath: string;
  readonly state: 'planned' | 'cancelled';
  readonly postponedFrom: readonly CivilDate[];
  /** Why it was postponed or called off. */
  readonly reason: string | null;
  /** How many people have said that they will come. */
  readonly coming: number;
  /** How many times something happened to its plan; a later one stands in place of an earlier one. */
  readonly seq: number;
};

/** An area of the public calendar: what it is, and where it lies. */
export type PublicArea = {
  readonly code: string;
  readonly path: string;
  readonly level: Level;
  readonly name: Sentence;
  /** How many published activities it has in the month. */
  readonly activities: number;
};
