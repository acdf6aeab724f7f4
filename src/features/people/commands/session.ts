import type { Done } from '#kernel/contract.ts';
import { notFound, orThrow, Problem } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { Database } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { changePassword } from '../contract/session.ts';
import { fitsPassword, hashPassword } from '../passwords.ts';
import { acceptPassword } from '../rules/password.ts';
import * as store from '../store/sessions.ts';
import { words } from '../words/session.ts';

/** The call as its receipt may know it: a fast hash of the body, from which a password could be guessed, is not kept. */
export const withoutSecrets = (call: SignedCall): SignedCall => ({ ...call, body: undefined });

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
    const { username, name } = call.session.account;
    const owner = { username, name, office: call.session.officeName };
    const next = orThrow(acceptPassword(call.body.next, owner));
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
