import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReplyOf } from '#kernel/contract.ts';
import type { Language } from '#kernel/sentence.ts';
import { componentWords } from '#web/components/words.ts';
import {
  onItsWay,
  press,
  refusal,
  said,
  showScreen,
  stubServer,
  type TestAnswers,
  type,
} from '#web/testing/shown-screen.tsx';
import { sessionFor } from '#web/testing/test-session.ts';
import { failureWords } from '#web/words.ts';
import { createSummary, getSummaryStart, tryNewSummary } from '../contract/definitions.ts';
import type { SummaryParts } from '../model/definition.ts';
import { sampleContent, sampleDefinition } from '../testing/sample-summary.ts';
import { newWords as words } from '../words/new-summary.ts';
import { paperWords, summaryWords } from '../words/summary.ts';
import { editorWords } from '../words/summary-editor.ts';
import { summaryRefusals } from '../words/summary-refusals.ts';
import NewSummary from './new-summary.tsx';

const label = (name: string) => ({ th: name, en: name });
const named = (key: string) => ({ key, label: label(key) });
const PARTS: SummaryParts = {
  requirements: [{ code: 'village', title: label('รายงานหมู่บ้าน'), level: 'village' }],
  figures: [named('budget'), named('people')],
  texts: [named('what')],
  photos: [named('photos')],
};
const ID = '00000000-0000-4000-8000-0000000000b1';
const programme = (id: string, title: string) => ({
  ...{ id, title: label(title), parts: PARTS, codes: ['weekly'] },
  periods: { week: ['2026-W47', '2026-W46'], month: ['2026-11', '2026-10'] },
});
const START: ReplyOf<typeof getSummaryStart> = {
  programmes: [programme(ID, 'จิตอาสา')],
  samples: [
    {
      ...{ id: 'c', programme: label('จิตอาสา'), fiscalYear: 2026, letter: null },
      definition: sampleDefinition({ title: label('สรุปเดิม'), figures: ['people', 'sheep'] }),
    },
  ],
};

const OFFICE = { id: 'o', name: label('กรม'), level: 'department', areaPath: '/' } as const;
const open = (answers: TestAnswers, language: Language = 'th') => {
  const calls = stubServer(answers);
  const session = sessionFor({ office: OFFICE, roles: ['administrator'] });
  const shown = showScreen({ Screen: NewSummary, path: '/summaries/new', session, language });
  return shown.then((router) => ({ router, calls }));
};
const started: TestAnswers = [[getSummaryStart, () => START]];

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const fill = () => {
  type(words.code.th, 'monthly-2');
  type(summaryWords.titleTh.th, 'สรุปรายเดือน');
  type(summaryWords.titleEn.th, 'Monthly');
  type(summaryWords.toTh.th, 'ปลัดกระทรวง');
  type(summaryWords.toEn.th, 'The Permanent Secretary');
};

it.each<[string, TestAnswers, string]>([
  ['that failed', [[getSummaryStart, () => 'offline']], failureWords.offline.th],
  [
    'without programmes',
    [[getSummaryStart, () => ({ programmes: [], samples: [] })]],
    words.none.th,
  ],
])('a start %s says so', async (_name, answers, text) => {
  await open(answers);
  await waitFor(() => expect(said()).toContain(text));
});

it('shows nothing to fill in while it is asked', async () => {
  await open([[getSummaryStart, onItsWay]]);
  expect(screen.queryByRole('button', { name: words.save.th })).toBeNull();
});

it.each<Language>(['th', 'en'])('begins with the only programme, in %s', async (language) => {
  await open(started, language);
  const select = await screen.findByLabelText<HTMLSelectElement>(words.programme[language]);
  expect(select.value).toBe(ID);
  const chosen = screen.getByRole<HTMLInputElement>('checkbox', { name: /รายงานหมู่บ้าน/ });
  expect(chosen.checked).toBe(true);
});

