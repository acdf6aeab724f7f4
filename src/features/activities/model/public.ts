import type { Level } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { ShownWords } from './activity.ts';
import type { ActivityPlan, Point } from './plan.ts';

/** A published activity as it stands at its office, with the words that citizens go on reading. */
export type PublishedActivity = Omit<PublicActivity, 'timeBefore' | 'placeWaits'> & {
  readonly shown: ShownWords;
};

/** A published activity as citizens see it: nothing of any person, and no words that nobody has looked at. */
export type PublicActivity = {
  readonly id: string;
  readonly plan: ActivityPlan;
  readonly type: Sentence;
  readonly office: Sentence;
  readonly area: Sentence;
  readonly areaPath: string;
  readonly state: 'planned' | 'cancelled';
  readonly postponedFrom: readonly CivilDate[];
  /** Why it was postponed or called off; null until whoever publishes has shown it. */
  readonly reason: string | null;
  /** The day and hours that citizens were told first, where they are others now. */
  readonly timeBefore: Pick<ActivityPlan, 'heldOn' | 'startsAt' | 'endsAt'> | null;
  /** Whether another place was written that nobody has looked at yet. */
  readonly placeWaits: boolean;
  /** How many people have said that they will come. */
  readonly coming: number;
  /** How many times something happened to its plan; a later one stands in place of an earlier one. */
  readonly seq: number;
};

/** An area of the public calendar: what it is, and where it lies. */
export type PublicAreaBrief = {
  readonly code: string;
  readonly path: string;
  readonly level: Level;
  readonly name: Sentence;
};

/** An area with what is published in it in a month. */
export type PublicArea = PublicAreaBrief & {
  readonly activities: number;
  /** How many of them say where they are. */
  readonly located: number;
  /** The middle of where they are; null where none says so. */
  readonly middle: Point | null;
};

/** A place whose coordinates are known. */
export type KnownPlace = { readonly name: Sentence; readonly point: Point };
