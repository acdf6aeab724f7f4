import { ancestorAt, type Level } from '#kernel/area.ts';
import type { ReviewChain, ReviewStep } from '../model/chain.ts';

/** An active office that a report can come to: of its area or one above it, or its own office. */
export type BranchOffice = { readonly id: string; readonly level: Level; readonly path: string };

/** Where a report belongs, and the offices there are, the oldest of an area first. */
export type Branch = {
  readonly officeId: string;
  readonly areaPath: string;
  readonly offices: readonly BranchOffice[];
};

/** Who acts in a review: the step of the chain, the office, and the role its turn needs there. */
export type Turn = {
  readonly step: number;
  readonly officeId: string;
  readonly role: ReviewStep['role'];
};

const officeFor = ({ officeId, areaPath, offices }: Branch, level: Level) =>
  offices.find(
    (one) =>
      one.level === level && (one.path === ancestorAt(areaPath, level) || one.id === officeId),
  );

const nearestAbove = ({ areaPath, offices }: Branch): BranchOffice | undefined =>
  offices
    .filter(({ path }) => path !== areaPath && areaPath.startsWith(path))
    .toSorted((one, other) => other.path.length - one.path.length)[0];

/**
 * Whose turn it is from a step on (1 is the first): the first step whose level has an office in the
 * branch, so that an absent office holds nothing up; where none is left, the nearest office above stands
 * in at the step itself, so that nothing is accepted unseen. Undefined past the end of the chain.
 */
export const turnFrom = (chain: ReviewChain, from: number, branch: Branch): Turn | undefined => {
  const left = chain.steps.slice(from - 1);
  const present = left.findIndex(({ level }) => officeFor(branch, level) !== undefined);
  const skipped = Math.max(0, present);
  const step = left[skipped];
  if (!step) return undefined;
  const office = officeFor(branch, step.level) ?? nearestAbove(branch);
  return { step: from + skipped, officeId: office?.id ?? branch.officeId, role: step.role };
};

/** Who records: the report's own office, or once that is closed the one that took its place in the area. */
export const recorderAt = ({ officeId, areaPath, offices }: Branch): string =>
  offices.find(({ id }) => id === officeId)?.id ??
  offices.find(({ path }) => path === areaPath)?.id ??
  officeId;
