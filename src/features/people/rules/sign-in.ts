import { ok, type Result, refuse } from '#kernel/result.ts';
import { words } from '../words/session.ts';

/** Wrong passwords in a row after which an account rests. */
export const MOST_FAILED_SIGN_INS = 5;
/** How long an account rests after that, in minutes. */
export const LOCK_MINUTES = 15;

const COMMON = ['password', '12345', 'qwerty', 'amphoe', 'letmein', 'iloveyou', 'admin'];

const isRepeated = (text: string): boolean => new Set(text).size < 4;

/** Whether a new password is good enough (NIST SP 800-63B: length, not composition; nothing guessable). */
export const acceptPassword = (password: string, username: string): Result<string> => {
  const plain = password.toLowerCase();
  const guessable =
    plain.includes(username.toLowerCase()) ||
    isRepeated(plain) ||
    COMMON.some((word) => plain.includes(word) && plain.length < word.length + 6);
  return password.length < 10 || guessable
    ? refuse('password-weak', words.passwordWeak, 'body.next')
    : ok(password);
};

/** What a wrong password does to an account: one more failure, and from the fifth on a rest. */
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
