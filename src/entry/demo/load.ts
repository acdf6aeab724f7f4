import type { Sentence } from '#kernel/sentence.ts';
import type { Database } from '#server/db.ts';

/** One account of the demo, as the start of the server prints it. */
export type DemoAccount = {
  readonly username: string;
  readonly password: string;
  readonly says: Sentence;
};

/** Loads the demo into a new database. */
export const loadDemo = async (_db: Database): Promise<void> => undefined;

/** The accounts of the demo, or none when this database carries no demo. */
export const listDemoAccounts = async (_db: Database): Promise<readonly DemoAccount[]> => [];

/** Takes the demo away, and leaves everything else as it is. */
export const removeDemo = async (_db: Database): Promise<void> => undefined;
