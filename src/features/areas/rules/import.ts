import type { CivilDate } from '#kernel/civil-date.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { AreaFacts, TreeArea, TreeEdits } from '../model.ts';
import { words } from '../words.ts';

/** What an import would change, and which areas it may not change. */
export type ImportPlan = {
  readonly edits: TreeEdits;
  readonly unchanged: number;
  readonly refused: readonly { readonly code: string; readonly fault: Sentence }[];
};

const differs = (one: AreaFacts, other: TreeArea): boolean =>
  one.postalCode !== other.postalCode ||
  one.latitude !== other.latitude ||
  one.longitude !== other.longitude;

const isRenamed = (one: AreaFacts, other: TreeArea): boolean =>
  one.nameTh !== other.nameTh || one.nameEn !== other.nameEn;

/**
 * Compares a file with the tree. With no day (`from` undefined) areas may only be added; a new name or
 * parent needs the day from which it holds, and that day may not lie before the last change.
 */
export const planImport = (
  file: readonly AreaFacts[],
  tree: ReadonlyMap<string, TreeArea>,
  from: CivilDate | undefined,
): ImportPlan => {
  const known = file.flatMap((area) => {
    const old = tree.get(area.code);
    return old ? [{ area, old }] : [];
  });
  const added = file.filter(({ code }) => !tree.has(code));
  const moved = known.filter(({ area, old }) => area.parent !== old.parent);
  const renamed = known.filter(({ area, old }) => isRenamed(area, old));
  const described = known.filter(({ area, old }) => differs(area, old));
  const placed = [...added, ...moved.map(({ area }) => area)];
  const changed = new Set([...moved, ...renamed, ...described].map(({ area }) => area.code));
  return {
    edits: {
      added,
      placed: placed.map(({ code, parent }) => ({ code, parent })),
      ended: [],
      named: [...added, ...renamed.map(({ area }) => area)].map(nameOf),
      described: described.map(({ area }) => area),
    },
    unchanged: known.length - changed.size,
    refused: [
      ...moved.flatMap(({ old }) => refusal(old, old.placedOn, from)),
      ...renamed.flatMap(({ old }) => refusal(old, old.namedOn, from)),
    ],
  };
};

const nameOf = ({ code, nameTh, nameEn }: AreaFacts) => ({ code, nameTh, nameEn });

const refusal = (
  { code }: TreeArea,
  since: CivilDate | null,
  from: CivilDate | undefined,
): { code: string; fault: Sentence }[] => {
  if (from === undefined) return [{ code, fault: words.dateMissing }];
  return since !== null && since > from ? [{ code, fault: words.laterChange }] : [];
};
