import { Code } from '#features/programmes/model/requirement.ts';
import type { Actor } from '#kernel/actor.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import type { SummaryParts } from '../model/definition.ts';
import type { SummaryDefinition } from '../model/summary.ts';
import { summaryRefusals as words } from '../words/summary-refusals.ts';

const NO_WORDS = { th: '', en: '' };
const PICKED = 5;
const PHOTOS = 2;

/** What a new summary says before anybody has said anything: of the one report there is, with the first photos. */
export const blankDefinition = ({ requirements, photos }: SummaryParts): SummaryDefinition => ({
  title: NO_WORDS,
  addressee: NO_WORDS,
  requirements: requirements.length === 1 ? requirements.map(({ code }) => code) : [],
  every: 'week',
  levels: ['province', 'department'],
  informs: [],
  daysAfter: 1,
  counts: 'accepted',
  figures: [],
  people: [],
  tells: [],
  photos: photos[0]?.key ?? null,
  picks: { activities: PICKED, photos: PHOTOS, by: [], fromEachArea: true },
});

/** As much of a definition as the reports and forms of a programme have, so that a copy may go to another one. */
export const fitDefinition = (
  definition: SummaryDefinition,
  parts: SummaryParts,
): SummaryDefinition => {
  const { requirements, figures, people, tells, photos, picks } = definition;
  const among = (keys: readonly string[], known: readonly { readonly key: string }[]) =>
    keys.filter((key) => known.some((one) => one.key === key));
  const codes = parts.requirements.map(({ code }) => code);
  return {
    ...definition,
    requirements: requirements.filter((code) => codes.includes(code)),
    figures: among(figures, parts.figures),
    people: among(people, parts.figures),
    tells: among(tells, parts.texts),
    photos: photos !== null && among([photos], parts.photos).length > 0 ? photos : null,
    picks: { ...picks, by: among(picks.by, parts.figures) },
  };
};

/** Whether the actor may add a summary to a programme: it belongs to his own area. */
export const decideStart = (
  programme: { readonly areaPath: string },
  actor: Pick<Actor, 'areaPath'>,
): Result<true> =>
  programme.areaPath === actor.areaPath ? ok(true) : refuse('not-owner', words.notOwner);

/** Why a code cannot be that of a new summary; nothing where it can. */
export const codeFault = (code: string, taken: readonly string[]): Refusal | undefined => {
  const at = { field: 'body.code' };
  if (!Code.safeParse(code).success)
    return { code: 'code-shape', sentence: words.codeShape, ...at };
  return taken.includes(code)
    ? { code: 'code-taken', sentence: words.codeTaken(code), ...at }
    : undefined;
};

/** What a summary still lacks before it can be kept; fields stand below `body.definition`. */
export const listLacking = (definition: SummaryDefinition): Refusal[] => {
  const { title, addressee, requirements, levels } = definition;
  const { missing } = words;
  const lacks = [
    ['title.th', title.th.trim() === '', missing.title],
    ['title.en', title.en.trim() === '', missing.title],
    ['addressee.th', addressee.th.trim() === '', missing.addressee],
    ['addressee.en', addressee.en.trim() === '', missing.addressee],
    ['requirements', requirements.length === 0, missing.requirements],
    ['levels', levels.length === 0, missing.levels],
  ] as const;
  return lacks
    .filter(([, isLacking]) => isLacking)
    .map(([field, , sentence]) => ({
      code: 'missing',
      sentence,
      field: `body.definition.${field}`,
    }));
};
