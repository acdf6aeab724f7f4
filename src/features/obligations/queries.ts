import type { Actor } from '#kernel/actor.ts';
import { notFound } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import type { EventOffice } from './model/event.ts';
import { decideRecorder, decideWithdrawal } from './rules/events.ts';
import * as store from './store/events.ts';

const EVENTS_SHOWN = 200;

const placeOf = ({ id: officeId, areaPath }: EventOffice) => ({ officeId, areaPath });

/** The events of an office, the actor's own unless told, with what he may record and withdraw there. */
export const loadEvents = async (tx: Tx, actor: Actor, officeId: string = actor.officeId) => {
  const office = await store.findEventOffice(tx, officeId, actor);
  if (!office) throw notFound();
  const asked = await store.listEventRequirements(tx, office);
  const requirements = asked.map(({ standIns, ...one }) => ({
    ...one,
    mayRecord: decideRecorder({ ...placeOf(office), standIns }, actor).ok,
  }));
  const rows = await store.listOfficeEvents(tx, office.id, EVENTS_SHOWN);
  const events = rows.map(({ isUnreported, standIns, ...event }) => {
    const one = {
      ...placeOf(office),
      standIns,
      planned: false,
      withdrawn: event.withdrawn !== null,
    };
    return { ...event, mayWithdraw: isUnreported && decideWithdrawal(one, actor).ok };
  });
  const below = await store.listStandInOffices(tx, actor, 1);
  return {
    office,
    requirements,
    events,
    mayRecord: requirements.some(({ mayRecord }) => mayRecord),
    standsIn: actor.roles.includes('recorder') && below.length > 0,
  };
};
