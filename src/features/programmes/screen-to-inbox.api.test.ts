import { afterAll, beforeAll, expect, it } from 'vitest';
import { createForm, publishForm } from '#features/forms/contract.ts';
import { getInbox } from '#features/inbox/contract.ts';
import { obligationJobs } from '#features/obligations/jobs.ts';
import { getReport, submitReport } from '#features/reports/contract/report.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { createProgramme, createRequirement } from './contract/programmes.ts';

const NOW = '2026-11-21T03:00:00.000Z';
const IN_THE_WEEK = '2026-11-24T03:00:00.000Z';
const say = (th: string, en: string) => ({ th, en });
const NO_NOTE = say('', '');

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
});
afterAll(() => api.close());

const makeForm = async (): Promise<string> => {
  const department = await api.as('administrator.TH');
  const times = { key: 'times', type: 'integer' as const, label: say('จำนวนครั้ง', 'Times held') };
  const definition = { title: say('แบบใหม่', 'A new form'), fields: [{ ...times, required: true }] };
  const made = await department(createForm, { body: { code: 'made-here', definition } });
  const { id } = made.reply;
  expect((await department(publishForm, { params: { id } })).reply.version).toBe(1);
  return id;
};

const ask = async (formId: string): Promise<string> => {
  const department = await api.as('administrator.TH');
  const named = {
    title: say('งานใหม่', 'A new task'),
    note: NO_NOTE,
    letter: null,
    verified: false,
  };
  const placed = { code: 'made-here', fiscalYear: 2027, partId: null, position: 1 };
  const programme = await department(createProgramme, { body: { ...named, ...placed } });
  const schedule = { kind: 'weekly' as const, weekday: 5, firstDueOn: '2026-11-21' };
  const chain = { steps: [{ level: 'district' as const, role: 'reviewer' as const }] };
  const made = await department(createRequirement, {
    params: { id: programme.reply.id },
    body: { ...named, code: 'made-here', level: 'district', formId, schedule, chain },
  });
  return made.reply.id;
};

it('leads from a new form to a report in the inbox of a district, and to its receipt', async () => {
  const requirementId = await ask(await makeForm());
  const refit = obligationJobs(api.services)['refit-obligations'];
  await refit?.({ requirementId }, undefined as never);
  api.setNow(IN_THE_WEEK);
  const district = await api.as('recorder.4905');
  const [first] = (await district(getInbox)).reply.items;
  expect(first).toMatchObject({ dueAt: '2026-11-27T09:30:00.000Z' });
  const params = { id: first?.id ?? '' };
  const { formVersionId } = (await district(getReport, { params })).reply;
  const answers = { times: 3 };
  const body = { answers, nil: false, formVersionId };
  const receipt = await district(submitReport, { params, body });
  expect(receipt.reply).toMatchObject({ verdict: 'on-time', status: 'in-review' });
});
