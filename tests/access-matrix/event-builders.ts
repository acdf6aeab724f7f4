import { randomUUID } from 'node:crypto';
import { type AreaCode, officeId } from '../support/nation.ts';
import { type Builder, nothing, withId } from './builder.ts';

const office = (at: AreaCode | undefined) => (at === undefined ? randomUUID() : officeId(at));

/** How the calls of events that offices held are called well. */
export const eventBuilders: Readonly<Record<string, Builder>> = {
  listEvents: {
    target: async (_stage, at) => ({
      query: { officeId: office(at) },
    }),
  },
  listStandInOffices: nothing,
  recordEvent: {
    target: async ({ programme: { requirementId } }, at) => ({
      params: { id: randomUUID() },
      body: {
        ...{ requirementId, title: 'An event', endedOn: '2026-11-18' },
        officeId: office(at),
      },
    }),
  },
  withdrawEvent: withId(
    (stage, at) => stage.event(at),
    () => ({ body: { reason: 'a reason' } }),
  ),
};
