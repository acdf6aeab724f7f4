import { type Refusal, type Result, refuseAll } from '#kernel/result.ts';
import type { SummaryParts } from '../model/definition.ts';
import type { SummaryDefinition } from '../model/summary.ts';
import { summaryRefusals as words } from '../words/summary-refusals.ts';

const strangers = (
  asked: readonly string[],
  known: readonly string[],
  field: string,
): readonly Refusal[] =>
  asked
    .filter((one) => !known.includes(one))
    .slice(0, 1)
    .map((one) => ({ code: 'unknown-part', sentence: words.unknownPart(one), field }));

const keys = (named: readonly { readonly key: string }[]): string[] => named.map(({ key }) => key);

/**
 * Whether a summary is made of what its programme and forms have; people are figures that it adds up, so
 * that their sum is that of the columns. Fields stand below `body.definition`.
 */
export const checkDefinition = (
  definition: SummaryDefinition,
  parts: SummaryParts,
): Result<SummaryDefinition> => {
  const { requirements, figures, people, tells, photos, picks } = definition;
  const codes = parts.requirements.map(({ code }) => code);
  const uncounted = people.find((one) => !figures.includes(one));
  return refuseAll(
    definition,
    [
      ...strangers(requirements, codes, 'requirements'),
      ...strangers(figures, keys(parts.figures), 'figures'),
      ...strangers(picks.by, keys(parts.figures), 'picks.by'),
      ...strangers(tells, keys(parts.texts), 'tells'),
      ...strangers(photos === null ? [] : [photos], keys(parts.photos), 'photos'),
      ...(uncounted === undefined
        ? []
        : [{ code: 'people-no-figure', sentence: words.peopleNoFigure, field: 'people' }]),
    ].map((refusal) => ({ ...refusal, field: `body.definition.${refusal.field}` })),
  );
};
