import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { frameWords } from '#web/words.ts';
import { openSite } from '../support/demo-site.ts';
import type { Site } from '../support/site.ts';

const NOW = '2026-11-18T03:00:00.000Z';
const ROW = 'main a[href^="/reports/"]';

const kept = 'navigator.serviceWorker.ready.then(() => true)';
const keptAddresses = `Promise.all((await caches.keys()).map(async (name) =>
  (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))
  .then((all) => all.flat())`;
const keptAnswers = `new Promise((resolve, reject) => {
  const open = indexedDB.open('amphoe-answers');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const all = open.result.transaction('answers').objectStore('answers').getAllKeys();
    all.onsuccess = () => { open.result.close(); resolve(all.result); };
  };
})`;

let site: Site;

beforeAll(async () => {
  site = await openSite(NOW);
});
afterAll(() => site.close());

const visit = async (): Promise<Page> => {
  const page = await site.signIn('mueang.clerk', { width: 360 });
  await page.locator(ROW).first().waitFor();
  await page.evaluate(kept);
  return page;
};

it('opens without a network with what waited the last time, and says that it is offline', async () => {
  const page = await visit();
  const rows = await page.locator(ROW).allTextContents();
  await page.context().setOffline(true);
  await page.reload();
  await page.locator(ROW).first().waitFor();
  expect(await page.locator(ROW).allTextContents()).toEqual(rows);
  await page.getByText(frameWords.offline.th).waitFor();
  await page.context().close();
});

it('keeps the application and nothing of the API beside the marked answers', async () => {
  const page = await visit();
  const addresses = await page.evaluate<string[]>(`(async () => ${keptAddresses})()`);
  expect(addresses).toContain('/');
  expect(addresses.filter((one) => one !== '/' && !one.startsWith('/assets/'))).toEqual([]);
  const names = (await page.evaluate<string[]>(keptAnswers)).map((name) => JSON.parse(name)[0]);
  expect([...new Set(names)].sort()).toEqual(['getInbox', 'getSession']);
  await page.context().close();
});

it('leaves no answers behind when the person signs out', async () => {
  const page = await visit();
  await page.getByRole('button', { name: frameWords.account.th }).click();
  await page.getByRole('menuitem', { name: frameWords.signOut.th }).click();
  await page.locator('input[name="username"]').waitFor();
  await expect.poll(() => page.evaluate(keptAnswers)).toEqual([]);
  await page.context().setOffline(true);
  await page.goto(site.url);
  await page.locator('h1, h2, [role="alert"]').first().waitFor();
  expect(await page.locator(ROW).count()).toBe(0);
  await page.context().close();
});

it('says that a newer release waits, and starts it when the person wants it', async () => {
  const page = await visit();
  await page.reload();
  await page.locator(ROW).first().waitFor();
  await page.evaluate('new Promise((done) => setTimeout(done, 7000))');
  await page.evaluate(
    "navigator.serviceWorker.register('/service-worker.js?next').then(() => true)",
  );
  await page.getByText(frameWords.newRelease.th).waitFor();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: frameWords.startNewRelease.th }).click();
  await reloaded;
  await page.locator(ROW).first().waitFor();
  const active = 'navigator.serviceWorker.controller.scriptURL';
  expect(await page.evaluate<string>(active)).toContain('?next');
  await page.context().close();
});
