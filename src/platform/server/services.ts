import type { Logger } from 'pino';
import type { Database } from './db.ts';
import type { FileStore } from './files/file-store.ts';
import type { Safety } from './safety.ts';
import type { Sealer } from './sealing.ts';

/** What the server lends to every feature. */
export type Services = {
  readonly db: Database;
  readonly files: FileStore;
  readonly log: Logger;
  /** The current instant as ISO text in UTC; a test may set its own. */
  readonly now: () => string;
  /** Whether this database carries the demo. */
  readonly demo: boolean;
  readonly safety: Safety;
  readonly sealer: Sealer;
};
