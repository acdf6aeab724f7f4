import { type AreaPath, isBelow, parentPath } from '#kernel/area.ts';

/** The paths from one area down to another within it, both included. */
export const trailOf = (from: AreaPath, to: AreaPath): AreaPath[] => {
  const above = isBelow(to, from) ? parentPath(to) : undefined;
  return above === undefined ? [to] : [...trailOf(from, above), to];
};
