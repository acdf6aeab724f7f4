import { dropPlannedEvent, movePlannedEvent } from '#features/obligations/door.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Done } from '#kernel/contract.ts';
import { notFound, orThrow } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type {
  cancelActivity,
  dropDraft,
  postponeActivity,
  publishActivity,
} from '../contract/plans.ts';
import type { ActivityAction, ActivityRequirement } from '../model/activity.ts';
import type { ActivityPlan } from '../model/plan.ts';
import { decide, decideNewDay } from '../rules/actions.ts';
import { decideSeen, decideUnchanged } from '../rules/meanwhile.ts';
import { checkPlan } from '../rules/plan.ts';
import * as store from '../store/plans.ts';
import { findActivityRequirement } from '../store/requirements.ts';
import { type Desk, happen } from './events.ts';
import { plannedEvent } from './save-plans.ts';
import { TELL_CHANGE } from './tell.ts';

type Day = Pick<ActivityPlan, 'heldOn' | 'startsAt' | 'endsAt'>;
type Held = { readonly known: store.StoredActivity; readonly requirement: ActivityRequirement };

const take = async (tx: Tx, id: string): Promise<Held> => {
  const known = (await store.lockActivities(tx, [id])).get(id);
  const requirement = known && (await findActivityRequirement(tx, known.requirementId));
  if (!known || !requirement) throw notFound();
  return { known, requirement };
};

const caseOf = ({ known, requirement }: Held, { call, now }: Desk) => ({
  place: { ...known, standIns: requirement.standIns },
  activity: known,
  isReported: known.isReported,
  actor: call.actor,
  today: bangkokDate(now),
});

const on = <C extends SignedCall & { readonly params: { readonly id: string } }>(
  services: Services,
  call: C,
  act: (desk: Desk, held: Held) => Promise<void>,
): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const desk = { work, call, now: services.now() };
    await act(desk, await take(work.tx, call.params.id));
    return {};
  });

const permit = (action: ActivityAction, held: Held, desk: Desk): void => {
  orThrow(decide(action, caseOf(held, desk)));
};

const isMoved = ({ plan }: store.StoredActivity, day: Day): boolean =>
  plan.heldOn === day.heldOn && plan.startsAt === day.startsAt && plan.endsAt === day.endsAt;

// The event itself says the rest; the day it stood on before is not in it.
const tellLater = async ({ work }: Desk, { id, seq, plan }: store.StoredActivity) => {
  const payload = { activityId: id, seq: seq + 1, heldOn: plan.heldOn };
  await work.enqueue(TELL_CHANGE, payload, `${id} ${seq + 1}`);
};

/** Moves an activity to another day; what it owes falls due after it. The same again does nothing. */
export const postpone = (services: Services, call: SignedCall<typeof postponeActivity>) =>
  on(services, call, async (desk, held) => {
    const { reason, basedOn, ...day } = call.body;
    const { known, requirement } = held;
    if (isMoved(known, day) && known.reason === reason) return;
    permit('postpone', held, desk);
    orThrow(decideUnchanged(basedOn, known.plan));
    orThrow(decideNewDay(caseOf(held, desk), day.heldOn, 'body.heldOn'));
    const plan = { ...known.plan, ...day };
    orThrow(checkPlan(requirement.settings, plan, 'body'));
    await movePlannedEvent(desk.work.tx, plannedEvent(known, requirement, plan));
    await happen(desk, known, { kind: 'postponed', ...day, reason });
    await tellLater(desk, known);
  });

/** Calls an activity off; what it owed goes while nothing was reported. The same reason again does nothing. */
export const cancel = (services: Services, call: SignedCall<typeof cancelActivity>) =>
  on(services, call, async (desk, held) => {
    const { known } = held;
    const { reason, basedOn } = call.body;
    if (known.state === 'cancelled' && known.reason === reason) return;
    permit('cancel', held, desk);
    orThrow(decideUnchanged(basedOn, known.plan));
    const by = { accountId: call.actor.accountId, at: desk.now, reason };
    await dropPlannedEvent(desk.work.tx, known.id, by);
    await happen(desk, known, { kind: 'cancelled', reason });
    await tellLater(desk, known);
  });

/** Throws a draft away. */
export const drop = (services: Services, call: SignedCall<typeof dropDraft>) =>
  on(services, call, async (desk, held) => {
    if (held.known.state === 'dropped') return;
    permit('drop', held, desk);
    await happen(desk, held.known, { kind: 'dropped' });
  });

/** Shows an activity to citizens as it stands, or takes it from them. */
export const publish = (services: Services, call: SignedCall<typeof publishActivity>) =>
  on(services, call, async (desk, held) => {
    const { published, basedOn } = call.body;
    const action = published ? 'publish' : 'unpublish';
    permit(action, held, desk);
    if (published) orThrow(decideSeen(basedOn, held.known));
    await happen(desk, held.known, { kind: published ? 'published' : 'unpublished' });
  });
