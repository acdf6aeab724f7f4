import { NATION } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Services } from '#server/services.ts';
import { followTree } from './store/tree.ts';

export { type ImportDone, type ImportOrder, importAreas } from './commands/import.ts';
export { addLeaves, listPlacesOf, renameFrom } from './store/leaves.ts';
export { insertMissingOffices } from './store/offices.ts';
export { ensureNation, findPathAt, lockTree } from './store/tree.ts';

/** The daily job: names, offices and accounts follow the changes of the tree that begin today. */
export const followAreas = (services: Services): Promise<void> =>
  services.db.inScope(NATION, (tx) => followTree(tx, bangkokDate(services.now())));
