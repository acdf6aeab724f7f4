import { afterAll, beforeAll, expect, it } from 'vitest';
import { getSession } from '#features/people/contract/session.ts';
import { USUAL_SAFETY } from '#server/safety.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { hostilePdf, hostileWord } from '../../../tests/support/letters/hostile-files.ts';
import { readLetterFile } from './contract/register.ts';

const SOON_MS = 100;
/** Memory or time is over first, as the machine has it. */
const STOPPED = expect.stringMatching(/^file-(?:too-demanding|reading-too-long)$/);
const SECONDS = 3;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ ...USUAL_SAFETY, readingSeconds: SECONDS });
});
afterAll(() => api.close());

/** How long each call took that was answered while the work went on, in milliseconds. */
const answersDuring = async (work: Promise<unknown>): Promise<number[]> => {
  const client = await api.as('recorder.4901');
  const times: number[] = [];
  let isOver = false;
  void work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const start = performance.now();
    await client(getSession);
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return times.sort((one, other) => one - other);
};

it.each([
  ['a bomb', hostilePdf.bomb],
  ['lines without end', hostilePdf['endless lines']],
  ['a crowd of paragraphs', hostileWord['crowd of paragraphs']],
])('others are answered at once while a file is refused: %s', async (_name, make) => {
  const province = await api.as('recorder.49');
  const file = province(readLetterFile, { bytes: make() });
  const times = await answersDuring(file);
  expect(await file).toMatchObject({ status: 422, problem: { code: STOPPED } });
  expect(times.length).toBeGreaterThan(5);
  expect(times[Math.floor(times.length * 0.9)]).toBeLessThan(SOON_MS);
});
