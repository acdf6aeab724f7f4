/** Wrong passwords in a row after which an account rests. */
export const MOST_FAILED_SIGN_INS = 5;
/** How long an account rests after that, in minutes. */
const LOCK_MINUTES = 15;

/** What a wrong password or code does to an account: one more failure, and from the fifth on a rest. */
export const countFailure = (
  failedSignIns: number,
  now: string,
): { failedSignIns: number; lockedUntil: string | null } => {
  const failed = failedSignIns + 1;
  const until = new Date(Date.parse(now) + LOCK_MINUTES * 60_000).toISOString();
  return { failedSignIns: failed, lockedUntil: failed >= MOST_FAILED_SIGN_INS ? until : null };
};

/** Whether the account rests at the moment. */
export const isLocked = (lockedUntil: string | null, now: string): boolean =>
  lockedUntil !== null && lockedUntil > now;
