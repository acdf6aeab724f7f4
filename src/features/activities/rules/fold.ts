import type { Activity, ActivityEvent, ActivityEventBody } from '../model/activity.ts';
import { wordsToShow } from './shown.ts';

const changeOf = (before: Activity, event: ActivityEvent): Partial<Activity> => {
  switch (event.kind) {
    case 'drafted':
    case 'changed':
      return { plan: event.plan };
    case 'planned':
      return { state: 'planned', plan: event.plan };
    case 'postponed': {
      const { heldOn, startsAt, endsAt, reason } = event;
      return {
        plan: { ...before.plan, heldOn, startsAt, endsAt },
        postponedFrom: [...before.postponedFrom, before.plan.heldOn],
        reason,
      };
    }
    case 'cancelled':
      return { state: 'cancelled', reason: event.reason };
    case 'dropped':
      return { state: 'dropped' };
    case 'published':
      return { publishedAt: before.publishedAt ?? event.at, shown: wordsToShow(before) };
    case 'unpublished':
      return { publishedAt: null, shown: null };
  }
};

/** The state after one more event. */
export const apply = (before: Activity, event: ActivityEvent): Activity => ({
  ...before,
  ...changeOf(before, event),
  seq: event.seq,
});

/** The event with which a plan begins, as a draft or confirmed at once. */
export type Beginning = Extract<ActivityEventBody, { kind: 'drafted' | 'planned' }>;

/** The state of a plan right after it was begun. */
export const begun = ({ kind, plan }: Beginning): Activity => ({
  state: kind === 'drafted' ? 'draft' : 'planned',
  plan,
  postponedFrom: [],
  reason: null,
  publishedAt: null,
  shown: null,
  seq: 1,
});

/** The state of a plan from all its events, in order; the first must begin it. */
export const fold = (events: readonly ActivityEvent[]): Activity | undefined => {
  const [first, ...rest] = events;
  if (first?.kind !== 'drafted' && first?.kind !== 'planned') return undefined;
  return rest.reduce(apply, begun(first));
};
