import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { getReport } from '#features/reports/contract/report.ts';
import type { BodyInput } from '#kernel/contract.ts';
import type { TestApi } from '../../../tests/support/api.ts';
import { askOwner } from '../../../tests/support/nation.ts';
import { openPlanning, type Planning } from '../../../tests/support/planned.ts';
import { listEvents, recordEvent } from './contract/events.ts';

type About = NonNullable<BodyInput<typeof recordEvent>['about']>;

let planning: Planning;
let api: TestApi;
let requirementId = '';

beforeAll(async () => {
  planning = await openPlanning();
  ({ api, requirementId } = planning);
  const fills = '{"fills":{"title":"what","place":"place","type":"kind","hosted":"hosted"}}';
  await askOwner(
    api.url,
    `update requirements set activity = activity || '${fills}' where id = '${requirementId}'`,
  );
});
afterAll(() => planning.close());

const ABOUT: About = { type: 'development', place: 'วัดสาธิต', startsAt: '08:30' };

const record = async (about: About, id = randomUUID()) => {
  const client = await api.as('recorder.490502');
  const body = { requirementId, title: 'ปลูกต้นไม้', endedOn: '2026-11-18', about };
  return client(recordEvent, { params: { id }, body });
};

it('an activity held without a plan begins its report with all that was said of it', async () => {
  const { status, reply } = await record(ABOUT);
  expect(status).toBe(200);
  const client = await api.as('recorder.490502');
  const report = await client(getReport, { params: { id: reply.reportId } });
  expect(report.reply.prefill).toEqual({
    what: 'ปลูกต้นไม้',
    place: 'วัดสาธิต',
    kind: 'development',
    hosted: 'host',
  });
  const [event] = (await client(listEvents)).reply.events;
  expect(event?.about).toMatchObject({ place: 'วัดสาธิต', startsAt: '08:30', hosted: 'host' });
});

it('the same again is the same event; other things under its id are refused', async () => {
  const id = randomUUID();
  const first = await record(ABOUT, id);
  expect((await record(ABOUT, id)).reply).toEqual(first.reply);
  expect(await record({ ...ABOUT, place: 'โรงเรียน' }, id)).toMatchObject({
    status: 409,
    problem: { code: 'key-reused' },
  });
});

it.each<[string, Partial<About>, string]>([
  ['without its place', { place: ' ' }, 'missing'],
  ['of no known kind', { type: 'sport' }, 'unknown-type'],
  ['that joined nobody', { hosted: 'joined' }, 'partner-missing'],
])('an activity %s is refused', async (_name, over, code) => {
  expect(await record({ ...ABOUT, ...over })).toMatchObject({ status: 422, problem: { code } });
});

it('a report that follows no activities takes no kind or place', async () => {
  await askOwner(api.url, `update requirements set activity = null where id = '${requirementId}'`);
  expect(await record(ABOUT)).toMatchObject({ problem: { code: 'not-activities' } });
});
