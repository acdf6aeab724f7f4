import { parentPort, workerData } from 'node:worker_threads';
import { textOfFile } from './text-of-file.ts';

parentPort?.postMessage(await textOfFile(workerData as Uint8Array));
