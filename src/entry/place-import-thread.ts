import type { ImportAside, ImportPayload, Making, Step } from '#features/place-imports/jobs.ts';
import { inOwnThread } from './own-thread.ts';

/** What the thread of an import of places is told: which one, and how it reaches the same data, files and keys. */
export type PlaceImportOrder = {
  readonly payload: ImportPayload;
  readonly step: Step;
  readonly connectionString: string;
  readonly filesFolder: string;
  readonly keyFile: string;
  readonly now: string;
};

/** The rows of the largest file (100,000) as they were read, with what came of each, take about 200 MB. */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 } as const;

const MAKER = new URL('./place-import-maker.ts', import.meta.url);

/** Checks or imports a file of places in a thread of its own, so that the server goes on answering. */
export const placeImportThread =
  ({ files, sealer, now }: Making, connectionString: string): ImportAside =>
  (payload, step, signal) => {
    const order: PlaceImportOrder = {
      payload,
      step,
      connectionString,
      filesFolder: files.root,
      keyFile: sealer.keyFile,
      now: now(),
    };
    return inOwnThread(MAKER, order, LIMITS, signal);
  };
