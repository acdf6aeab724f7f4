import type { Role } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import type { ReportView } from '../../model/view.ts';
import { secondsSince } from './entry-words.ts';

/** One stop of a report on its way, how long it lay there, and whether it is past, here or to come. */
export type Step = {
  readonly level: Level;
  readonly role: Role;
  readonly state: 'done' | 'skipped' | 'now' | 'next';
  /** Seconds held until `now`; undefined where it never was. */
  readonly seconds: number | undefined;
};

type OnItsWay = Pick<
  ReportView,
  'level' | 'chain' | 'step' | 'status' | 'held' | 'heldSince' | 'holder'
>;

const stateAt = (at: number, report: OnItsWay): Step['state'] => {
  if (report.holder === null) return report.status === 'accepted' ? 'done' : 'next';
  const here = report.status === 'in-review' ? report.step : 0;
  if (at === here) return 'now';
  return at < here ? 'done' : 'next';
};

/** The way of a report from its recorder to the last level. */
export const stepsOf = (report: OnItsWay, now: string): Step[] => {
  const stops = [{ level: report.level, role: 'recorder' as Role }, ...report.chain.steps];
  return stops.map(({ level, role }, at) => {
    const held = report.held[String(at)];
    const reached = stateAt(at, report);
    // Whoever had a report held it for some time, if only for a moment.
    const state = reached === 'done' && held === undefined ? 'skipped' : reached;
    const running = state === 'now' ? secondsSince(report.heldSince, now) : 0;
    const known = held !== undefined || state === 'now';
    return { level, role, state, seconds: known ? (held ?? 0) + running : undefined };
  });
};
