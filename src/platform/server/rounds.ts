import type { Services } from './services.ts';

/** Work that this process does again and again beside its calls. */
export type Rounds = { readonly stop: () => Promise<void> };

type Work = {
  /** What the log calls it. */
  readonly what: string;
  /** Milliseconds between two looks while there is little to do. */
  readonly everyMs: number;
  /** How many times as long as a batch took nothing is done after it: callers keep most of the machine. */
  readonly rest: number;
  /** Does one batch; true when more may wait. */
  readonly batch: () => Promise<boolean>;
  readonly log: Services['log'];
};

/**
 * Does batch after batch until stopped, at once while more waits, resting in between. A failure is
 * logged and tried again at the next look. `stop` waits for the running batch.
 */
export const startRounds = ({ what, everyMs, rest, batch, log }: Work): Rounds => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const round = async (): Promise<void> => {
    const began = performance.now();
    const more = await batch().catch((error: unknown) => {
      log.error({ err: error }, `${what} failed`);
      return false;
    });
    const pause = Math.max(more ? 0 : everyMs, rest * (performance.now() - began));
    if (!stopped) timer = setTimeout(begin, pause);
  };
  const begin = (): void => {
    running = round();
  };
  begin();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
