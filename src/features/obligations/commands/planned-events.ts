import { addDays } from '#kernel/civil-date.ts';
import { conflict, notFound, orThrow } from '#kernel/problem.ts';
import { keyReused } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import { loadDaysOff } from '../calendar.ts';
import type { PlannedEvent } from '../model/event.ts';
import { decidePlanning } from '../rules/events.ts';
import * as store from '../store/events.ts';
import { insertEventObligations, moveEventObligation } from '../store/obligations.ts';
import { getRequirement, isAddressedTo } from '../store/requirements.ts';
import { refusalWords as words } from '../words/events.ts';

const dueOf = async (tx: Tx, event: PlannedEvent) => {
  const requirement = await getRequirement(tx, event.requirementId);
  const { schedule } = requirement;
  const days = schedule.kind === 'afterEvent' ? schedule.days : 0;
  const { isDayOff } = await loadDaysOff(tx, event.endedOn, addDays(event.endedOn, days));
  const due = orThrow(decidePlanning({ ...event, requirement, isDayOff }));
  return { requirement, due };
};

/** Makes an event that is planned, or was held without a plan, and what it owes after its day. */
export const planEvent = async (
  tx: Tx,
  event: PlannedEvent,
  by: { readonly accountId: string; readonly at: string },
): Promise<void> => {
  const { requirement, due } = await dueOf(tx, event);
  if (!(await isAddressedTo(tx, requirement.id, event.officeId))) throw notFound();
  if (!(await store.insertEvent(tx, { ...event, planned: true, about: null }, by)))
    throw keyReused();
  await insertEventObligations(tx, requirement, [due]);
};

/** Brings a planned event and what it owes in line with its plan; refused once something was reported. */
export const movePlannedEvent = async (tx: Tx, event: PlannedEvent): Promise<void> => {
  const { due } = await dueOf(tx, event);
  await store.changeEvent(tx, event);
  if (!(await moveEventObligation(tx, event.id, due)))
    throw conflict('reported-already', words.reportedAlready);
};

/** Takes back a planned event that is called off, and what it owed; refused once something was reported. */
export const dropPlannedEvent = async (
  tx: Tx,
  id: string,
  by: { readonly accountId: string; readonly at: string; readonly reason: string },
): Promise<void> => {
  if (!(await store.lockEvent(tx, id))) throw notFound();
  if (!(await store.removeObligation(tx, id)))
    throw conflict('reported-already', words.reportedAlready);
  await store.markWithdrawn(tx, id, by);
};
