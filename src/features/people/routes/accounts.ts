import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import * as commands from '../commands/accounts.ts';
import { type WithPassword, withFirstPassword } from '../commands/first-password.ts';
import * as contract from '../contract/accounts.ts';
import type { AccountView } from '../model.ts';
import { accountFilterOf } from '../queries.ts';
import * as store from '../store/accounts.ts';

const list = (services: Services): Route =>
  route(contract.listAccounts, ({ query, actor }) => {
    const filter = accountFilterOf(query);
    const pageSize = store.ACCOUNTS_A_PAGE;
    const slice = { offset: (query.page - 1) * pageSize, limit: pageSize };
    return services.db.inScope(actor.areaPath, async (tx) => ({
      accounts: await store.listAccounts(tx, filter, slice),
      total: await store.countAccounts(tx, filter),
      pageSize,
    }));
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
