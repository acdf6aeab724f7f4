import type { Actor } from '#kernel/actor.ts';
import { isWithin } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { gregorianYear } from '#kernel/buddhist-era.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { notFound } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import type { ActivityRequirement, ActivityView, PlanOffice } from '../model/activity.ts';
import { availableActions, decidePlanningFor } from '../rules/actions.ts';
import { monthAway, monthSpan } from '../rules/months.ts';
import * as store from '../store/plans.ts';
import * as requirements from '../store/requirements.ts';
import { listStandings } from '../store/standings.ts';

/** A reader at a moment. */
export type Reader = { readonly actor: Actor; readonly now: string };

/** A plan with what the reader may do to it. */
const viewOf = (
  { seq, isReported, ...row }: store.ActivityRow,
  requirement: Pick<ActivityRequirement, 'standIns'> | undefined,
  { actor, now }: Reader,
): ActivityView => {
  const { officeId, areaPath } = row;
  const place = { officeId, areaPath, standIns: requirement?.standIns ?? [] };
  const one = { place, activity: { ...row, seq }, isReported, actor, today: bangkokDate(now) };
  return { ...row, actions: availableActions(one) };
};

const getOffice = async (tx: Tx, id: string): Promise<PlanOffice> => {
  const office = await requirements.findPlanOffice(tx, id);
  if (!office) throw notFound();
  return office;
};

/** The plan of an office for a month, what it may be asked, and the month before for copying. */
export const loadMonth = async (
  tx: Tx,
  reader: Reader,
  { month, officeId }: { readonly month: string; readonly officeId?: string | undefined },
) => {
  const office = await getOffice(tx, officeId ?? reader.actor.officeId);
  const span = monthSpan(month);
  const fiscalYear = gregorianYear(fiscalYearOf(span.startOn));
  const asked = await requirements.listActivityRequirements(tx, office, fiscalYear);
  const rows = await store.listOfficeActivities(tx, office.id, span);
  const last = monthSpan(monthAway(month, -1));
  const ids = asked.map(({ id }) => id);
  const before = await store.listCopied(tx, office.id, last, ids);
  const { id, areaPath } = office;
  return {
    office,
    month,
    requirements: asked,
    activities: rows.map((row) =>
      viewOf(
        row,
        asked.find((one) => one.id === row.requirementId),
        reader,
      ),
    ),
    before,
    mayPlan: asked.some(
      ({ standIns }) => decidePlanningFor({ officeId: id, areaPath, standIns }, reader.actor).ok,
    ),
  };
};

/** One planned activity, what it is asked, and everything that happened to its plan. */
export const loadActivity = async (tx: Tx, reader: Reader, id: string) => {
  const row = await store.findActivity(tx, id);
  const requirement = row && (await requirements.findActivityRequirement(tx, row.requirementId));
  if (!row || !requirement) throw notFound();
  const history = await store.listActivityHistory(tx, id);
  return { activity: viewOf(row, requirement, reader), requirement, history };
};

const DISTRICT_DEPTH = 2;

/** How the plans of a month stand below an area: by office from a district down, by area above it. */
export const loadStandings = async (
  tx: Tx,
  { actor, now }: Reader,
  asked: { readonly month: string; readonly area?: string | undefined },
) => {
  const area = asked.area ?? actor.areaPath;
  if (!isWithin(area, actor.areaPath)) throw notFound();
  const codes = area.split('/').filter(Boolean).length;
  const span = monthSpan(asked.month);
  const rows = await listStandings(tx, {
    ...span,
    area,
    fiscalYear: gregorianYear(fiscalYearOf(span.startOn)),
    depth: codes >= DISTRICT_DEPTH ? null : codes + 1,
    now,
  });
  return { month: asked.month, area, rows };
};
