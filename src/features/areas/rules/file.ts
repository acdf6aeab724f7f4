import { Level } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { type AreaFacts, NATION_CODE, PlaceName } from '../model.ts';
import { words } from '../words.ts';
import { fitsLevel, mayBelong } from './placement.ts';

/** One line of the file as text, with its number. */
export type FileLine = {
  readonly line: number;
  readonly code: string;
  readonly level: string;
  readonly parent: string;
  readonly name_th: string;
  readonly name_en: string;
  readonly postal_code: string;
  readonly latitude: string;
  readonly longitude: string;
};

/** A fault of one line. */
export type FileFault = { readonly line: number; readonly code: string; readonly fault: Sentence };

const coordinate = (text: string, most: number): number | null | undefined => {
  if (text === '') return null;
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) <= most ? value : undefined;
};

type Read = { readonly facts: AreaFacts } | { readonly fault: Sentence };

const readNames = (row: FileLine): { nameTh: string; nameEn: string } | undefined => {
  const th = PlaceName.safeParse(row.name_th);
  const en = PlaceName.safeParse(row.name_en);
  return th.success && en.success ? { nameTh: th.data, nameEn: en.data } : undefined;
};

const readLine = (row: FileLine): Read => {
  const level = Level.safeParse(row.level);
  if (!level.success) return { fault: words.wrongLevel };
  if (!fitsLevel(row.code, level.data)) return { fault: words.wrongCode };
  const names = readNames(row);
  if (names === undefined) return { fault: words.nameMissing };
  if (!/^(\d{5})?$/.test(row.postal_code)) return { fault: words.wrongPostalCode };
  const latitude = coordinate(row.latitude, 90);
  const longitude = coordinate(row.longitude, 180);
  if (latitude === undefined || longitude === undefined) return { fault: words.wrongPosition };
  const parent = row.parent === '' && level.data === 'province' ? NATION_CODE : row.parent;
  const postalCode = row.postal_code === '' ? null : row.postal_code;
  const { code } = row;
  return { facts: { code, level: level.data, parent, ...names, postalCode, latitude, longitude } };
};

/**
 * The areas that the lines of a file describe, and the faults of the others. `known` gives the level
 * of an area that is already in the system.
 */
export const readAreas = (
  lines: readonly FileLine[],
  known: (code: string) => Level | undefined,
): { areas: AreaFacts[]; faults: FileFault[] } => {
  const faults: FileFault[] = [];
  const read = new Map<string, { line: number; facts: AreaFacts }>();
  for (const row of lines) {
    const result = readLine(row);
    const fault =
      'fault' in result ? result.fault : read.has(row.code) ? words.repeated : undefined;
    if (fault) faults.push({ line: row.line, code: row.code, fault });
    else if ('facts' in result) read.set(row.code, { line: row.line, facts: result.facts });
  }
  for (const { line, facts } of read.values()) {
    const fault = faultOfPlace(facts, (code) => read.get(code)?.facts.level ?? known(code), known);
    if (fault) faults.push({ line, code: facts.code, fault });
  }
  return { areas: [...read.values()].map(({ facts }) => facts), faults };
};

const faultOfPlace = (
  { code, level, parent }: AreaFacts,
  levelOf: (code: string) => Level | undefined,
  known: (code: string) => Level | undefined,
): Sentence | undefined => {
  if ((known(code) ?? level) !== level) return words.levelChanged;
  if (code === NATION_CODE) return words.nationStays;
  const parentLevel = parent === NATION_CODE ? 'department' : levelOf(parent);
  if (parentLevel === undefined) return words.unknownParent;
  return mayBelong(level, parentLevel) ? undefined : words.wrongParent;
};
