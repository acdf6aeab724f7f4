import { globSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writingWords } from '#features/reports/screens/words.ts';
import { componentWords } from '#web/components/words.ts';
import { DEMO_PASSWORD } from '../../src/entry/demo/people.ts';
import { openSite } from '../support/demo-site.ts';
import { figuresOf, receiptOf, WEEK } from '../support/reporting.ts';
import { openScreen, type Screen, screensOf } from '../support/screens.ts';
import { fillSignIn, type Site } from '../support/site.ts';

const NOW = '2026-11-18T03:00:00.000Z';
const WIDTHS = [1280, 768, 360];
const LANGUAGES = ['th', 'en'] as const;

let site: Site;

beforeAll(async () => {
  site = await openSite(NOW);
});
afterAll(() => site.close());

const listen = (page: Page, faults: string[]): void => {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const isSession = message.location().url.endsWith('/api/session');
    if (message.type() === 'error' && !isSession) faults.push(`${page.url()}: ${message.text()}`);
  });
};

const axeFindings = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const facts = `({
  titles: document.querySelectorAll('h1').length,
  window: document.title,
  lang: document.documentElement.lang,
  over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
})`;

// A table becomes cards, a rail becomes a bar: two frames after the window has changed.
const drawnAnew = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

const look = async (page: Page, name: string, language: string): Promise<string[]> => {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
    await page.evaluate(drawnAnew);
    const seen = await page.evaluate<Record<string, unknown>>(facts);
    const where = `${name} ${language} ${width}`;
    if (seen.titles !== 1) found.push(`${where}: ${seen.titles} h1`);
    if (!seen.window) found.push(`${where}: the window has no title`);
    if (seen.lang !== language) found.push(`${where}: the page says it is ${seen.lang}`);
    if (Number(seen.over) > 0) found.push(`${where}: ${seen.over} px wider than the window`);
    for (const finding of await axeFindings(page)) found.push(`${where}: ${finding}`);
  }
  return found;
};

const lookAtAll = async (screens: readonly Screen[], by: string): Promise<string[]> => {
  const page = await site.signIn(by);
  const found: string[] = [];
  listen(page, found);
  for (const language of LANGUAGES) {
    await page.evaluate(`localStorage.setItem('amphoe.language', '${language}')`);
    for (const { name, path } of screens) {
      await openScreen(page, site.url + path);
      found.push(...(await look(page, name, language)));
    }
  }
  await page.context().close();
  return found;
};

const LOOKERS = ['mueang.clerk', 'mukdahan', 'mukdahan.admin', 'dopa.admin', 'khamchai.local'];
const IN_THE_FIELD = ['satit1.head', 'satit2.head', 'khamchai.clerk'];

it.each([...LOOKERS, ...IN_THE_FIELD])(
  'every screen of %s is sound in both languages and at three widths',
  async (by) => {
    const screens = (await screensOf(site)).filter((one) => one.by === by);
    expect(await lookAtAll(screens, by)).toEqual([]);
  },
  10 * 60_000,
);

it('the sign-in screen and the page that does not exist are sound', async () => {
  for (const language of LANGUAGES) {
    const page = await site.open({ language });
    await page.goto(site.url);
    await page.locator('input[name="username"]').waitFor();
    expect(await look(page, 'sign-in', language)).toEqual([]);
    await fillSignIn(page, 'mukdahan');
    await openScreen(page, `${site.url}/nowhere`);
    expect(await look(page, 'not found', language)).toEqual([]);
    await page.context().close();
  }
});

// How far the button that sends ends above the message that stands below it, in pixels.
const gapAboveMessage = async (page: Page): Promise<number> => {
  const message = page.getByRole('region', { name: componentWords.notifications.th });
  const button = page.getByRole('button', { name: writingWords.send.th, exact: true });
  const below = await message.getByRole('listitem').first().boundingBox();
  const above = await button.boundingBox();
  if (!below || !above) throw new Error('The message or the button is not on the screen.');
  return below.y - (above.y + above.height);
};

it('a message at the foot of a phone covers no button that stands there', async () => {
  const screens = await screensOf(site);
  const writing = screens.find(({ name }) => name === 'writing figures');
  const page = await site.signIn('mueang.clerk', { width: 360 });
  await openScreen(page, `${site.url}${writing?.path}`);
  await page.getByRole('button', { name: writingWords.copyLast.th }).click();
  await expect.poll(() => gapAboveMessage(page)).toBeGreaterThanOrEqual(0);
  await page.context().close();
});

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const { ariaLabel, id, textContent } = document.activeElement ?? {};
    return [id, ariaLabel ?? textContent].join(' ');
  })()`);

const tabTo = async (page: Page, wanted: RegExp): Promise<void> => {
  for (let step = 0; step < 80; step += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never comes to ${wanted}.`);
};

it('a week is signed in for, found, filled in and sent by keyboard alone', async () => {
  const page = await site.open();
  await page.goto(site.url);
  await page.locator('#username').waitFor();
  await tabTo(page, /^username/);
  await page.keyboard.type('nongsung.clerk');
  await tabTo(page, /^password/);
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'งานที่ต้องทำ' }).waitFor();
  await page.getByRole('link', { name: /^ทำรายงาน: .*สัปดาห์ที่ 47/ }).waitFor();
  await tabTo(page, /ทำรายงาน: .*สัปดาห์ที่ 47/);
  await page.keyboard.press('Enter');
  await figuresOf(page).first().waitFor();
  await tabTo(page, /^answer-times_1/);
  for (const figure of WEEK) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, /ส่งรายงาน/);
  await page.keyboard.press('Enter');
  expect(await receiptOf(page)).toContain('ทันกำหนด');
  expect(await focused(page)).toContain('ส่งรายงานแล้ว');
  await page.context().close();
});

it('leaves no screen out', async () => {
  const files = globSync('src/features/*/screens/**/routes.tsx');
  const registered = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? ''),
  );
  const seen = (await screensOf(site)).map(({ path }) => path.replace(/\?.*/, ''));
  const isSeen = (path: string): boolean => {
    const pattern = new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}$`);
    return seen.some((one) => pattern.test(one));
  };
  expect(registered.length).toBeGreaterThan(10);
  expect(registered.filter((path) => !isSeen(path))).toEqual(['/compile/$reportId']);
});
