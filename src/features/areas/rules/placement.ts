import type { Level } from '#kernel/area.ts';

const PARENTS: Record<Level, readonly Level[]> = {
  department: [],
  province: ['department'],
  district: ['province'],
  subdistrict: ['district'],
  village: ['subdistrict'],
  'local-authority': ['district', 'province'],
};

const DIGITS: Record<Level, RegExp> = {
  department: /^TH$/,
  province: /^\d{2}$/,
  district: /^\d{4}$/,
  subdistrict: /^\d{6}$/,
  village: /^\d{8}$/,
  'local-authority': /^\d{7,12}$/,
};

/** Whether an area of the one level may belong to an area of the other. */
export const mayBelong = (level: Level, parent: Level): boolean => PARENTS[level].includes(parent);

/** Whether a code has the digits of its level (DOPA geocode: 2, 4, 6, 8). */
export const fitsLevel = (code: string, level: Level): boolean => DIGITS[level].test(code);
