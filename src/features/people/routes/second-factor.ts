import type { Done } from '#kernel/contract.ts';
import { type Route, route, type SignedCall } from '#server/http/route.ts';
import { base32, enrolmentLink } from '#server/one-time-code.ts';
import { needsSecondFactor } from '#server/safety.ts';
import type { Services } from '#server/services.ts';
import * as commands from '../commands/second-factor.ts';
import * as contract from '../contract/second-factor.ts';
import type { SecondFactorView } from '../model.ts';
import { type FreshCodes, newRecoveryCodes } from '../recovery-codes.ts';
import { limitTries } from '../sign-in-limits.ts';
import * as store from '../store/second-factor.ts';

const ISSUER = 'Amphoe';

const view = ({ db, safety }: Services, { actor }: SignedCall): Promise<SecondFactorView> =>
  db.inScope(actor.areaPath, async (tx) => {
    const factor = await store.findFactor(tx, actor.accountId);
    const since = factor?.confirmedAt ?? null;
    return {
      on: since !== null,
      required: needsSecondFactor(safety, actor.roles),
      since,
      recoveryCodesLeft: since === null ? 0 : await store.countCodes(tx, actor.accountId),
    };
  });

// As with first passwords, neither receipt nor log can hold the codes, and a repeat gets none: the salt
// in store is the one of the first call.
const showOnce = async (
  { db }: Services,
  call: SignedCall,
  keep: (fresh: FreshCodes) => Promise<Done>,
): Promise<{ recoveryCodes: string[] | null }> => {
  const fresh = await newRecoveryCodes();
  await keep(fresh);
  const { areaPath, accountId } = call.actor;
  const kept = await db.inScope(areaPath, (tx) => store.findFactor(tx, accountId));
  return { recoveryCodes: kept?.recoverySalt?.equals(fresh.salt) ? [...fresh.codes] : null };
};

/** The second factor of one's own account; password and codes are asked only so often. */
export const secondFactorRoutes = (services: Services): Route[] => [
  route(contract.getSecondFactor, (call) => view(services, call)),
  route(contract.beginSecondFactor, (call) =>
    limitTries(call.actor.accountId, async () => {
      const key = await commands.begin(services, call);
      return { key: base32(key), link: enrolmentLink(key, ISSUER, call.session.account.username) };
    }),
  ),
  route(contract.confirmSecondFactor, (call) =>
    limitTries(call.actor.accountId, () =>
      showOnce(services, call, (fresh) => commands.confirm(services, call, fresh)),
    ),
  ),
  route(contract.renewRecoveryCodes, (call) =>
    limitTries(call.actor.accountId, () =>
      showOnce(services, call, (fresh) => commands.renew(services, call, fresh)),
    ),
  ),
  route(contract.removeSecondFactor, (call) =>
    limitTries(call.actor.accountId, () => commands.remove(services, call)),
  ),
];
