const MOST_AT_ONCE = 2;
const MOST_WAITING = 8;

const waiting: (() => void)[] = [];
let taken = 0;

/** Waits for one of two turns, first come first served; gives what ends it, undefined where too many wait. */
export const takeTurn = async (): Promise<(() => void) | undefined> => {
  if (taken < MOST_AT_ONCE) {
    taken += 1;
    return leave;
  }
  if (waiting.length >= MOST_WAITING) return undefined;
  await new Promise<void>((resolve) => waiting.push(resolve));
  return leave;
};

/** Hands the turn to whoever waits longest. */
const leave = (): void => {
  const next = waiting.shift();
  if (next === undefined) taken -= 1;
  else next();
};
