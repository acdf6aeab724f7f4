import { expect, test } from 'vitest';
import type { SummaryParts } from '../model/definition.ts';
import { SummaryDefinition } from '../model/summary.ts';
import { checkDefinition } from './definition.ts';
import { blankDefinition, codeFault, decideStart, fitDefinition, listLacking } from './start.ts';

const label = { th: 'ช่อง', en: 'Field' };
const named = (...keys: string[]) => keys.map((key) => ({ key, label }));
const requirement = (code: string) => ({ code, title: label, level: 'village' as const });
const PARTS: SummaryParts = {
  requirements: [requirement('activity-village')],
  figures: named('budget', 'people.public'),
  texts: named('what'),
  photos: named('photos'),
};
const NOTHING: SummaryParts = { requirements: [], figures: [], texts: [], photos: [] };
const named2 = { title: label, addressee: label };

test('a new summary begins with the one report there is, and lacks its names alone', () => {
  const blank = blankDefinition(PARTS);
  expect(listLacking(blank).map(({ field }) => field)).toEqual(
    ['title.th', 'title.en', 'addressee.th', 'addressee.en'].map((one) => `body.definition.${one}`),
  );
  const whole = { ...blank, ...named2 };
  expect(SummaryDefinition.parse(whole)).toEqual(whole);
  expect(listLacking(whole)).toEqual([]);
});

test.each<[string, SummaryParts, readonly string[], string | null]>([
  ['one report', PARTS, ['activity-village'], 'photos'],
  ['two reports', { ...PARTS, requirements: [requirement('a'), requirement('b')] }, [], 'photos'],
  ['nothing', NOTHING, [], null],
])('a new summary of a programme with %s', (_name, parts, requirements, photos) => {
  expect(blankDefinition(parts)).toMatchObject({ requirements, photos });
});

const COPY: SummaryDefinition = {
  ...blankDefinition(PARTS),
  ...named2,
  figures: ['budget', 'people.public', 'sheep'],
  people: ['people.public', 'sheep'],
  tells: ['what', 'why'],
  picks: { activities: 3, photos: 1, by: ['sheep', 'budget'], fromEachArea: false },
};

test.each<[string, SummaryParts, object]>([
  [
    'what the programme has',
    PARTS,
    { figures: ['budget', 'people.public'], people: ['people.public'], tells: ['what'] },
  ],
  ['nothing where it has nothing', NOTHING, { requirements: [], figures: [], photos: null }],
])('of a copy is kept %s, and that is a summary of it', (_name, parts, expected) => {
  const fitted = fitDefinition(COPY, parts);
  expect(fitted).toMatchObject({ ...expected, title: label, every: 'week' });
  expect(fitted.picks.by).toEqual(parts === PARTS ? ['budget'] : []);
  expect(checkDefinition(fitted, parts).ok).toBe(true);
});

test.each<[string, string, string | undefined]>([
  ['of one’s own area', '/', undefined],
  ['of a province', '/49/', 'not-owner'],
])('a summary is added to a programme %s', (_name, areaPath, code) => {
  const result = decideStart({ areaPath }, { areaPath: '/' });
  expect(result.ok ? undefined : result.refusals[0].code).toBe(code);
});

test.each<[string, string | undefined]>([
  ['weekly-2', undefined],
  ['weekly', 'code-taken'],
  ['', 'code-shape'],
  ['w', 'code-shape'],
  ['Weekly', 'code-shape'],
  ['สัปดาห์', 'code-shape'],
  ['-weekly', 'code-shape'],
  ['w'.repeat(81), 'code-shape'],
])('a code “%s”', (code, expected) => {
  expect(codeFault(code, ['weekly'])?.code).toBe(expected);
});

test.each<[string, Partial<SummaryDefinition>, readonly string[]]>([
  ['a title in English', { title: { th: 'สรุป', en: ' ' } }, ['title.en']],
  ['an addressee in Thai', { addressee: { th: '', en: 'To' } }, ['addressee.th']],
  ['reports', { requirements: [] }, ['requirements']],
  ['offices', { levels: [] }, ['levels']],
])('a summary without %s lacks it', (_name, over, fields) => {
  const found = listLacking({ ...COPY, ...over }).map(({ field }) => field);
  expect(found).toEqual(fields.map((one) => `body.definition.${one}`));
});
