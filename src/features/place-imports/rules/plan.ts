import { mayBelong } from '#features/areas/rules/placement.ts';
import { officeTitle } from '#features/areas/words.ts';
import { type AreaPath, childPath, isWithin } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { KnownAccount, KnownOffice, KnownPlace, PlaceRow } from '../model.ts';
import { headOf, villageOffice, faultWords as words } from '../words.ts';
import type { CellFault } from './row.ts';

/** What the system knows of the places, offices and usernames that a file names. */
export type Known = {
  readonly places: ReadonlyMap<string, KnownPlace>;
  /** By the code of their area. */
  readonly offices: ReadonlyMap<string, KnownOffice>;
  /** By username in small letters. */
  readonly accounts: ReadonlyMap<string, KnownAccount>;
};

/** What one good row does; what is null stays as it is. */
export type PlacePlan = {
  readonly code: string;
  readonly level: PlaceRow['level'];
  readonly path: AreaPath;
  readonly parent: string;
  readonly name: Sentence;
  readonly isNew: boolean;
  readonly isRenamed: boolean;
  readonly newOffice: Sentence | null;
  readonly renamedOffice: { readonly id: string; readonly name: Sentence } | null;
  readonly newAccount: { readonly username: string; readonly name: string } | null;
  readonly renamedAccount: { readonly id: string; readonly name: string } | null;
};

/** What comes of a row: a plan, or every fault of its cells. */
export type RowPlan = { readonly plan: PlacePlan } | { readonly faults: readonly CellFault[] };

const at = (column: CellFault['column'], fault: Sentence): CellFault => ({ column, fault });

const parentFault = (row: PlaceRow, known: Known, scope: AreaPath): CellFault | undefined => {
  const parent = known.places.get(row.parent);
  if (!parent?.path) return at('parent', words.parentUnknown);
  if (!isWithin(childPath(parent.path, row.code), scope)) return at('parent', words.parentForeign);
  return mayBelong(row.level, parent.level) ? undefined : at('parent', words.parentLevel);
};

const placeFault = (row: PlaceRow, old: KnownPlace | undefined): CellFault | undefined => {
  if (!old) return row.level === 'subdistrict' ? at('code', words.unknownSubdistrict) : undefined;
  if (old.level !== row.level) return at('code', words.levelTaken);
  if (old.path === null) return at('code', words.ended);
  return old.parent === row.parent ? undefined : at('parent', words.moved);
};

const isRenaming = (old: KnownPlace | undefined, { nameTh, nameEn }: PlaceRow): boolean =>
  old !== undefined &&
  ((nameTh !== null && nameTh !== old.nameTh) || (nameEn !== null && nameEn !== old.nameEn));

const nameOf = ({ nameTh, nameEn }: PlaceRow, old: KnownPlace | undefined): Sentence => {
  const th = nameTh ?? old?.nameTh ?? '';
  return { th, en: nameEn ?? old?.nameEn ?? th };
};

const titleOf = ({ level, code }: PlaceRow, name: Sentence): Sentence => {
  if (level === 'village') return villageOffice(code, name);
  return officeTitle({ level, code, name }) ?? name;
};

const USERNAME_MARKS = { village: 'v', subdistrict: 't' } as const;

/** The username of a row whose file gives none; undefined where no account is made by file. */
export const usernameOf = ({ level, code, username }: PlaceRow): string | undefined => {
  if (level === 'local-authority') return undefined;
  return username ?? `${USERNAME_MARKS[level]}${code}`;
};

type AccountPlan = Pick<PlacePlan, 'newAccount' | 'renamedAccount'>;

const NO_ACCOUNT: AccountPlan = { newAccount: null, renamedAccount: null };

// An office that has an account needs none of the file's making, unless the file names one.
const accountPlan = (row: PlaceRow, name: Sentence, known: Known): AccountPlan => {
  const username = usernameOf(row);
  if (username === undefined) return NO_ACCOUNT;
  const old = known.accounts.get(username.toLowerCase());
  if (old) {
    const renamed = row.person !== null && row.person !== old.name;
    return { ...NO_ACCOUNT, renamedAccount: renamed ? { id: old.id, name: row.person } : null };
  }
  const others = known.offices.get(row.code)?.accounts ?? 0;
  if (row.username === null && others > 0) return NO_ACCOUNT;
  const person = row.person ?? headOf(row.level, row.code, name.th);
  return { ...NO_ACCOUNT, newAccount: { username, name: person } };
};

const accountFault = (row: PlaceRow, known: Known): CellFault | undefined => {
  const old = known.accounts.get((usernameOf(row) ?? '').toLowerCase());
  return old && old.areaCode !== row.code ? at('username', words.usernameTaken) : undefined;
};

const renamedOffice = (
  office: KnownOffice | undefined,
  title: Sentence,
  former: Sentence | undefined,
): PlacePlan['renamedOffice'] => {
  // An office that was given a name of its own keeps it.
  if (!office || !former || office.nameTh !== former.th) return null;
  const same = office.nameTh === title.th && office.nameEn === title.en;
  return same ? null : { id: office.id, name: title };
};

const planOf = (row: PlaceRow, known: Known): PlacePlan => {
  const old = known.places.get(row.code);
  const office = known.offices.get(row.code);
  const name = nameOf(row, old);
  const title = titleOf(row, name);
  const former = old && titleOf(row, { th: old.nameTh, en: old.nameEn });
  const above = known.places.get(row.parent)?.path ?? '';
  return {
    code: row.code,
    level: row.level,
    path: childPath(above, row.code),
    parent: row.parent,
    name,
    isNew: old === undefined,
    isRenamed: isRenaming(old, row),
    newOffice: office ? null : title,
    renamedOffice: renamedOffice(office, title, former),
    ...accountPlan(row, name, known),
  };
};

/** What a row means for the tree, the offices and the accounts, within the area that the caller administers. */
export const planRow = (row: PlaceRow, known: Known, scope: AreaPath): RowPlan => {
  const old = known.places.get(row.code);
  const faults = [
    parentFault(row, known, scope) ?? placeFault(row, old),
    old?.namedLater && isRenaming(old, row) ? at('nameTh', words.namedLater) : undefined,
    known.offices.get(row.code)?.active === false ? at('code', words.officeClosed) : undefined,
    accountFault(row, known),
  ].filter((one) => one !== undefined);
  return faults.length > 0 ? { faults } : { plan: planOf(row, known) };
};

/** What a row comes to: its count, and what is wrong with it. */
export type RowOutcome = {
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'refused';
  readonly faults: readonly CellFault[];
};

/** What is left to say of a row once it has been worked off. */
export const outcomeOfRow = (row: RowPlan): RowOutcome =>
  'plan' in row
    ? { outcome: outcomeOf(row.plan), faults: [] }
    : { outcome: 'refused', faults: row.faults };

/** Which of the counts a plan belongs to. */
export const outcomeOf = (plan: PlacePlan): 'added' | 'changed' | 'unchanged' => {
  if (plan.isNew) return 'added';
  const changes =
    plan.isRenamed ||
    plan.newOffice !== null ||
    plan.renamedOffice !== null ||
    plan.newAccount !== null ||
    plan.renamedAccount !== null;
  return changes ? 'changed' : 'unchanged';
};
