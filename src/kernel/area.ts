import { z } from 'zod';

/**
 * The levels of district administration, from the department down (DOPA geocode 0, 2, 4, 6, 8
 * digits); a local authority stands beside the subdistricts, below its district.
 */
export const LEVELS = [
  'department',
  'province',
  'district',
  'subdistrict',
  'village',
  'local-authority',
] as const;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;

/**
 * The place of an area in the tree as it stood at some time: codes from the top, each between
 * slashes. The nation is `/`, Mukdahan `/49/`, its district Khamcha-i `/49/4905/`.
 */
export type AreaPath = string;

export const NATION: AreaPath = '/';

/** The path of a child area; `code` is the child's own DOPA geocode. */
export const childPath = (parent: AreaPath, code: string): AreaPath => `${parent}${code}/`;

/** Whether `inner` is `outer` itself or lies below it. */
export const isWithin = (inner: AreaPath, outer: AreaPath): boolean => inner.startsWith(outer);

/** Whether `inner` lies strictly below `outer`. */
export const isBelow = (inner: AreaPath, outer: AreaPath): boolean =>
  inner !== outer && isWithin(inner, outer);

/** The two-digit province code that a path belongs to, or `00` for the nation itself. */
export const provinceOf = (path: AreaPath): string => path.split('/')[1] || '00';

/** The path of the area directly above, or undefined for the nation. */
export const parentPath = (path: AreaPath): AreaPath | undefined =>
  path === NATION ? undefined : path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);

const DEPTHS: Record<Level, number> = {
  department: 0,
  province: 1,
  district: 2,
  subdistrict: 3,
  'local-authority': 3,
  village: 4,
};

/** The path of the area of `level` that `path` is or lies in; undefined when it lies above that level. */
export const ancestorAt = (path: AreaPath, level: Level): AreaPath | undefined => {
  const codes = path.split('/').filter(Boolean);
  const depth = DEPTHS[level];
  return codes.length < depth ? undefined : codes.slice(0, depth).reduce(childPath, NATION);
};
