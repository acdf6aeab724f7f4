import { workerData } from 'node:worker_threads';
import { workOffImport } from '#features/place-imports/jobs.ts';
import { openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { openKeyFile } from '#server/sealing.ts';
import type { PlaceImportOrder } from './place-import-thread.ts';

/** One for the rows, one for the notes on how far they are. */
const CONNECTIONS = 2;

const order = workerData as PlaceImportOrder;
const db = openDatabase({ connectionString: order.connectionString }, CONNECTIONS);
// What a crash left half written is not this thread's to remove: nothing is older than the epoch.
const files = await openFolderFileStore(order.filesFolder, 0);
const services = { db, files, sealer: openKeyFile(order.keyFile), now: () => order.now };
await workOffImport(services, order.payload, order.step).finally(() => db.close());
