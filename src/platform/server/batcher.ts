/** How a batcher gathers: how many items go together, and how many batches run at once. */
export type BatchOptions = {
  readonly most: number;
  readonly lanes: number;
  /** When a batch of several fails as a whole, each item is tried by itself, so that one fails alone. */
  readonly apart?: boolean;
};

type Waiting<I, O> = {
  readonly item: I;
  readonly resolve: (value: O) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Joins calls that arrive while others are under way into one: an idle lane takes what is there at once,
 * so a lone call never waits, and under load many share one statement and one commit. `run` gives one
 * result for each item, in the same order; when it rejects, every item of that batch rejects, or is
 * tried by itself where it may be (`apart`).
 */
export const batched = <I, O>(
  run: (items: readonly I[]) => Promise<readonly O[]>,
  { most, lanes, apart = false }: BatchOptions,
): ((item: I) => Promise<O>) => {
  const queue: Waiting<I, O>[] = [];
  let running = 0;

  const finish = (batch: readonly Waiting<I, O>[], results: readonly O[]): void => {
    batch.forEach(({ resolve }, at) => {
      resolve(results[at] as O);
    });
  };

  const runBatch = async (batch: readonly Waiting<I, O>[]): Promise<void> => {
    try {
      finish(batch, await run(batch.map(({ item }) => item)));
    } catch (error) {
      if (apart && batch.length > 1) for (const one of batch) await runBatch([one]);
      else for (const { reject } of batch) reject(error);
    }
  };

  const take = async (): Promise<void> => {
    await runBatch(queue.splice(0, most));
    running -= 1;
    start();
  };

  const start = (): void => {
    if (running >= lanes || queue.length === 0) return;
    running += 1;
    void take();
  };

  return (item) =>
    new Promise<O>((resolve, reject) => {
      queue.push({ item, resolve, reject });
      // Calls whose bytes came in the same turn of the event loop go together.
      setImmediate(start);
    });
};
