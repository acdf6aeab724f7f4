import type { Refusal, Result } from './result.ts';
import { type Sentence, say } from './sentence.ts';

/** A refusal on its way to the caller: thrown to roll back, answered as application/problem+json. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly sentence: Sentence;
  readonly refusals: readonly Refusal[];

  constructor(status: number, code: string, sentence: Sentence, refusals: readonly Refusal[] = []) {
    super(`${code}: ${sentence.en}`);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.sentence = sentence;
    this.refusals = refusals;
  }
}

/** Another office's thing and a thing that never was give the same answer. */
export const notFound = (): Problem =>
  new Problem(404, 'not-found', say('ไม่พบข้อมูลที่ขอ', 'This could not be found.'));

/** Nobody is signed in, or the session has ended. */
export const notSignedIn = (): Problem =>
  new Problem(401, 'not-signed-in', say('โปรดเข้าสู่ระบบก่อน', 'Please sign in first.'));

/** The account is known but may not do this. */
export const notAllowed = (
  sentence: Sentence = say('บัญชีนี้ไม่มีสิทธิทำรายการนี้', 'This account may not do this.'),
): Problem => new Problem(403, 'not-allowed', sentence);

/** The input does not have the promised form; each refusal names its field. */
export const badInput = (refusals: readonly Refusal[]): Problem =>
  new Problem(
    400,
    'bad-input',
    say('ข้อมูลไม่ถูกต้อง โปรดตรวจช่องที่แจ้ง', 'Some fields are not right.'),
    refusals,
  );

/** The state of the thing does not allow the action, though the action itself is well formed. */
export const conflict = (code: string, sentence: Sentence): Problem =>
  new Problem(409, code, sentence);

/** Gives the value of a rule's result, or throws its refusals as a 409 (state) or 422 (field). */
export const orThrow = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  const [first] = result.refusals;
  const status = result.refusals.some((refusal) => refusal.field !== undefined) ? 422 : 409;
  throw new Problem(status, first.code, first.sentence, result.refusals);
};
