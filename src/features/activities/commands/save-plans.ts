import { movePlannedEvent, planEvent } from '#features/obligations/door.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notFound, orThrow } from '#kernel/problem.ts';
import { refuse } from '#kernel/result.ts';
import { keyReused, runCommand } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { savePlans } from '../contract/plans.ts';
import type { ActivityRequirement, PlanOffice } from '../model/activity.ts';
import type { ActivityPlan } from '../model/plan.ts';
import { decide, decideNewDay, decidePlanningFor } from '../rules/actions.ts';
import { begun } from '../rules/fold.ts';
import { decideUnchanged } from '../rules/meanwhile.ts';
import { checkPlan, prefillOf, samePlan } from '../rules/plan.ts';
import * as store from '../store/plans.ts';
import { findActivityRequirement, findPlanOffice } from '../store/requirements.ts';
import { refusalWords as words } from '../words/refusals.ts';
import { type Desk, detailOf, happen, subjectOf } from './events.ts';

type Call = SignedCall<typeof savePlans>;
type Saving = Call['body']['plans'][number];

/** One plan on its way: whose it is, what it is asked, and where in the body it stands. */
type One = {
  readonly saving: Saving;
  readonly office: PlanOffice;
  readonly requirement: ActivityRequirement;
  readonly under: string;
};

const placeOf = ({ office, requirement }: One) => ({
  officeId: office.id,
  areaPath: office.areaPath,
  standIns: requirement.standIns,
});

/** The event that a confirmed plan is in the eyes of obligations. */
export const plannedEvent = (
  owner: store.Owner,
  requirement: ActivityRequirement,
  plan: ActivityPlan,
) => ({
  ...owner,
  level: requirement.level,
  title: plan.title,
  endedOn: plan.heldOn,
  prefill: prefillOf(requirement.settings, plan),
});

const ownerOf = ({ saving, office }: One): store.Owner => ({
  id: saving.id,
  requirementId: saving.requirementId,
  officeId: office.id,
  areaPath: office.areaPath,
});

const owe = (desk: Desk, owner: store.Owner, { requirement, saving }: One): Promise<void> =>
  planEvent(desk.work.tx, plannedEvent(owner, requirement, saving.plan), {
    accountId: desk.call.actor.accountId,
    at: desk.now,
  });

const begin = async (desk: Desk, one: One): Promise<void> => {
  const { work, call, now } = desk;
  const { saving, office, requirement } = one;
  if (requirement.level !== office.level) orThrow(refuse('other-level', words.otherLevel));
  const owner = ownerOf(one);
  const body = { kind: saving.draft ? 'drafted' : 'planned', plan: saving.plan } as const;
  if (!(await store.insertActivity(work.tx, owner, begun(body), now))) throw keyReused();
  await store.insertActivityEvent(work.tx, owner, { ...body, seq: 1, at: now }, call.actor);
  if (!saving.draft) await owe(desk, owner, one);
  await work.audit(`activity.${body.kind}`, subjectOf(owner), detailOf(body, owner, call));
};

const confirm = async (desk: Desk, one: One, known: store.StoredActivity): Promise<void> => {
  await owe(desk, known, one);
  await happen(desk, known, { kind: 'planned', plan: one.saving.plan });
};

const change = async (desk: Desk, one: One, known: store.StoredActivity): Promise<void> => {
  const { plan } = one.saving;
  const today = bangkokDate(desk.now);
  if (known.state === 'planned') {
    if (plan.heldOn !== known.plan.heldOn)
      orThrow(decideNewDay({ activity: known, today }, plan.heldOn, `${one.under}.heldOn`));
    await movePlannedEvent(desk.work.tx, plannedEvent(known, one.requirement, plan));
  }
  await happen(desk, known, { kind: 'changed', plan });
};

const permit = (desk: Desk, one: One, known: store.StoredActivity, action: 'change' | 'confirm') =>
  orThrow(
    decide(action, {
      place: placeOf(one),
      activity: known,
      isReported: known.isReported,
      actor: desk.call.actor,
      today: bangkokDate(desk.now),
    }),
  );

const saveOver = async (desk: Desk, one: One, known: store.StoredActivity): Promise<void> => {
  const { saving, office } = one;
  if (known.officeId !== office.id || known.requirementId !== saving.requirementId)
    throw keyReused();
  const confirms = known.state === 'draft' && !saving.draft;
  if (!confirms && samePlan(known.plan, saving.plan) && known.state !== 'dropped') return;
  orThrow(decideUnchanged(saving.basedOn, known.plan));
  permit(desk, one, known, confirms ? 'confirm' : 'change');
  await (confirms ? confirm : change)(desk, one, known);
};

const requirementOf = async (tx: Tx, id: string): Promise<ActivityRequirement> => {
  const requirement = await findActivityRequirement(tx, id);
  return requirement ?? orThrow(refuse('not-activities', words.notActivities));
};

const saveOne = async (
  desk: Desk,
  office: PlanOffice,
  [at, saving]: readonly [number, Saving],
  known: store.StoredActivity | undefined,
): Promise<void> => {
  const requirement = await requirementOf(desk.work.tx, saving.requirementId);
  const under = `body.plans[${at}].plan`;
  const one = { saving, office, requirement, under };
  orThrow(decidePlanningFor(placeOf(one), desk.call.actor));
  if (!known) orThrow(decideUnchanged(saving.basedOn, null));
  if (!saving.draft) orThrow(checkPlan(requirement.settings, saving.plan, under));
  await (known ? saveOver(desk, one, known) : begin(desk, one));
};

/**
 * Saves plans of one office: new ones, drafts that are confirmed, and changes. What is confirmed owes its
 * result after its day. The same plans again change nothing, so that a repeat is harmless.
 */
export const save = (services: Services, call: Call) =>
  runCommand(services.db, call, async (work) => {
    const { officeId, plans } = call.body;
    const office = await findPlanOffice(work.tx, officeId);
    if (!office) throw notFound();
    const ids = plans.map(({ id }) => id);
    const known = await store.lockActivities(work.tx, ids);
    const desk = { work, call, now: services.now() };
    for (const [at, saving] of plans.entries())
      await saveOne(desk, office, [at, saving], known.get(saving.id));
    const states = await store.lockActivities(work.tx, ids);
    const reports = await store.listReports(work.tx, ids);
    return {
      activities: ids.map((id) => ({
        id,
        state: states.get(id)?.state ?? 'draft',
        report: reports.get(id) ?? null,
      })),
    };
  });
