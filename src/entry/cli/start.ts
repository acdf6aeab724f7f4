import { loadPacks } from '#features/programmes/door.ts';
import { loadUnitRule } from '#features/units/door.ts';
import { NATION } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Config } from '#server/config.ts';
import { type Database, sql } from '#server/db.ts';
import { Fault } from '#server/fault.ts';
import type { Services } from '#server/services.ts';
import { listDemoAccounts, loadDemo } from '../demo/load.ts';
import { openServices, startServer } from '../serve.ts';
import type { CommandContext } from './command.ts';
import { type ConfiguredDatabase, openForServer } from './open-database.ts';
import { checkPort, portFaultOf } from './port.ts';
import { untilAskedToStop } from './stop-signal.ts';
import { buildWebAssets } from './web-assets.ts';
import * as words from './words.ts';

/** Starts the server and serves until a signal, the death of the launcher, or the loss of the database. */
export const run = async (context: CommandContext): Promise<void> => {
  const { config, print } = context;
  const asked = untilAskedToStop();
  await checkPort(config.host, config.port);
  const ended = new AbortController();
  // The pages are built while the database is made; a fault of theirs is heard where they are needed.
  const pages = buildWebAssets(print, ended.signal);
  pages.catch(() => undefined);
  try {
    print(words.openingDatabase);
    const database = await openForServer(config, asked.fail);
    await serve(context, database, pages, asked.stopped).finally(database.stop);
  } finally {
    ended.abort();
  }
};

const serve = async (
  context: CommandContext,
  database: ConfiguredDatabase,
  pages: Promise<string>,
  stopped: Promise<void>,
): Promise<void> => {
  const accounts = await prepareContent(context, database);
  const server = await listen(context, database, await pages, accounts.length > 0);
  try {
    announce(context, server.url, accounts);
    await stopped.catch((cause) => Promise.reject(new Fault(words.databaseLost, cause)));
    context.print(words.stopping);
  } finally {
    await server.close();
  }
};

const listen = (
  { config, log }: CommandContext,
  { url }: ConfiguredDatabase,
  webFolder: string,
  demo: boolean,
): ReturnType<typeof startServer> => {
  const { host, port, filesFolder, keyFile, trustedProxies, safety } = config;
  const connection = { connectionString: url };
  const places = { connection, host, port, filesFolder, keyFile, webFolder };
  return startServer({ ...places, trustedProxies, safety, log, demo }).catch((error: unknown) =>
    Promise.reject(portFaultOf(error, host, port)),
  );
};

type Accounts = Awaited<ReturnType<typeof listDemoAccounts>>;

const prepareContent = async (
  { config, log, print }: CommandContext,
  { url }: ConfiguredDatabase,
): Promise<Accounts> => {
  const { filesFolder, keyFile, safety } = config;
  const connection = { connectionString: url };
  const services = await openServices({ connection, filesFolder, keyFile, log, safety });
  try {
    await fillWhenNew(services, config, print);
    const accounts = await listDemoAccounts(services.db);
    if (accounts.length === 0 && (await hasNoAccount(services.db))) print(words.noAccounts);
    return accounts;
  } finally {
    await services.db.close();
  }
};

const fillWhenNew = async (
  services: Services,
  config: Config,
  print: (sentence: Sentence) => void,
): Promise<void> => {
  const { db } = services;
  if (!config.demo || !(await isNew(db)))
    return db.inScope(NATION, async (tx) => {
      await loadPacks(tx, services.now());
      await loadUnitRule(tx, services.now());
    });
  print(words.loadingDemo);
  await loadDemo(services);
};

const hasNoAccount = (db: Database): Promise<boolean> =>
  db.inScope(NATION, async (tx) => {
    const found = await tx.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
    return found === undefined;
  });

const isNew = (db: Database): Promise<boolean> =>
  db.inScope(NATION, async (tx) => {
    const answer = await sql<{ used: boolean }>`
      select exists (select from accounts) or exists (select from areas) as used`.execute(tx);
    return answer.rows[0]?.used === false;
  });

const announce = ({ print }: CommandContext, url: string, accounts: Accounts): void => {
  print(words.listening(url));
  if (accounts.length > 0) print(words.demoAccountsFollow);
  for (const { username, password, says } of accounts) {
    console.log(`  ${username.padEnd(20)} ${password.padEnd(20)} ${says.th} · ${says.en}`);
  }
};
