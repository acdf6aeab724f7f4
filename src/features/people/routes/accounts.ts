import { normaliseThai } from '#kernel/thai-text.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import * as commands from '../commands/accounts.ts';
import { type WithPassword, withFirstPassword } from '../commands/first-password.ts';
import * as contract from '../contract/accounts.ts';
import type { AccountView } from '../model.ts';
import * as store from '../store/accounts.ts';

/** The parts of what was typed into a search, as the search columns hold them. */
export const searchParts = (text: string | undefined): string[] =>
  normaliseThai(text ?? '', { digits: 'arabic' })
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8);

const list = (services: Services): Route =>
  route(contract.listAccounts, async ({ query, actor }) => {
    const { q, officeId, role, active, page } = query;
    const filter = { parts: searchParts(q), officeId, role, active, page };
    const found = await services.db.inScope(actor.areaPath, (tx) => store.listAccounts(tx, filter));
    return { ...found, pageSize: store.ACCOUNTS_A_PAGE };
  });

type Keep = (passwordHash: string) => Promise<AccountView>;

const showOnce = (services: Services, scope: string, keep: Keep): Promise<WithPassword> =>
  withFirstPassword(keep, (id, hash) =>
    services.db.inScope(scope, (tx) => store.hasPasswordHash(tx, id, hash)),
  );

/** The accounts at one's own office and below. */
export const accountRoutes = (services: Services): Route[] => [
  list(services),
  route(contract.getAccount, ({ actor, params }) =>
    services.db.inScope(actor.areaPath, (tx) => store.getAccount(tx, params.id)),
  ),
  route(contract.createAccount, (call) =>
    showOnce(services, call.actor.areaPath, (hash) => commands.createAccount(services, call, hash)),
  ),
  route(contract.changeAccount, (call) => commands.changeAccount(services, call)),
  route(contract.moveAccount, (call) => commands.moveAccount(services, call)),
  route(contract.setAccountActive, (call) => commands.setAccountActive(services, call)),
  route(contract.resetPassword, (call) =>
    showOnce(services, call.actor.areaPath, (hash) => commands.resetPassword(services, call, hash)),
  ),
  route(contract.unlockAccount, (call) => commands.unlockAccount(services, call)),
  route(contract.resetSecondFactor, (call) => commands.resetSecondFactor(services, call)),
  route(contract.endAccountSessions, (call) => commands.endAccountSessions(services, call)),
];
