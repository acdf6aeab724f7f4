/** Too many wait already. */
export class NoTurn extends Error {}

/**
 * Lets so many works run at the same time; the others wait their turn, the first to come first. Throws
 * NoTurn where `mostWaiting` wait already.
 */
export const turns = (
  most: number,
  mostWaiting = Number.POSITIVE_INFINITY,
): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (running < most) running++;
    else if (queue.length >= mostWaiting) throw new NoTurn();
    else await new Promise<void>((start) => queue.push(start));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
};
