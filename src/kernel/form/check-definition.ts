import { checkExpression, parseExpression } from '#kernel/expression/expression.ts';
import type { Vocabulary } from '#kernel/expression/names.ts';
import type { Refusal } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { boundFaults } from './check-bounds.ts';
import * as words from './definition-words.ts';
import type { Field, GroupField } from './fields.ts';
import type { FormDefinition } from './model.ts';
import { RESERVED, vocabularyAfter } from './vocabulary.ts';

type Wanted = 'truth' | 'number';
/** Everything a form holds by name, wherever it stands; tells "later" from "nowhere". */
type Everywhere = ReadonlySet<string>;

const refusal = (code: string, sentence: Sentence, field: string): Refusal => ({
  code,
  sentence,
  field,
});

const checkSource = (
  source: string | undefined,
  path: string,
  vocabulary: Vocabulary,
  wanted: Wanted,
  everywhere: Everywhere,
): Refusal[] => {
  if (source === undefined) return [];
  const parsed = parseExpression(source);
  if (!parsed.ok) return parsed.refusals.map((found) => ({ ...found, field: path }));
  const found = checkExpression(parsed.value, vocabulary, wanted);
  if (found[0]?.code !== 'unknown-name') return found.map((one) => ({ ...one, field: path }));
  const later = [...parsed.value.names].find(
    (name) => everywhere.has(name) && !vocabulary.has(name),
  );
  return later === undefined
    ? found.map((one) => ({ ...one, field: path }))
    : [refusal('stands-later', words.standsLater(later), path)];
};

const repeated = (things: readonly { readonly key: string }[], path: string): Refusal[] => {
  const seen = new Set<string>();
  return things.flatMap(({ key }, index) => {
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [refusal('key-twice', words.keyTwice(key), `${path}[${index}].key`)] : [];
  });
};

const checkOwn = (
  field: Field,
  path: string,
  vocabulary: Vocabulary,
  everywhere: Everywhere,
): Refusal[] => {
  const formula = field.type === 'computed' ? field.expression : undefined;
  return [
    ...(RESERVED.has(field.key)
      ? [refusal('key-reserved', words.keyReserved(field.key), `${path}.key`)]
      : []),
    ...boundFaults(field).map(({ code, sentence, property }) =>
      refusal(code, sentence, `${path}.${property}`),
    ),
    ...checkSource(field.showIf, `${path}.showIf`, vocabulary, 'truth', everywhere),
    ...checkSource(formula, `${path}.expression`, vocabulary, 'number', everywhere),
  ];
};

const checkCells = (
  group: GroupField,
  path: string,
  before: readonly Field[],
  everywhere: Everywhere,
): Refusal[] => [
  ...repeated(group.fields, `${path}.fields`),
  ...group.fields.flatMap((cell, index) => {
    const place = `${path}.fields[${index}]`;
    const vocabulary = vocabularyAfter(before, group.fields.slice(0, index));
    const own = checkOwn(cell, place, vocabulary, everywhere);
    return cell.section === undefined
      ? own
      : [...own, refusal('section-in-group', words.sectionInGroup, `${place}.section`)];
  }),
];

const checkFields = ({ fields, sections }: FormDefinition, everywhere: Everywhere): Refusal[] => {
  const usable = fields.filter(({ key }) => !RESERVED.has(key));
  return fields.flatMap((field, index) => {
    const path = `fields[${index}]`;
    const before = usable.filter((one) => fields.indexOf(one) < index);
    const { section } = field;
    const isKnown = section === undefined || sections.some(({ key }) => key === section);
    return [
      ...checkOwn(field, path, vocabularyAfter(before), everywhere),
      ...(isKnown
        ? []
        : [refusal('no-such-section', words.noSuchSection(section), `${path}.section`)]),
      ...(field.type === 'group' ? checkCells(field, path, before, everywhere) : []),
    ];
  });
};

const checkChecks = ({ fields, checks }: FormDefinition): Refusal[] => {
  const vocabulary = vocabularyAfter(fields.filter(({ key }) => !RESERVED.has(key)));
  return checks.flatMap((check, index) => [
    ...checkSource(check.expression, `checks[${index}].expression`, vocabulary, 'truth', new Set()),
    ...check.fields
      .filter((key) => !fields.some((field) => field.key === key))
      .map((key) => refusal('no-such-field', words.noSuchField(key), `checks[${index}].fields`)),
  ]);
};

/**
 * What stands against publishing a definition; none means that `compileForm` takes it. Paths point
 * into the definition: `fields[2].showIf`, `fields[0].fields[3].max`, `checks[1].expression`;
 * refusals of expressions also carry `start` and `end` in the source.
 */
export const checkDefinition = (definition: FormDefinition): readonly Refusal[] => {
  const { fields, sections, checks } = definition;
  const everywhere = new Set(fields.map(({ key }) => key));
  return [
    ...repeated(sections, 'sections'),
    ...repeated(fields, 'fields'),
    ...repeated(checks, 'checks'),
    ...checkFields(definition, everywhere),
    ...checkChecks(definition),
  ];
};
