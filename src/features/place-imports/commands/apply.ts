import { addLeaves, renameFrom } from '#features/areas/door.ts';
import {
  insertOffices,
  insertPhoneAccounts,
  type Maker,
  renameAccounts,
  renameOffices,
} from '#features/people/door.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import type { PlacePlan } from '../rules/plan.ts';

const named = ({ th, en }: Sentence) => ({ nameTh: th, nameEn: en });

const leafOf = ({ code, level, parent, name }: PlacePlan) => ({
  code,
  level,
  parent,
  ...named(name),
  postalCode: null,
  latitude: null,
  longitude: null,
});

const some = <T, U>(list: readonly T[], pick: (one: T) => U | null): U[] =>
  list.map(pick).filter((one) => one !== null);

/** Writes plans, a statement for each kind of change; gives how many accounts were made. Lock the tree before. */
export const applyPlans = async (
  tx: Tx,
  plans: readonly PlacePlan[],
  maker: Maker,
  today: CivilDate,
): Promise<number> => {
  await addLeaves(tx, plans.filter(({ isNew }) => isNew).map(leafOf));
  const renamed = plans.filter(({ isRenamed }) => isRenamed);
  await renameFrom(
    tx,
    renamed.map(({ code, name }) => ({ code, ...named(name) })),
    today,
  );
  const offices = some(plans, ({ code, level, path, newOffice }) =>
    newOffice === null ? null : { areaCode: code, areaPath: path, level, ...named(newOffice) },
  );
  await insertOffices(tx, offices);
  await renameOffices(
    tx,
    some(plans, ({ renamedOffice: one }) => one && { id: one.id, ...named(one.name) }),
  );
  await renameAccounts(
    tx,
    some(plans, ({ renamedAccount }) => renamedAccount),
  );
  const accounts = some(
    plans,
    ({ code, newAccount }) => newAccount && { areaCode: code, ...newAccount },
  );
  return insertPhoneAccounts(tx, accounts, maker);
};
