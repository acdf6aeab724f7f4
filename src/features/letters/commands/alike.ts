import type { ReplyInput } from '#kernel/contract.ts';
import { conflict } from '#kernel/problem.ts';
import { sql, type Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { listAlikeLetters } from '../contract/register.ts';
import type { RegisterValues } from '../model/register.ts';
import { listAlike } from '../store/letters.ts';
import { refusalWords } from '../words/register.ts';

/** The letters of the caller's register that look like one without a number. */
export const showAlike = (
  { db }: Services,
  { actor, body }: SignedCall<typeof listAlikeLetters>,
): Promise<ReplyInput<typeof listAlikeLetters>> =>
  db.inScope(actor.areaPath, async (tx) => ({
    letters: await listAlike(tx, actor.officeId, body.text, body),
  }));

/**
 * Refuses to register a letter without a number that the register seems to have already: the same text,
 * or the same date, sender and subject. Two that come at once wait for each other, so the second sees the first.
 */
export const refuseAlike = async (
  tx: Tx,
  officeId: string,
  text: string,
  values: RegisterValues,
): Promise<void> => {
  if (values.number !== null) return;
  await sql`select pg_advisory_xact_lock(hashtext('register'), hashtext(${officeId}))`.execute(tx);
  const [first] = await listAlike(tx, officeId, text, values);
  if (first) throw conflict('looks-registered', refusalWords.looksRegistered);
};
