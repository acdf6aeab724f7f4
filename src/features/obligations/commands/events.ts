import { isDeepStrictEqual } from 'node:util';
import {
  checkPlan,
  planOfHeld,
  prefillOf,
  settingsAfter,
} from '#features/activities/rules/plan.ts';
import { isWithin } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { addDays } from '#kernel/civil-date.ts';
import type { Done } from '#kernel/contract.ts';
import { conflict, notFound, orThrow } from '#kernel/problem.ts';
import { refuse } from '#kernel/result.ts';
import { keyReused, runCommand } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { loadDaysOff } from '../calendar.ts';
import type { recordEvent, withdrawEvent } from '../contract/events.ts';
import type { EventOffice, RecordedEvent } from '../model/event.ts';
import type { MakingRequirement } from '../model/requirement.ts';
import { decideRecording, decideWithdrawal } from '../rules/events.ts';
import * as store from '../store/events.ts';
import { insertEventObligations } from '../store/obligations.ts';
import { findRequirement, isAddressedTo } from '../store/requirements.ts';
import { refusalWords as words } from '../words/events.ts';

type Recording = SignedCall<typeof recordEvent>;

const subjectOf = ({ id, areaPath }: Pick<RecordedEvent, 'id' | 'areaPath'>) => ({
  kind: 'event',
  id,
  areaPath,
});

const officeFor = async (tx: Tx, { actor, body }: Recording): Promise<EventOffice> => {
  const office = await store.findEventOffice(tx, body.officeId ?? actor.officeId, actor);
  if (!office) throw notFound();
  return office;
};

const requirementFor = async (
  tx: Tx,
  { body }: Recording,
  office: EventOffice,
): Promise<MakingRequirement> => {
  const requirement = await findRequirement(tx, body.requirementId);
  if (!requirement || !isWithin(office.areaPath, requirement.areaPath)) throw notFound();
  if (!(await isAddressedTo(tx, requirement.id, office.id))) throw notFound();
  return requirement;
};

type Held = { readonly office: EventOffice; readonly requirement: MakingRequirement };

const dueAfter = async (tx: Tx, call: Recording, held: Held, now: string) => {
  const { endedOn } = call.body;
  const { schedule } = held.requirement;
  const days = schedule.kind === 'afterEvent' ? schedule.days : 0;
  const { isDayOff } = await loadDaysOff(tx, endedOn, addDays(endedOn, days));
  const { id } = call.params;
  const one = { id, ...held, actor: call.actor, endedOn, today: bangkokDate(now), isDayOff };
  return orThrow(decideRecording(one));
};

const isRepeat = (event: RecordedEvent, { actor, body }: Recording): boolean =>
  !event.withdrawn &&
  event.officeId === (body.officeId ?? actor.officeId) &&
  event.requirementId === body.requirementId &&
  event.title === body.title &&
  event.endedOn === body.endedOn &&
  isDeepStrictEqual(event.about, body.about ?? null);

// The answers that the report begins with: as much of an activity as its recorder has said.
const prefillFor = ({ body }: Recording, { activity }: MakingRequirement) => {
  const { title, endedOn, about } = body;
  if (about === undefined) return activity ? prefillOf(activity, { title, heldOn: endedOn }) : {};
  if (!activity) return orThrow(refuse('not-activities', words.notActivities, 'body.about'));
  const plan = planOfHeld(about, { title, heldOn: endedOn });
  orThrow(checkPlan(settingsAfter(activity), plan, 'body.about'));
  return prefillOf(activity, plan);
};

const eventOf = (
  { params: { id }, body }: Recording,
  office: EventOffice,
  prefill: store.NewEvent['prefill'],
): store.NewEvent => ({
  ...{ id, officeId: office.id, areaPath: office.areaPath, requirementId: body.requirementId },
  ...{ title: body.title, endedOn: body.endedOn, about: body.about ?? null },
  ...{ planned: false, prefill },
});

const recorderOf = ({ actor }: Recording, office: EventOffice, at: string) => ({
  accountId: actor.accountId,
  at,
  ...(office.id !== actor.officeId && { standInOfficeId: actor.officeId }),
});

const reportOf = async (tx: Tx, eventId: string) => {
  const report = await store.findReport(tx, eventId);
  if (!report) throw notFound();
  return report;
};

/**
 * Records an event that the caller's office held, or one below for which it may stand in, and makes what it
 * owes; the same id again does nothing more.
 */
export const record = (services: Services, call: Recording) =>
  runCommand(services.db, call, async (work) => {
    const { tx } = work;
    const { id } = call.params;
    const known = await store.lockEvent(tx, id);
    if (known && !isRepeat(known, call)) throw keyReused();
    if (known) return reportOf(tx, id);
    const now = services.now();
    const office = await officeFor(tx, call);
    const requirement = await requirementFor(tx, call, office);
    const due = await dueAfter(tx, call, { office, requirement }, now);
    const event = eventOf(call, office, prefillFor(call, requirement));
    if (!(await store.insertEvent(tx, event, recorderOf(call, office, now)))) throw keyReused();
    await insertEventObligations(tx, requirement, [due]);
    const { officeId: _, ...said } = call.body;
    const recordedFor = office.id === call.actor.officeId ? {} : { recordedFor: office.id };
    await work.audit('event.recorded', subjectOf(event), { ...said, ...recordedFor });
    return reportOf(tx, id);
  });

/** Takes back an event that was recorded by mistake, and what it owed, while nothing was reported of it. */
export const withdraw = (
  services: Services,
  call: SignedCall<typeof withdrawEvent>,
): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const { tx } = work;
    const { reason } = call.body;
    const event = await store.lockEvent(tx, call.params.id);
    if (!event) throw notFound();
    orThrow(decideWithdrawal(event, call.actor));
    if (!(await store.removeObligation(tx, event.id)))
      throw conflict('reported-already', words.reportedAlready);
    const by = { accountId: call.actor.accountId, at: services.now(), reason };
    await store.markWithdrawn(tx, event.id, by);
    const recordedFor =
      event.officeId === call.actor.officeId ? {} : { recordedFor: event.officeId };
    await work.audit('event.withdrawn', subjectOf(event), { reason, ...recordedFor });
    return {};
  });
