import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { launchPhone } from './browser.ts';
import { openRelay, type Relay } from './relay.ts';
import { fillSignIn, type Site } from './site.ts';

const run = promisify(execFile);

/** A phone before a site: its browser can be closed and opened again, and keeps what it kept. */
export type Phone = {
  /** What stands between it and the site; its address is where the phone goes. */
  readonly relay: Relay;
  /** Opens the browser on the application; the network is as it was unless told. */
  open(options?: { readonly offline?: boolean; readonly path?: string }): Promise<Page>;
  signIn(username: string): Promise<Page>;
  /** One more window beside those that are open. */
  window(path: string): Promise<Page>;
  /** Cuts the network for its pages and for what works without one, or gives it back. */
  offline(is: boolean): Promise<void>;
  /** Closes the browser, as a phone does with what it has no room for. */
  close(): Promise<void>;
  /** Ends the whole browser without a word (`kill -9`), as an empty battery does. */
  kill(): Promise<void>;
  throwAway(): Promise<void>;
};

const now = (context: BrowserContext): BrowserContext => {
  context.setDefaultTimeout(30_000);
  return context;
};

// The folder has a name of its own, so that only this phone's processes name it.
const processesOf = async (folder: string): Promise<readonly number[]> => {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=', '-o', 'args=']);
  const own = stdout.split('\n').filter((line) => line.includes(`--user-data-dir=${folder}`));
  return own.map((line) => Number.parseInt(line, 10));
};

/** A new phone, with a network of its own before the site. */
export const newPhone = async (site: Site): Promise<Phone> => {
  const folder = await mkdtemp(join(tmpdir(), 'amphoe-phone-'));
  const relay = await openRelay(site.url);
  let context: BrowserContext | undefined;
  let isOffline = false;
  // The browser's own switch tells pages; only the relay reaches a worker without a window.
  const offline = async (is: boolean) => {
    isOffline = is;
    relay.become(is ? 'gone' : 'open');
    await context?.setOffline(is);
  };
  const open: Phone['open'] = async ({ offline: is = isOffline, path = '/' } = {}) => {
    context ??= now(await launchPhone(folder));
    if (is === isOffline) await context.setOffline(is);
    else await offline(is);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(relay.url + path);
    return page;
  };
  const close = async () => {
    await context?.close();
    context = undefined;
  };
  const kill = async () => {
    const gone = new Promise((closed) => context?.once('close', closed));
    for (const pid of await processesOf(folder)) process.kill(pid, 'SIGKILL');
    await gone;
    context = undefined;
  };
  return {
    relay,
    open,
    close,
    kill,
    offline,
    window: async (path) => {
      if (!context) throw new Error('The phone is not open.');
      const page = await context.newPage();
      await page.goto(relay.url + path);
      return page;
    },
    signIn: async (username) => {
      const page = await open();
      await fillSignIn(page, username);
      return page;
    },
    throwAway: async () => {
      await close();
      await relay.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const SETTLED_MS = 60_000;

/** Waits until the phone keeps the application and a report for a time without a network. */
export const settle = (page: Page, reportId: string): Promise<void> =>
  settleOn(page, `name === 'report:${reportId}'`);

/** Waits until the phone keeps the plans of this month, the next and the last. */
export const settleMonth = (page: Page): Promise<void> =>
  settleOn(page, `name.startsWith('month:')`, 3);

/** Waits until the phone keeps the unit of its local authority. */
export const settleUnit = (page: Page): Promise<void> => settleOn(page, `name.startsWith('unit:')`);

// What is kept ahead comes with its screens; they follow in a moment.
const settleOn = async (page: Page, isIt: string, least = 1): Promise<void> => {
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  const until = Date.now() + SETTLED_MS;
  while (!(await page.evaluate<boolean>(isKeptAhead(isIt, least)))) {
    if (Date.now() > until) throw new Error('The phone does not keep what is to be written.');
    await page.waitForTimeout(500);
  }
};

const isKeptAhead = (isIt: string, least: number): string => `(async () => {
  const known = (await indexedDB.databases()).some(({ name }) => name === 'amphoe-ahead');
  if (!known) return false;
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('amphoe-ahead');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const db = open.result;
      const keys = db.transaction('answers').objectStore('answers').getAllKeys();
      keys.onsuccess = () => {
        db.close();
        resolve(keys.result.filter(([, name]) => ${isIt}).length >= ${least});
      };
    };
  });
})()`;

/** The SHA-256 of every file that waits on the phone, as it will be sent. */
export const hashesOnPhone = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(`(async () => {
    const rows = await new Promise((resolve, reject) => {
      const open = indexedDB.open('amphoe-outbox-files');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const all = open.result.transaction('files').objectStore('files').getAll();
        all.onsuccess = () => { open.result.close(); resolve(all.result); };
      };
    });
    const hex = (bytes) => [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, '0')).join('');
    const hashes = [];
    for (const { smaller, original } of rows)
      hashes.push(hex(await crypto.subtle.digest('SHA-256', await (smaller ?? original).arrayBuffer())));
    return hashes.sort();
  })()`);
