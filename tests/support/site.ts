import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import type { Services } from '#server/services.ts';
import { buildWebAssets } from '../../src/entry/cli/web-assets.ts';
import { loadDemo } from '../../src/entry/demo/load.ts';
import { DEMO_PASSWORD } from '../../src/entry/demo/people.ts';
import { buildServer } from '../../src/entry/server.ts';
import { launchBrowser } from './browser.ts';
import { createTestDatabase } from './database.ts';

/** A whole site with the demo in it, its clock in the test's hands, and a browser before it. */
export type Site = {
  readonly url: string;
  readonly services: Services;
  /** Sets the clock of the server and of every page opened from now on. */
  setNow(instant: string): void;
  /** A page of a fresh browser, signed in as a demo account through the sign-in screen. */
  signIn(username: string, options?: PageOptions): Promise<Page>;
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
  await context.clock.install({ time: now });
  await context.addInitScript((chosen) => {
    localStorage.setItem('amphoe.language', chosen);
  }, language);
  return context.newPage();
};

const fillSignIn = async (page: Page, url: string, username: string): Promise<void> => {
  await page.goto(url);
  await page.locator('input[name="username"], input[autocomplete="username"]').fill(username);
  await page.locator('input[type="password"]').fill(DEMO_PASSWORD);
  await page.locator('button[type="submit"]').click();
  await page.getByRole('navigation').first().waitFor();
};

/** Opens a site whose demo ends at `now`: areas, people, programmes, and the weeks before it. */
export const openSite = async (now: string): Promise<Site> => {
  let present = now;
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'amphoe-site-'));
  const db = openDatabase({ connectionString: database.url });
  const files = await openFolderFileStore(folder, 0);
  const log = pino({ level: 'error' });
  const services: Services = { db, files, log, now: () => present, demo: true };
  await loadDemo(services);
  const app = await buildServer(services, await buildWebAssets(() => undefined));
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchBrowser();
  return {
    url,
    services,
    setNow: (instant) => {
      present = instant;
    },
    signIn: async (username, options = {}) => {
      const page = await openPage(browser, present, options);
      await fillSignIn(page, url, username);
      return page;
    },
    close: async () => {
      await browser.close();
      await app.close();
      await db.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
