import type { Database } from '#server/db.ts';
import { Fault } from '#server/fault.ts';
import { notInThisRelease } from './words.ts';

/** What `amphoe setup` asks for. */
export type FirstAdministrator = {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
};

/** Makes the first administrator of the nation; a Fault when there is an administrator already. */
export const makeFirstAdministrator = async (
  _db: Database,
  _administrator: FirstAdministrator,
): Promise<void> => {
  throw new Fault(notInThisRelease);
};
