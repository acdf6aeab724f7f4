import { NATION } from '#kernel/area.ts';
import { Problem } from '#kernel/problem.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import type { Call } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { newToken } from '#server/sessions.ts';
import type { signIn } from '../contract/session.ts';
import { fitsPassword } from '../passwords.ts';
import { countFailure, isLocked } from '../rules/sign-in.ts';
import { findFactor } from '../store/second-factor.ts';
import * as store from '../store/sessions.ts';
import { words } from '../words/session.ts';
import { takeSecondCode } from './second-factor.ts';

type Outcome = { readonly token: string } | { readonly problem: Problem };

const refused = (): Outcome => ({
  problem: new Problem(401, 'sign-in-refused', words.signInRefused),
});

/** Writes a past event of an account that is only just signing in, and therefore is nobody's call yet. */
export const auditSignIn = async (
  tx: Tx,
  account: Pick<store.Credentials, 'id' | 'officeId' | 'areaPath'>,
  action: string,
  call: Call,
): Promise<void> => {
  await tx
    .insertInto('audit_entries')
    .values({
      account_id: account.id,
      office_id: account.officeId,
      area_path: account.areaPath,
      action,
      subject_kind: 'account',
      subject_id: account.id,
      request_id: call.requestId,
      address: call.address,
    })
    .execute();
};

type SigningIn = Pick<Services, 'db' | 'sealer' | 'now'>;

const open = async (tx: Tx, account: store.Credentials, call: Call): Promise<Outcome> => {
  const token = newToken();
  await store.saveFailure(tx, account.id, { failedSignIns: 0, lockedUntil: null });
  await store.insertSession(tx, {
    token,
    accountId: account.id,
    device: String(call.request.headers['user-agent'] ?? ''),
    address: call.address,
  });
  await auditSignIn(tx, account, 'session.opened', call);
  return { token };
};

const fail = async (tx: Tx, account: store.Credentials, call: Call, now: string): Promise<void> => {
  await store.saveFailure(tx, account.id, countFailure(account.failedSignIns, now));
  await auditSignIn(tx, account, 'session.refused', call);
};

const unauthorised = (code: string, sentence: Sentence): Outcome => ({
  problem: new Problem(401, code, sentence, [{ code, sentence, field: 'body.code' }]),
});

// Only who knows the password learns that there is a second step; a wrong code counts like a wrong password.
const tryCode = async (
  services: SigningIn,
  tx: Tx,
  account: store.Credentials,
  call: Call<typeof signIn>,
): Promise<Outcome> => {
  const factor = await findFactor(tx, account.id);
  if (!factor || factor.confirmedAt === null) return open(tx, account, call);
  const { code } = call.body;
  if (code === undefined) return unauthorised('code-needed', words.codeNeeded);
  if (await takeSecondCode(services, tx, account.id, factor, code)) return open(tx, account, call);
  await fail(tx, account, call, services.now());
  return unauthorised('code-wrong', words.codeWrong);
};

// An unknown name, a wrong password, a closed and a resting account get one and the same answer, each
// after the time that a password takes: nobody learns which names there are.
const tryPassword = async (
  services: SigningIn,
  tx: Tx,
  call: Call<typeof signIn>,
): Promise<Outcome> => {
  const now = services.now();
  const account = await store.findCredentials(tx, call.body.username);
  const fits = await fitsPassword(account?.passwordHash, call.body.password);
  if (!account || isLocked(account.lockedUntil, now)) return refused();
  if (account.active && fits) return tryCode(services, tx, account, call);
  await fail(tx, account, call, now);
  return refused();
};

/** Opens a session for a username, a password and, where the account has one, a second factor; gives the token. */
export const openSession = async (
  services: SigningIn,
  call: Call<typeof signIn>,
): Promise<string> => {
  // The failure must be kept, so the refusal is thrown only after the transaction has committed.
  const outcome = await services.db.inScope(NATION, (tx) => tryPassword(services, tx, call));
  if ('problem' in outcome) throw outcome.problem;
  return outcome.token;
};
