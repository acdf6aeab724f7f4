import { randomBytes } from 'node:crypto';
import type { Done } from '#kernel/contract.ts';
import { conflict, Problem } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import { findStep } from '#server/one-time-code.ts';
import { needsSecondFactor } from '#server/safety.ts';
import type { Services } from '#server/services.ts';
import type * as contract from '../contract/second-factor.ts';
import { fitsPassword } from '../passwords.ts';
import { type FreshCodes, hashCode } from '../recovery-codes.ts';
import * as store from '../store/second-factor.ts';
import { endOtherSessions, getCredentials } from '../store/sessions.ts';
import { words } from '../words/session.ts';
import { KEY_BYTES, openKey, sealKey } from './factor-keys.ts';
import { withoutSecrets } from './session.ts';

type Taking = Pick<Services, 'sealer' | 'now'>;

const wrong = (code: string, sentence: typeof words.codeWrong, field: string): Problem =>
  new Problem(422, code, sentence, [{ code, sentence, field }]);

const codeWrong = (): Problem => wrong('code-wrong', words.codeWrong, 'body.code');

const checkPassword = async (tx: Tx, accountId: string, password: string): Promise<void> => {
  const { passwordHash } = await getCredentials(tx, accountId);
  if (await fitsPassword(passwordHash, password)) return;
  throw wrong('password-wrong', words.passwordWrong, 'body.password');
};

/** Takes a code of the authenticator, once; false for a wrong one and for one taken before. */
const takeStep = async (
  { sealer, now }: Taking,
  tx: Tx,
  accountId: string,
  { secret, lastStep }: store.StoredFactor,
  code: string,
): Promise<boolean> => {
  const key = await openKey(sealer, accountId, secret);
  const step = findStep(key, code, now(), lastStep);
  if (step !== undefined) await store.saveStep(tx, accountId, step);
  return step !== undefined;
};

const isFromApp = (code: string): boolean => /^\d{6}$/.test(code);

/** Takes what was typed as a second factor, a code of the app or a recovery code, each only once. */
export const takeSecondCode = async (
  services: Taking,
  tx: Tx,
  accountId: string,
  factor: store.StoredFactor,
  code: string,
): Promise<boolean> => {
  if (isFromApp(code)) return takeStep(services, tx, accountId, factor, code);
  if (!factor.recoverySalt) return false;
  return store.takeCode(tx, accountId, await hashCode(code, factor.recoverySalt));
};

/** Begins a second factor; gives its new key. Repeating it is harmless: only the last key counts. */
export const begin = (
  services: Services,
  { actor, body }: SignedCall<typeof contract.beginSecondFactor>,
): Promise<Buffer> =>
  services.db.inScope(actor.areaPath, async (tx) => {
    await checkPassword(tx, actor.accountId, body.password);
    const key = randomBytes(KEY_BYTES);
    const kept = await sealKey(services.sealer, actor.accountId, key);
    if (await store.beginFactor(tx, actor.accountId, kept)) return key;
    throw conflict('second-factor-on', words.factorOn);
  });

const auditOwn = ({ audit }: Work, { actor }: SignedCall, event: string): Promise<void> =>
  audit(`account.${event}`, { kind: 'account', id: actor.accountId, areaPath: actor.areaPath });

const getFactor = async (
  tx: Tx,
  accountId: string,
  inForce: boolean,
): Promise<store.StoredFactor> => {
  const factor = await store.findFactor(tx, accountId);
  if (factor && (factor.confirmedAt !== null) === inForce) return factor;
  throw conflict('second-factor-unbegun', words.factorUnbegun);
};

/** Puts the second factor in force by its first code, and ends every other session. */
export const confirm = (
  services: Services,
  call: SignedCall<typeof contract.confirmSecondFactor>,
  fresh: FreshCodes,
): Promise<Done> =>
  runCommand(services.db, withoutSecrets(call), async (work) => {
    const { tx } = work;
    const { accountId } = call.actor;
    const now = services.now();
    const factor = await getFactor(tx, accountId, false);
    if (!(await takeStep(services, tx, accountId, factor, call.body.code))) throw codeWrong();
    await store.confirmFactor(tx, accountId, now);
    await store.replaceCodes(tx, accountId, fresh);
    await endOtherSessions(tx, accountId, call.session.id);
    await auditOwn(work, call, 'second-factor-set');
    return {};
  });

/** Gives new recovery codes instead of the former ones. */
export const renew = (
  services: Services,
  call: SignedCall<typeof contract.renewRecoveryCodes>,
  fresh: FreshCodes,
): Promise<Done> =>
  runCommand(services.db, withoutSecrets(call), async (work) => {
    const { accountId } = call.actor;
    const factor = await getFactor(work.tx, accountId, true);
    const { code } = call.body;
    if (!(await takeSecondCode(services, work.tx, accountId, factor, code))) throw codeWrong();
    await store.replaceCodes(work.tx, accountId, fresh);
    await auditOwn(work, call, 'recovery-codes-renewed');
    return {};
  });

/** Turns the second factor off, by password and code; refused where the caller's roles need one. */
export const remove = (
  services: Services,
  call: SignedCall<typeof contract.removeSecondFactor>,
): Promise<Done> =>
  runCommand(services.db, withoutSecrets(call), async (work) => {
    const { accountId, roles } = call.actor;
    if (needsSecondFactor(services.safety, roles))
      throw conflict('second-factor-required', words.factorRequired);
    const factor = await getFactor(work.tx, accountId, true);
    const { password, code } = call.body;
    await checkPassword(work.tx, accountId, password);
    if (!(await takeSecondCode(services, work.tx, accountId, factor, code))) throw codeWrong();
    await store.removeFactor(work.tx, accountId);
    await auditOwn(work, call, 'second-factor-removed');
    return {};
  });
