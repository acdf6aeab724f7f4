import { workerData } from 'node:worker_threads';
import { makeExport } from '#features/exports/jobs.ts';
import { openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { exportSources } from './export-sources.ts';
import type { ExportOrder } from './export-thread.ts';

/** One for the rows, one for the notes on how far they are. */
const CONNECTIONS = 2;

const order = workerData as ExportOrder;
const db = openDatabase({ connectionString: order.connectionString }, CONNECTIONS);
// What a crash left half written is not this thread's to remove: nothing is older than the epoch.
const files = await openFolderFileStore(order.filesFolder, 0);
const services = { db, files, now: () => order.now };
await makeExport(services, exportSources, order.payload).finally(() => db.close());
