import { NATION } from '#kernel/area.ts';
import type { Done } from '#kernel/contract.ts';
import { notFound, orThrow, Problem } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { Database, Tx } from '#server/db.ts';
import type { Call, SignedCall } from '#server/http/route.ts';
import { newToken } from '#server/sessions.ts';
import type { changePassword, signIn } from '../contract/session.ts';
import { fitsPassword, hashPassword } from '../passwords.ts';
import { acceptPassword, countFailure, isLocked } from '../rules/sign-in.ts';
import * as store from '../store/sessions.ts';
import { words } from '../words/session.ts';

type Outcome = { readonly token: string } | { readonly problem: Problem };

const refused = (): Outcome => ({
  problem: new Problem(401, 'sign-in-refused', words.signInRefused),
});

const auditSignIn = async (
  tx: Tx,
  account: store.Credentials,
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

const tryPassword = async (tx: Tx, call: Call<typeof signIn>, now: string): Promise<Outcome> => {
  const account = await store.findCredentials(tx, call.body.username);
  if (account && isLocked(account.lockedUntil, now))
    return { problem: new Problem(429, 'locked', words.locked) };
  const fits = await fitsPassword(account?.passwordHash, call.body.password);
  if (account?.active && fits) return open(tx, account, call);
  if (account) {
    await store.saveFailure(tx, account.id, countFailure(account.failedSignIns, now));
    await auditSignIn(tx, account, 'session.refused', call);
  }
  return refused();
};

/** Opens a session for a username and a password; gives the token of its cookie. */
export const openSession = async (
  db: Database,
  call: Call<typeof signIn>,
  now: string,
): Promise<string> => {
  // The failure must be kept, so the refusal is thrown only after the transaction has committed.
  const outcome = await db.inScope(NATION, (tx) => tryPassword(tx, call, now));
  if ('problem' in outcome) throw outcome.problem;
  return outcome.token;
};

// The receipt keeps a fast hash of the body, from which a password could be guessed: it gets none.
const withoutSecrets = (call: SignedCall): SignedCall => ({ ...call, body: undefined });

/** Changes the caller's own password and ends every other session. */
export const replacePassword = (
  db: Database,
  call: SignedCall<typeof changePassword>,
): Promise<Done> =>
  runCommand(db, withoutSecrets(call), async ({ tx, audit }) => {
    const account = await store.getCredentials(tx, call.actor.accountId);
    if (!(await fitsPassword(account.passwordHash, call.body.current)))
      throw new Problem(422, 'password-wrong', words.passwordWrong, [
        { code: 'password-wrong', sentence: words.passwordWrong, field: 'body.current' },
      ]);
    const next = orThrow(acceptPassword(call.body.next, account.username));
    await store.savePassword(tx, account.id, await hashPassword(next));
    await store.endOtherSessions(tx, account.id, call.session.id);
    await audit('account.password-changed', {
      kind: 'account',
      id: account.id,
      areaPath: account.areaPath,
    });
    return {};
  });

/** Ends one of the caller's own sessions. */
export const closeSession = (db: Database, call: SignedCall, id: string): Promise<Done> =>
  runCommand(db, call, async ({ tx, audit }) => {
    if (!(await store.endSession(tx, call.actor.accountId, id))) throw notFound();
    await audit('session.ended', { kind: 'session', id, areaPath: call.actor.areaPath });
    return {};
  });
