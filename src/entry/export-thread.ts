import type { ExportAside, ExportPayload, Making } from '#features/exports/jobs.ts';
import { inOwnThread } from './own-thread.ts';

/** What the thread of an export is told: which export, and how it reaches the same data and files. */
export type ExportOrder = {
  readonly payload: ExportPayload;
  readonly connectionString: string;
  readonly filesFolder: string;
  readonly now: string;
};

/**
 * An export needs little at a time but leaves much behind, which V8 collects only when it must; in the
 * server's own heap it would grow to what the whole machine allows. In MB.
 */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 128 } as const;

const MAKER = new URL('./export-maker.ts', import.meta.url);

/** Makes an export in a thread of its own, with a small heap, so that the server goes on answering. */
export const exportThread =
  (services: Making, connectionString: string): ExportAside =>
  (payload, signal) => {
    const order: ExportOrder = {
      payload,
      connectionString,
      filesFolder: services.files.root,
      now: services.now(),
    };
    return inOwnThread(MAKER, order, LIMITS, signal);
  };
