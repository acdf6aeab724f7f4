import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keptWords } from '#features/reports/screens/writing/kept-words.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { outboxWords } from '#web/outbox/outbox-words.ts';
import { outboxMarkWords } from '#web/outbox/words.ts';
import {
  type FieldPhones,
  fillWeek,
  openFieldPhones,
  RECEIVED,
  sendReport,
} from '../support/field-phones.ts';
import { reportOf } from '../support/month.ts';
import { hashesOnPhone, settle } from '../support/phone.ts';
import {
  addPhotos,
  choosePhotos,
  largePhoto,
  receivedOf,
  writeActivity,
} from '../support/photo-report.ts';
import { plainPhoto } from '../support/photos.ts';
import { TITLES } from '../support/reporting.ts';
import { fillSignIn } from '../support/site.ts';

const NOW = new Date().toISOString();
const TODAY = bangkokDate(NOW);

let field: FieldPhones;

beforeAll(async () => {
  field = await openFieldPhones(NOW);
});
afterAll(() => field.close());
afterEach(() => field.throwAway());

const monthlyOf = (office: string): Promise<string> =>
  reportOf(field.site, TITLES.monthly, office, TODAY.slice(0, 7));

// Chromium does not hold itself to a quota that a test sets: what a full device answers is put in its place.
const FULL = `{
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, ...rest) {
    if (value.original) throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, ...rest);
  };
  window.emptied = () => { IDBObjectStore.prototype.put = put; };
}`;

it('a full device refuses a photo in words; what was kept before is there, and goes', async () => {
  const id = await monthlyOf('คำชะอี');
  const phone = await field.another();
  const page = await phone.signIn('khamchai.clerk');
  await settle(page, id);
  await phone.offline(true);
  await page.locator(`a[href="/reports/${id}"]`).first().click();
  await page.getByRole('heading', { level: 1, name: TITLES.monthly }).waitFor();
  await writeActivity(page, TODAY);
  await addPhotos(page, [await plainPhoto('a.jpg')]);
  const before = await hashesOnPhone(page);
  await page.evaluate(FULL);
  await choosePhotos(page, [await largePhoto('large.jpg')]);
  await page.getByText(outboxMarkWords.full.th).first().waitFor();
  expect(await hashesOnPhone(page)).toEqual(before);
  await page.evaluate('emptied()');
  await sendReport(page);
  await page.getByText(keptWords.keptTitle.th).waitFor();
  await phone.offline(false);
  await expect
    .poll(() => receivedOf(field.site, id), { timeout: 60_000 })
    .toEqual({ sent: 1, hashes: before });
});

/** Rewrites what lies in the outbox, as an earlier or later release would have left it. */
const rewriteItems = (page: Page, change: string): Promise<unknown> =>
  page.evaluate(`new Promise((resolve, reject) => {
    const open = indexedDB.open('amphoe-outbox');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const work = open.result.transaction('items', 'readwrite');
      const store = work.objectStore('items');
      store.getAll().onsuccess = ({ target }) => {
        for (const item of target.result) store.put((${change})(item));
      };
      work.oncomplete = () => { open.result.close(); resolve(); };
    };
  })`);

const takeNewRelease = async (page: Page): Promise<void> => {
  await page.evaluate(`(async () => {
    const worker = await navigator.serviceWorker.register('/service-worker.js?next');
    const fresh = worker.installing ?? worker.waiting;
    if (!fresh) return;
    await new Promise((ready) => {
      const look = () => fresh.state === 'activated' ? ready() : fresh.state === 'installed' && fresh.postMessage('take-over');
      fresh.addEventListener('statechange', look);
      look();
    });
  })()`);
};

it('an upgrade with a full outbox: what it understands goes, what it does not is named and stays', async () => {
  const [known, strange] = [field.nextDue(), field.nextDue()];
  const { phone, page } = await field.write(known);
  await phone.offline(true);
  await sendReport(page);
  await page.getByText(keptWords.keptTitle.th).waitFor();
  const copy = `{ ...item, id: 'report:${strange.id}', schema: 0, steps: 'as it once was' }`;
  await rewriteItems(page, `(item) => { store.put(${copy}); return item; }`);
  phone.relay.become('open');
  await page.context().setOffline(false);
  phone.relay.become(({ path }) => (path.startsWith('/api/') ? 'cut' : 'through'));
  await takeNewRelease(page);
  const fresh = await phone.open({ path: '/outbox' });
  await fresh.getByText(outboxWords.later.th).waitFor();
  await fresh.getByText('รอส่ง', { exact: true }).waitFor();
  await phone.offline(false);
  await fresh.getByText(RECEIVED).waitFor({ timeout: 60_000 });
  await fresh.getByText(outboxWords.later.th).waitFor();
  expect([await field.timesSent(known.id), await field.timesSent(strange.id)]).toEqual([1, 0]);
});

it('a device clock that is a year wrong holds nothing back, and time of receipt is the server’s', async () => {
  const due = field.nextDue();
  const phone = await field.another();
  const page = await phone.open();
  await page.clock.install({ time: Date.now() + 365 * 24 * 3_600_000 });
  await page.reload();
  await fillSignIn(page, due.clerk);
  await settle(page, due.id);
  await phone.offline(true);
  await fillWeek(page, due.id);
  await sendReport(page);
  await page.getByText(keptWords.keptTitle.th).waitFor();
  await page.close();
  await phone.close();
  const right = await phone.open({ path: '/outbox' });
  await right.getByText('รอส่ง', { exact: true }).waitFor();
  await phone.offline(false);
  await right.getByText(RECEIVED).waitFor({ timeout: 60_000 });
  expect(await field.timesSent(due.id)).toBe(1);
});
