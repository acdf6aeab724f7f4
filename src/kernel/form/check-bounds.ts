import type { Sentence } from '#kernel/sentence.ts';
import { isFormDate } from './civil.ts';
import * as words from './definition-words.ts';
import type { Field } from './fields.ts';
import { compareDecimals } from './numeral.ts';
import { safePattern } from './safe-pattern.ts';

/** A fault of one field: the property that is to blame and why. */
export type FieldFault = {
  readonly code: string;
  readonly sentence: Sentence;
  readonly property: string;
};

const fault = (code: string, sentence: Sentence, property: string): FieldFault => ({
  code,
  sentence,
  property,
});

const order = (min: number | undefined, max: number | undefined, property = 'max'): FieldFault[] =>
  min !== undefined && max !== undefined && min > max
    ? [fault('min-above-max', words.minAboveMax, property)]
    : [];

const decimalFaults = (min: string, max: string | undefined, decimals: number): FieldFault[] => {
  const bounds = [min, max ?? '0'];
  if (bounds.some((bound) => (bound.split('.')[1]?.length ?? 0) > decimals))
    return [fault('too-many-decimals', words.tooManyDecimals(decimals), 'max')];
  return max !== undefined && compareDecimals(min, max) > 0
    ? [fault('min-above-max', words.minAboveMax, 'max')]
    : [];
};

const dateFaults = (min: string | undefined, max: string | undefined): FieldFault[] => {
  const wrong = Object.entries({ min, max }).filter(
    ([, date]) => date !== undefined && !isFormDate(date),
  );
  if (wrong.length > 0)
    return wrong.map(([property]) => fault('no-such-date', words.noSuchDate, property));
  return min !== undefined && max !== undefined && min > max
    ? [fault('min-above-max', words.minAboveMax, 'max')]
    : [];
};

const twice = (values: readonly string[], property: string): FieldFault[] =>
  values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => fault('option-twice', words.optionTwice(value), property));

/** What is wrong with a field by itself: bounds that cross, options that repeat, an unsafe pattern. */
export const boundFaults = (field: Field): FieldFault[] => {
  switch (field.type) {
    case 'integer':
    case 'photos':
    case 'files':
    case 'group':
      return order(field.min, field.max);
    case 'decimal':
      return decimalFaults(field.min, field.max, field.decimals);
    case 'money':
      return decimalFaults(field.min, field.max, 2);
    case 'text': {
      const unsafe = field.pattern !== undefined && safePattern(field.pattern.source) === undefined;
      return [
        ...order(field.minLength, field.maxLength, 'maxLength'),
        ...(unsafe ? [fault('pattern-unsafe', words.patternUnsafe, 'pattern')] : []),
      ];
    }
    case 'longText':
      return order(field.minLength, field.maxLength, 'maxLength');
    case 'date':
      return dateFaults(field.min, field.max);
    case 'choice':
      return twice(
        field.options.map(({ value }) => value),
        'options',
      );
    case 'choices':
      return [
        ...twice(
          field.options.map(({ value }) => value),
          'options',
        ),
        ...order(field.min, Math.min(field.max ?? field.options.length, field.options.length)),
      ];
    case 'peopleByGroup':
      return twice(
        field.groups.map(({ key }) => key),
        'groups',
      );
    default:
      return [];
  }
};
