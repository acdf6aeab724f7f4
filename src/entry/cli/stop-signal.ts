/** A wish to stop: `stopped` settles at the first signal; `fail` makes it reject instead. */
export type StopWish = {
  readonly stopped: Promise<void>;
  readonly fail: (error: unknown) => void;
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Listens from now on, so that a signal during the start is not lost; a second one changes nothing. */
export const untilAskedToStop = (): StopWish => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  for (const signal of signals) process.on(signal, () => resolve());
  // The launcher of bin/amphoe.mjs holds a channel: when it dies, even by kill -9, we stop as well.
  process.on('disconnect', () => resolve());
  promise.catch(() => undefined);
  return { stopped: promise, fail: reject };
};
