import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { changeProgramme, createProgramme } from './contract/programmes.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const PROGRAMME = {
  title: say('โครงการ', 'A programme'),
  note: say('', ''),
  partId: null,
  position: 1,
  letter: null,
  verified: false,
};

it('a programme stands in a part that exists, or in none', async () => {
  const department = await api.as('compiler.TH');
  const nowhere = { ...PROGRAMME, partId: randomUUID() };
  const made = await department(createProgramme, {
    body: { ...PROGRAMME, code: 'one', fiscalYear: 2027 },
  });
  expect(made.status).toBe(200);
  const refused = [
    await department(createProgramme, { body: { ...nowhere, code: 'two', fiscalYear: 2027 } }),
    await department(changeProgramme, {
      params: { id: made.reply.id },
      body: { ...nowhere, archived: false },
    }),
  ];
  for (const answer of refused)
    expect(answer).toMatchObject({ status: 422, problem: { code: 'unknown-part' } });
});
