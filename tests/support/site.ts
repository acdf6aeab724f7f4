import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { type Client, inProcessClient } from '#server/http/in-process.ts';
import { USUAL_SAFETY } from '#server/safety.ts';
import { openKeyFile } from '#server/sealing.ts';
import type { Services } from '#server/services.ts';
import { hashToken, newToken } from '#server/sessions.ts';
import { buildWebAssets } from '../../src/entry/cli/web-assets.ts';
import { loadDemo } from '../../src/entry/demo/load.ts';
import { DEMO_PASSWORD } from '../../src/entry/demo/people.ts';
import { buildServer } from '../../src/entry/server.ts';
import { launchBrowser } from './browser.ts';

/** Where a site keeps its rows, and how that goes away. */
export type SiteDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** A whole site with the demo in it, its clock in the test's hands, and a browser before it. */
export type Site = {
  readonly url: string;
  readonly services: Services;
  /** Sets the clock of the server and of every page opened from now on. */
  setNow(instant: string): void;
  /** A page of a fresh browser, signed in as a demo account through the sign-in screen. */
  signIn(username: string, options?: PageOptions): Promise<Page>;
  /** A page of a fresh browser, still blank and signed in as nobody. */
  open(options?: PageOptions): Promise<Page>;
  /** Calls the server as a demo account, past the browser. */
  as(username: string): Promise<Client>;
  /** Stops the server, and starts another one at the same address. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export type PageOptions = {
  readonly width?: number;
  readonly language?: 'th' | 'en';
};

const openPage = async (
  browser: Browser,
  now: string,
  { width = 1280, language = 'th' }: PageOptions,
): Promise<Page> => {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: width < 600 ? 780 : 900 },
    locale: language === 'th' ? 'th-TH' : 'en-GB',
    timezoneId: 'Asia/Bangkok',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  await context.clock.install({ time: now });
  await context.addInitScript((chosen) => {
    if (localStorage.getItem('amphoe.language') === null)
      localStorage.setItem('amphoe.language', chosen);
  }, language);
  return context.newPage();
};

/** Fills the sign-in screen that stands before the page, and waits for what comes after. */
export const fillSignIn = async (page: Page, username: string): Promise<void> => {
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[type="password"]').fill(DEMO_PASSWORD);
  await page.locator('button[type="submit"]').click();
  await page.locator('main h1').waitFor();
  await page.getByRole('navigation').first().waitFor();
};

const openSession = (services: Services, username: string): Promise<string> =>
  services.db.inScope('/', async (tx) => {
    const token = newToken();
    const { id } = await tx
      .selectFrom('accounts')
      .select('id')
      .where('username', '=', username)
      .executeTakeFirstOrThrow();
    const row = {
      token_hash: hashToken(token),
      account_id: id,
      expires_at: '2099-01-01T00:00:00Z',
    };
    await tx.insertInto('sessions').values(row).execute();
    return token;
  });

type House = {
  readonly services: Services;
  readonly assets: string;
  app: FastifyInstance;
  url: string;
};

const openDoors = async (house: Omit<House, 'app' | 'url'>, port: number): Promise<House> => {
  const app = await buildServer(house.services, house.assets);
  return { ...house, app, url: await app.listen({ host: '127.0.0.1', port }) };
};

const restart = async (house: House): Promise<void> => {
  await house.app.close();
  Object.assign(house, await openDoors(house, Number(new URL(house.url).port)));
};

const makeServices = async (database: SiteDatabase, folder: string, now: () => string) => {
  const db = openDatabase({ connectionString: database.url });
  const files = await openFolderFileStore(folder, 0);
  const sealer = openKeyFile(join(folder, 'keys'));
  const log = pino({ level: 'error' });
  return { db, files, log, now, demo: true, safety: USUAL_SAFETY, sealer };
};

/** Opens a site on a migrated, empty database; the demo ends at `now`. */
export const openSiteOn = async (database: SiteDatabase, now: string): Promise<Site> => {
  let present = now;
  const folder = await mkdtemp(join(tmpdir(), 'amphoe-site-'));
  const services: Services = await makeServices(database, folder, () => present);
  await loadDemo(services);
  const house = await openDoors({ services, assets: await buildWebAssets(() => undefined) }, 0);
  const browser = await launchBrowser();
  const open = (options: PageOptions = {}) => openPage(browser, present, options);
  return {
    url: house.url,
    services,
    open,
    setNow: (instant) => {
      present = instant;
    },
    signIn: async (username, options) => {
      const page = await open(options);
      await page.goto(house.url);
      await fillSignIn(page, username);
      return page;
    },
    as: async (username) => inProcessClient(house.app, await openSession(services, username)),
    restart: () => restart(house),
    close: async () => {
      await browser.close();
      await house.app.close();
      await services.db.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
