import { setUp } from '#features/people/commands/setup.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Database } from '#server/db.ts';

/** What `amphoe setup` asks for. */
export type FirstAdministrator = {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
};

/** Makes the first administrator of the nation; a Fault when there is an administrator already. */
export const makeFirstAdministrator = (
  db: Database,
  { username, displayName, password }: FirstAdministrator,
): Promise<void> =>
  setUp(db, { username, name: displayName, password }, bangkokDate(new Date().toISOString()));
