import { expect, test } from 'vitest';
import type { SummaryParts } from '../model/definition.ts';
import { SummaryDefinition } from '../model/summary.ts';
import { checkDefinition } from './definition.ts';

const label = { th: 'ช่อง', en: 'Field' };
const named = (...keys: string[]) => keys.map((key) => ({ key, label }));
const PARTS: SummaryParts = {
  requirements: [{ code: 'activity-village', title: label, level: 'village' }],
  figures: named('budget', 'people.public', 'people.officials'),
  texts: named('what', 'result'),
  photos: named('photos'),
};
const definition = (over: object = {}) =>
  SummaryDefinition.parse({
    ...{ title: label, addressee: label, requirements: ['activity-village'], every: 'week' },
    ...{
      levels: ['province'],
      daysAfter: 1,
      counts: 'accepted',
      figures: ['budget', 'people.public'],
    },
    ...{ people: ['people.public'], tells: ['what'], photos: 'photos' },
    picks: { activities: 2, photos: 2, by: ['people.public'], fromEachArea: true },
    ...over,
  });
const picks = { activities: 2, photos: 2, by: ['sheep'], fromEachArea: true };

test.each<[string, object, string[]]>([
  ['of what there is', {}, []],
  ['without photos', { photos: null }, []],
  ['of an unknown report', { requirements: ['other'] }, ['unknown-part requirements']],
  ['of an unknown figure', { figures: ['people.public', 'sheep'] }, ['unknown-part figures']],
  ['of an unknown text', { tells: ['sheep'] }, ['unknown-part tells']],
  ['of unknown photos', { photos: 'what' }, ['unknown-part photos']],
  ['that chooses by an unknown figure', { picks }, ['unknown-part picks.by']],
  [
    'whose people are no figure of it',
    { people: ['people.officials'] },
    ['people-no-figure people'],
  ],
])('a summary %s', (_name, over, expected) => {
  const result = checkDefinition(definition(over), PARTS);
  const found = result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field}`);
  expect(found).toEqual(expected.map((one) => one.replace(' ', ' body.definition.')));
});
