import { readFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { writingWords } from '#features/reports/screens/words.ts';
import { keptWords } from '#features/reports/screens/writing/kept-words.ts';
import { outboxWords } from '#web/outbox/outbox-words.ts';
import { failureWords } from '#web/words.ts';
import { DISTRICTS } from '../../src/entry/demo/people.ts';
import { openSite } from '../support/demo-site.ts';
import { newPhone, type Phone, settle } from '../support/phone.ts';
import { reportsOf, typeFigures, WEEK } from '../support/reporting.ts';
import type { Site } from '../support/site.ts';

const NOW = new Date().toISOString();
const RECEIVED = /รับแล้ว เลขที่รับ \d+/;

/** What stands between the phone and the server: it lets through, answers in its place, or is gone. */
type Mood = 'open' | 'portal' | 'gone' | 'busy' | 'forbidden';

let site: Site;
let between: Server;
let mood: Mood = 'open';
let url = '';
let due: Due[];
const phones: Phone[] = [];

const PAGES: Readonly<Record<string, readonly [number, string, string]>> = {
  portal: [200, 'text/html', '<h1>Sign in to this network</h1>'],
  busy: [503, 'text/html', '<h1>Busy</h1>'],
  forbidden: [
    403,
    'application/problem+json',
    JSON.stringify({ code: 'not-allowed', sentence: { th: 'ไม่มีสิทธิ', en: 'Not allowed' } }),
  ],
};

const answered = (path: string): readonly [number, string, string] | undefined =>
  mood === 'forbidden' && !path.endsWith('/submit') ? undefined : PAGES[mood];

const startBetween = (target: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((asked, answer) => {
      if (mood === 'gone') return void asked.socket.destroy();
      const [status, type, text] = answered(asked.url ?? '') ?? [];
      if (status) {
        asked.resume();
        return void answer.writeHead(status, { 'content-type': type ?? '' }).end(text);
      }
      const { method, headers } = asked;
      const further = request(target + asked.url, { method, headers }, (came) => {
        answer.writeHead(came.statusCode ?? 502, came.headers);
        came.pipe(answer);
      });
      further.on('error', () => answer.destroy());
      asked.pipe(further);
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

beforeAll(async () => {
  site = await openSite(NOW);
  due = [...(await listDue())];
  between = await startBetween(site.url);
  url = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
});
afterAll(async () => {
  between.closeAllConnections();
  between.close();
  await site.close();
});
afterEach(async () => {
  mood = 'open';
  for (const one of phones.splice(0)) await one.throwAway();
});

const another = async (): Promise<Phone> => {
  const phone = await newPhone(site, url);
  phones.push(phone);
  return phone;
};

type Due = { readonly id: string; readonly clerk: string };

/** The weekly reports that wait for their clerks. */
const listDue = async (): Promise<readonly Due[]> => {
  const seen = await reportsOf(site, 'mukdahan');
  const weekly = seen.filter(({ title }) => title.th.startsWith('รายงานผลเชิงปริมาณ'));
  return DISTRICTS.flatMap(([, short, name]) =>
    weekly
      .filter(({ office, status }) => status === 'due' && office.th.endsWith(name))
      .map(({ id }) => ({ id, clerk: `${short}.clerk` })),
  );
};

/** Opens a report that waits on a new phone of its clerk, and fills it in. */
const written = async ({ id, clerk }: Due): Promise<Page> => {
  const page = await (await another()).signIn(clerk);
  await settle(page, id);
  await page.locator(`a[href="/reports/${id}"]`).first().click();
  await typeFigures(page, WEEK);
  return page;
};

const nextDue = (): Due => {
  const one = due.shift();
  if (!one) throw new Error('The demo has too few weekly reports that wait.');
  return one;
};

const send = (page: Page) =>
  page.getByRole('button', { name: writingWords.send.th, exact: true }).click();

const timesSent = (id: string): Promise<number> =>
  site.services.db.inScope('/', async (tx) => {
    const rows = await tx
      .selectFrom('report_revisions')
      .select('revision')
      .where('obligation_id', '=', id)
      .execute();
    return rows.length;
  });

it.each<[Mood, string]>([
  ['portal', failureWords.stranger.th],
  ['gone', failureWords.offline.th],
  ['busy', failureWords.unexpected.th],
])(
  'a network that is %s gives no receipt: the item stays, says why, and goes later',
  async (how, why) => {
    const { id, clerk } = nextDue();
    const page = await written({ id, clerk });
    mood = how;
    await send(page);
    await page.getByText(keptWords.keptTitle.th).waitFor();
    await page.getByText(why).first().waitFor();
    expect(await timesSent(id)).toBe(0);
    await page.getByRole('link', { name: keptWords.toOutbox.th }).click();
    await page.getByText('รอส่ง', { exact: true }).waitFor();
    mood = 'open';
    await page.getByRole('button', { name: outboxWords.sendNow.th }).click();
    await page.getByText(RECEIVED).waitFor();
    expect(await timesSent(id)).toBe(1);
  },
);

it('a refusal says why; carried to another phone as a file it is received once, and by nobody else', async () => {
  const { id, clerk } = nextDue();
  const page = await written({ id, clerk });
  mood = 'forbidden';
  await send(page);
  await page.getByText('ไม่มีสิทธิ').first().waitFor();
  await page.goto(`${url}/outbox`);
  await page.getByText(outboxWords.refused.th, { exact: true }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: outboxWords.exportOne.th }).click(),
  ]);
  const buffer = await readFile(await download.path());
  mood = 'open';

  const stranger = await (await another()).signIn('mukdahan');
  const bringIn = async (on: Page) => {
    await on.goto(`${url}/outbox`);
    const file = { name: 'a.amphoe', mimeType: 'application/octet-stream', buffer };
    await on.locator('main input[type="file"]').setInputFiles(file);
  };
  await bringIn(stranger);
  await stranger.getByText(outboxWords.foreign.th).waitFor();

  const other = await (await another()).signIn(clerk);
  await bringIn(other);
  await other.getByText(outboxWords.refused.th, { exact: true }).waitFor();
  await other.getByRole('button', { name: outboxWords.retry.th }).click();
  await other.getByText(RECEIVED).waitFor();
  await page.getByRole('button', { name: outboxWords.retry.th }).click();
  await page.getByText(RECEIVED).waitFor();
  expect(await timesSent(id)).toBe(1);
});
