import { parentPort, workerData } from 'node:worker_threads';

const { file, name, given } = workerData as { file: string; name: string; given: unknown[] };
const found: Record<string, (...given: unknown[]) => unknown> = await import(file);
parentPort?.postMessage(await found[name]?.(...given));
