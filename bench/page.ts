import { chmodSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../src/entry/demo/people.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { median, printPromise, printTable, shown } from './support/figures.ts';
import { startProgram } from './support/program.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    username: { type: 'string', default: 'khamchai.clerk' },
  },
});

const SLOW_LINE = {
  offline: false,
  latency: 300,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const SLOW_PHONE = { rate: 4 };

type Bytes = { script: number; all: number };

// What came over the line: packed bytes with their headers.
const countBytes = async (session: CDPSession): Promise<Bytes> => {
  const bytes = { script: 0, all: 0 };
  const scripts = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (scripts.has(requestId)) bytes.script += encodedDataLength;
  });
  await session.send('Network.enable');
  return bytes;
};

const slowDown = async (session: CDPSession): Promise<void> => {
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await session.send('Emulation.setCPUThrottlingRate', SLOW_PHONE);
};

const signIn = async (page: Page, url: string): Promise<void> => {
  const answer = await page.request.post(`${url}/api/session`, {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: { username: values.username, password: DEMO_PASSWORD },
  });
  if (!answer.ok()) throw new Error(`sign-in: ${answer.status()}`);
};

// Usable means that the rows are there, not only the heading.
const ROW = 'main a[href^="/reports/"]';
const FIELD = 'main form input';

const usableAfter = async (page: Page, go: () => Promise<unknown>, what = ROW): Promise<number> => {
  const begin = performance.now();
  await go();
  await page.locator(what).first().waitFor({ timeout: 60_000 });
  return (performance.now() - begin) / 1000;
};

// The service worker keeps the application once the first screen stands.
const WHEN_KEPT = 'navigator.serviceWorker.ready.then(() => true)';

type Visit = {
  readonly first: number;
  readonly report: number;
  readonly again: number;
  readonly offline: number;
  readonly bytes: Bytes;
};

const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await signIn(page, url);
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await slowDown(session);
    const home = () => page.goto(`${url}/`, { waitUntil: 'commit' });
    const first = await usableAfter(page, home);
    const loaded = { ...bytes };
    await page.evaluate(WHEN_KEPT);
    const again = await usableAfter(page, home);
    const report = await usableAfter(page, () => page.locator(ROW).first().click(), FIELD);
    await session.send('Network.emulateNetworkConditions', { ...SLOW_LINE, offline: true });
    const offline = await usableAfter(page, home);
    return { first, report, again, offline, bytes: loaded };
  } finally {
    await context.close();
  }
};

const folder = path.join(os.tmpdir(), 'amphoe-bench-page');
mkdirSync(folder, { recursive: true });
chmodSync(folder, 0o711);
const program = await startProgram(folder);
const browser = await launchBrowser();
try {
  const visits: Visit[] = [];
  for (let run = 0; run < Number(values.runs); run += 1)
    visits.push(await visit(browser, program.url));
  const of = (pick: (one: Visit) => number): number => median(visits.map(pick));
  const first = of((one) => one.first);
  const offline = of((one) => one.offline);
  const script = of((one) => one.bytes.script) / 1000;
  printTable([
    ['first use s', 'again s', 'offline s', 'report opened s', 'JavaScript KB', 'all KB'],
    [
      shown(first, 1),
      shown(
        of((one) => one.again),
        1,
      ),
      shown(offline, 1),
      shown(
        of((one) => one.report),
        1,
      ),
      shown(script),
      shown(of((one) => one.bytes.all) / 1000),
    ],
  ]);
  printPromise('first use ≤ 5 s', `${shown(first, 1)} s`, first <= 5);
  printPromise('afterwards without a network ≤ 1 s', `${shown(offline, 1)} s`, offline <= 1);
  printPromise('JavaScript ≤ 170 KB packed', `${shown(script)} KB`, script <= 170);
} finally {
  await browser.close();
  await program.stop();
}