it('says beside each field and in one list what is missing, and sends nothing', async () => {
  const { calls } = await open(started);
  await screen.findByLabelText(words.code.th);
  press(words.save.th);
  const alert = await screen.findByRole('alert');
  const links = within(alert).getAllByRole('link');
  expect(links.map((one) => one.getAttribute('href'))).toEqual([
    '#code',
    '#title.th',
    '#title.en',
    '#addressee.th',
    '#addressee.en',
  ]);
  for (const link of links)
    expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
  expect(calls.every(({ method }) => method === 'GET')).toBe(true);
  type(words.code.th, 'weekly');
  expect(said()).toContain(summaryRefusals.codeTaken('weekly').th);
});

it('begins as a copy with what its programme has, unverified', async () => {
  await open(started);
  await screen.findByLabelText(words.from.th);
  type(words.from.th, 'c');
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>(summaryWords.titleTh.th).value).toBe('สรุปเดิม'),
  );
  const group = screen.getByRole('group', { name: new RegExp(`^${editorWords.figures.th}`) });
  const checked = within(group)
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter((one) => one.checked);
  expect(checked.map(({ value }) => value)).toEqual(['people']);
});

it('waits for the choice of a programme where there are several', async () => {
  const programmes = [programme(ID, 'หนึ่ง'), programme(ID.replace('b1', 'b2'), 'สอง')];
  await open([[getSummaryStart, () => ({ ...START, programmes })]]);
  await screen.findByLabelText(words.programme.th);
  expect(screen.queryByLabelText(summaryWords.titleTh.th)).toBeNull();
  press(words.save.th);
  expect(await screen.findAllByText(words.programmeMissing.th)).not.toHaveLength(0);
  type(words.programme.th, ID);
  await screen.findByLabelText(summaryWords.titleTh.th);
});

it('is tried on the period that ended last, and says when it was changed since', async () => {
  const { calls } = await open([...started, [tryNewSummary, () => ({ content: sampleContent() })]]);
  await screen.findByLabelText(words.code.th);
  press(editorWords.tryIt.th);
  await screen.findByText(paperWords.overview.th);
  expect(calls.at(-1)?.body).toMatchObject({ programmeId: ID, periodId: '2026-W46' });
  expect(said()).not.toContain(editorWords.stale.th);
  type(summaryWords.titleTh.th, 'อื่น');
  await screen.findByText(editorWords.stale.th);
});

it('a trial that was refused says why', async () => {
  const no = refusal(422, 'unknown-part', summaryRefusals.unknownPart('x'), 'body.definition.x');
  await open([...started, [tryNewSummary, () => no]]);
  await screen.findByLabelText(words.code.th);
  press(editorWords.tryIt.th);
  await screen.findByText(summaryRefusals.unknownPart('x').th);
});

it('is kept once with everything that was said, and leads to the list', async () => {
  const { calls, router } = await open([...started, [createSummary, () => ({ id: 'new' })]]);
  await screen.findByLabelText(words.code.th);
  fill();
  press(words.save.th);
  await waitFor(() => expect(router.state.location.pathname).toBe('/summaries'));
  const sent = calls.filter(({ method }) => method === 'POST');
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).toMatchObject({
    ...{ programmeId: ID, code: 'monthly-2', letter: null, verified: false },
    definition: { title: { th: 'สรุปรายเดือน', en: 'Monthly' }, requirements: ['village'] },
  });
});

it('what the server refuses stands beside its field, and what was typed stays', async () => {
  const sentence = summaryRefusals.codeTaken('monthly-2');
  await open([
    ...started,
    [createSummary, () => refusal(409, 'code-taken', sentence, 'body.code')],
  ]);
  await screen.findByLabelText(words.code.th);
  fill();
  press(words.save.th);
  expect(await screen.findAllByText(sentence.th)).toHaveLength(2);
  expect(screen.getByLabelText<HTMLInputElement>(words.code.th).value).toBe('monthly-2');
});

it('without a network it says so, and what was typed stays', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  await open([...started, [createSummary, () => 'offline']]);
  await screen.findByLabelText(words.code.th);
  fill();
  press(words.save.th);
  await screen.findByText(failureWords.offline.th, {}, { timeout: 20_000 });
  expect(screen.getByText(componentWords.somethingWrong.th)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(words.code.th).value).toBe('monthly-2');
  vi.useRealTimers();
});
