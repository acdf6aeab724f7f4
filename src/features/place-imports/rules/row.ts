import { PlaceName } from '#features/areas/model.ts';
import { fitsLevel } from '#features/areas/rules/placement.ts';
import { DisplayName, Username } from '#features/people/model.ts';
import { LEVELS } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { normaliseThai } from '#kernel/thai-text.ts';
import type { PlaceColumn, PlaceLevel, PlaceRow } from '../model.ts';
import { kindNames, faultWords as words } from '../words.ts';

/** The cells of a row as text, by column. */
export type Cells = Readonly<Record<PlaceColumn, string>>;

/** What is wrong with one cell of a row. */
export type CellFault = { readonly column: PlaceColumn; readonly fault: Sentence };

/** A row as understood, or every fault of its cells. */
export type RowRead = { readonly row: PlaceRow } | { readonly faults: readonly CellFault[] };

const plain = (text: string): string => normaliseThai(text).replace(/\s+/g, '').toLowerCase();

const LEVEL_OF = new Map(
  LEVELS.flatMap((level) =>
    (kindNames[level as PlaceLevel] ?? []).map((name) => [plain(name), level as PlaceLevel]),
  ),
);

// Excel may have made numbers of codes, and people write them in groups.
const digitsOf = (text: string): string => toArabicDigits(text).replace(/[\s.-]/g, '');

const parentOf = (level: PlaceLevel, code: string, given: string): string => {
  if (given !== '') return given;
  if (level === 'village') return code.slice(0, 6);
  return level === 'subdistrict' ? code.slice(0, 4) : '';
};

const parentFault = (parent: string): Sentence | undefined => {
  if (parent === '') return words.parentMissing;
  return /^\d{2,6}$/.test(parent) ? undefined : words.parentForm;
};

type Parts = { readonly level: PlaceLevel; readonly code: string; readonly parent: string };

const readName = (text: string): string | null | undefined => {
  if (text === '') return null;
  const read = PlaceName.safeParse(text);
  return read.success ? read.data : undefined;
};

const nameFault = (level: PlaceLevel, name: string | null | undefined): Sentence | undefined => {
  if (name === undefined) return words.name;
  return name === null && level !== 'subdistrict' ? words.nameMissing : undefined;
};

const usernameFault = (level: PlaceLevel, text: string): Sentence | undefined => {
  if (text === '') return undefined;
  if (level === 'local-authority') return words.usernameOfAuthority;
  return Username.safeParse(text).success ? undefined : words.username;
};

const personFault = (level: PlaceLevel, text: string): Sentence | undefined => {
  if (text === '') return undefined;
  if (level === 'local-authority') return words.usernameOfAuthority;
  return DisplayName.safeParse(text).success ? undefined : words.name;
};

const faultsOf = (cells: Cells, { level, code, parent }: Parts): CellFault[] => {
  const found: Partial<Record<PlaceColumn, Sentence | undefined>> = {
    code: fitsLevel(code, level) ? undefined : words.code,
    parent: fitsLevel(code, level) ? parentFault(parent) : undefined,
    nameTh: nameFault(level, readName(cells.nameTh)),
    nameEn: readName(cells.nameEn) === undefined ? words.name : undefined,
    username: usernameFault(level, cells.username),
    person: personFault(level, cells.person),
  };
  return Object.entries(found).flatMap(([column, fault]) =>
    fault ? [{ column: column as PlaceColumn, fault }] : [],
  );
};

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Understands a row of the file by itself; what it means for the tree is for the plan to say. */
export const readRow = (given: Cells): RowRead => {
  const level = LEVEL_OF.get(plain(given.kind));
  if (level === undefined) return { faults: [{ column: 'kind', fault: words.kind }] };
  const code = digitsOf(given.code);
  const parent = parentOf(level, code, digitsOf(given.parent));
  const faults = faultsOf(given, { level, code, parent });
  if (faults.length > 0) return { faults };
  const named = level !== 'subdistrict';
  const row: PlaceRow = {
    level,
    code,
    parent,
    nameTh: named ? (readName(given.nameTh) ?? null) : null,
    nameEn: named ? (readName(given.nameEn) ?? null) : null,
    username: orNull(given.username),
    person: given.person === '' ? null : DisplayName.parse(given.person),
  };
  return { row };
};
