import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keptWords } from '#features/reports/screens/writing/kept-words.ts';
import { outboxWords } from '#web/outbox/outbox-words.ts';
import {
  type FieldPhones,
  openFieldPhones,
  RECEIVED,
  sendReport,
} from '../support/field-phones.ts';
import { onlySubmissions } from '../support/relay.ts';

let field: FieldPhones;

beforeAll(async () => {
  field = await openFieldPhones();
});
afterAll(() => field.close());
afterEach(() => field.throwAway());

/** The worker's domain of the browser's tools, and the registration that it names for an address. */
const workersOf = async (page: Page): Promise<{ tools: CDPSession; registration: string }> => {
  const tools = await page.context().newCDPSession(page);
  const { promise, resolve } = Promise.withResolvers<string>();
  tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    const [one] = registrations;
    if (one) resolve(one.registrationId);
  });
  await tools.send('ServiceWorker.enable');
  return { tools, registration: await promise };
};

const blankOf = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto('about:blank');
  return page;
};

describe('without any window', () => {
  it('the worker alone sends what waits once the browser says that the network is back', async () => {
    const due = field.nextDue();
    const { phone, page } = await field.write(due);
    await phone.offline(true);
    await sendReport(page);
    await page.getByText(keptWords.keptTitle.th).waitFor();
    const blank = await blankOf(page.context());
    const { tools, registration } = await workersOf(page);
    await page.goto('about:blank');
    const origin = phone.relay.url;
    const tag = 'amphoe-outbox';
    phone.relay.become('open');
    expect(await field.timesSent(due.id)).toBe(0);
    await page.context().setOffline(false);
    const sync = { origin, registrationId: registration, tag, lastChance: false };
    await tools.send('ServiceWorker.dispatchSyncEvent', sync);
    await expect.poll(() => field.timesSent(due.id), { timeout: 30_000 }).toBe(1);
    await blank.close();
    const again = await phone.open({ path: '/outbox' });
    await again.getByText(RECEIVED).waitFor();
    expect(await field.timesSent(due.id)).toBe(1);
  });
});

describe('two windows of one account', () => {
  it('one sends, both show where it stands; the sending one closed midway, the other goes on', async () => {
    const due = field.nextDue();
    const { phone, page } = await field.write(due);
    const other = await phone.window('/outbox');
    await other.getByText(outboxWords.empty.th).waitFor();
    phone.relay.become(onlySubmissions('silence'));
    await page.bringToFront();
    await sendReport(page);
    await other.getByText(/^กำลังส่ง \d+%$/).waitFor();
    expect(await field.timesSent(due.id)).toBe(0);
    phone.relay.become('open');
    await page.close();
    await other.getByText(RECEIVED).waitFor({ timeout: 40_000 });
    expect(await field.timesSent(due.id)).toBe(1);
  });
});
