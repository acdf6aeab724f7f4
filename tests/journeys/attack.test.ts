import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getReport } from '#features/reports/contract/report.ts';
import { keptWords } from '#features/reports/screens/writing/kept-words.ts';
import { answerAt } from '../support/activities.ts';
import { openSite } from '../support/demo-site.ts';
import { openRelay } from '../support/relay.ts';
import {
  figuresOf,
  openFromInbox,
  receiptOf,
  reportsOf,
  send,
  TITLES,
  typeFigures,
  WEEK,
} from '../support/reporting.ts';
import { fillSignIn, type Site } from '../support/site.ts';

// The demo ends where two fiscal years are known; the attacks come on Wednesday of week 47.
const START = '2026-11-01T01:00:00.000Z';
const NOW = '2026-11-18T03:00:00.000Z';

let site: Site;

beforeAll(async () => {
  site = await openSite(START);
  site.setNow(NOW);
});
afterAll(() => site.close());

const openWeek = async (username: string): Promise<Page> => {
  const page = await site.signIn(username);
  await openFromInbox(page, TITLES.weekly, 'สัปดาห์ที่ 47');
  return page;
};

const saved = (page: Page): Promise<void> => page.getByText(/^บันทึกแล้ว/).waitFor();
const keptHere = (page: Page): Promise<void> => page.getByText('เก็บในเครื่องนี้แล้ว รอเชื่อมต่อ').waitFor();

const idOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

const revisionsOf = async (username: string, id: string): Promise<readonly number[]> => {
  const call = await site.as(username);
  const { reply } = await call(getReport, { params: { id } });
  return reply.revisions.map(({ receiptNo }) => receiptNo);
};

const expectOneReceipt = async (username: string, id: string, receipt: string): Promise<void> => {
  const receipts = await revisionsOf(username, id);
  expect(receipts).toHaveLength(1);
  expect(receipt).toContain(String(receipts[0]));
};

describe('what is not one’s own', () => {
  it('another office’s report answers as a page that does not exist', async () => {
    const foreign = (await reportsOf(site, 'mueang.clerk')).find(({ nil }) => !nil);
    const page = await site.signIn('khamchai.clerk');
    for (const id of [foreign?.id, '00000000-0000-4000-8000-000000000000']) {
      await page.goto(`${site.url}/reports/${id}`);
      await page.getByRole('heading', { level: 1, name: 'ไม่พบหน้านี้' }).waitFor();
      expect(await page.getByRole('main').textContent()).not.toContain('เมืองมุกดาหาร');
    }
    await page.context().close();
  });
});

describe('two at once', () => {
  it('two devices at one draft: both are shown, and the chosen one goes on', async () => {
    const first = await openWeek('khamchai.clerk');
    const second = await openWeek('khamchai.clerk');
    await figuresOf(first).first().fill('7');
    await saved(first);
    await figuresOf(second).first().fill('9');
    const conflict = second.getByRole('alert').filter({ hasText: 'ร่างนี้ถูกแก้ไขจากที่อื่นด้วย' });
    await conflict.waitFor();
    const shown = await conflict.textContent();
    expect(shown).toContain('7');
    expect(shown).toContain('9');
    await second.getByRole('button', { name: 'ใช้ฉบับในระบบ' }).click();
    expect(await figuresOf(second).first().inputValue()).toBe('7');
    await second.getByRole('button', { name: /เลิกทำ|ย้อนกลับ/ }).click();
    expect(await figuresOf(second).first().inputValue()).toBe('9');
    await first.context().close();
    await second.context().close();
  });
});

describe('the network', () => {
  it('cut while typing and while sending: one report once it is back', async () => {
    const relay = await openRelay(site.url);
    const page = await site.open();
    await page.goto(relay.url);
    await fillSignIn(page, 'khamchai.clerk');
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.reload();
    await openFromInbox(page, TITLES.weekly, 'สัปดาห์ที่ 47');
    const id = idOf(page);
    relay.become('gone');
    await page.context().setOffline(true);
    await typeFigures(page, WEEK);
    await keptHere(page);
    await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
    await page.getByText(keptWords.keptTitle.th).waitFor();
    expect(await revisionsOf('khamchai.clerk', id)).toHaveLength(0);
    relay.become('open');
    await page.context().setOffline(false);
    await expectOneReceipt('khamchai.clerk', id, await receiptOf(page));
    await page.context().close();
    await relay.close();
  });

  it('loses the answer after the report is in: it is asked again by itself, and the receipt is the same', async () => {
    const page = await openWeek('nikhom.clerk');
    const id = idOf(page);
    await typeFigures(page, WEEK);
    await saved(page);
    await page.route('**/submit', async (route: Route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
    await page.getByText(keptWords.keptTitle.th).waitFor();
    await expect.poll(() => revisionsOf('nikhom.clerk', id)).toHaveLength(1);
    await page.unrouteAll();
    await page.evaluate("dispatchEvent(new Event('online'))");
    await expectOneReceipt('nikhom.clerk', id, await receiptOf(page));
    await page.context().close();
  });

  it('answers in the server’s place, as a captive portal does: the draft stays and goes later', async () => {
    const page = await openWeek('dontan.clerk');
    const portal = { status: 200, contentType: 'text/html', body: '<h1>Free Wi-Fi</h1>' };
    await page.route('**/api/**', (route) => route.fulfill(portal));
    await figuresOf(page).first().fill('4');
    await keptHere(page);
    await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
    await page.unrouteAll();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: TITLES.weekly }).waitFor();
    expect(await figuresOf(page).first().inputValue()).toBe('4');
    await saved(page);
    await page.context().close();
  });
});

describe('the server', () => {
  it('stops and starts between draft and sending: nothing is lost', async () => {
    const page = await openWeek('dontan.clerk');
    const id = idOf(page);
    await typeFigures(page, WEEK);
    await saved(page);
    await site.restart();
    await expectOneReceipt('dontan.clerk', id, await send(page));
    await page.context().close();
  });

  it('ends the session elsewhere: signing in comes back to the place and the draft', async () => {
    const page = await openWeek('dongluang.clerk');
    const id = idOf(page);
    await typeFigures(page, WEEK);
    await saved(page);
    await site.services.db.inScope('/', async (tx) => {
      await tx.deleteFrom('sessions').execute();
    });
    await figuresOf(page).last().fill('999.25');
    await page.locator('input[name="username"]').waitFor();
    await fillSignIn(page, 'dongluang.clerk');
    await page.getByRole('heading', { level: 1, name: TITLES.weekly }).waitFor();
    expect(idOf(page)).toBe(id);
    expect(await figuresOf(page).last().inputValue()).toMatch(/999.25/);
    await page.context().close();
  });
});

describe('what is typed', () => {
  it('10 MB of text is refused in words, and the page lives on', async () => {
    const page = await site.signIn('nongsung.clerk');
    await openFromInbox(page, TITLES.monthly, 'ตุลาคม');
    const what = answerAt(page, 'activities[0].what');
    if (!(await what.isVisible())) await page.getByRole('button', { name: 'เพิ่มกิจกรรม' }).click();
    await page.context().grantPermissions(['clipboard-write', 'clipboard-read']);
    await page.evaluate(`navigator.clipboard.writeText('x'.repeat(${10 * 1024 * 1024}))`);
    await what.press('Control+V');
    await page.getByText(/^ข้อความที่วางยาว 10,485,760 ตัวอักษร/).waitFor({ timeout: 5_000 });
    expect(await what.inputValue()).toBe('');
    await what.fill('ข้อความที่พอดี');
    await saved(page);
    await page.context().close();
  });

  it('dates are read as people write them, and impossible ones are refused beside the field', async () => {
    const page = await site.signIn('nongsung.clerk');
    await openFromInbox(page, TITLES.monthly, 'ตุลาคม');
    const date = answerAt(page, 'activities[0].held_on');
    const typed = async (text: string): Promise<string> => {
      await date.fill(text);
      await date.blur();
      return date.inputValue();
    };
    expect(await typed('05/06/2570')).toContain('5 มิ.ย. 2570');
    expect(await typed('5 มิ.ย. 70')).toContain('5 มิ.ย. 2570');
    expect(await typed('๒๙ ก.พ. ๒๕๖๗')).toContain('29 ก.พ. 2567');
    for (const impossible of ['29/02/2566', '31/04/2570', '12/13/2570', 'เมื่อวาน']) {
      expect(await typed(impossible)).toBe(impossible);
      expect(await date.getAttribute('aria-invalid'), impossible).toBe('true');
    }
    await page.context().close();
  });

  it('figures take Thai digits and thousands separators, and refuse words', async () => {
    const page = await openWeek('wanyai.clerk');
    const figures = figuresOf(page);
    await figures.nth(1).fill('๑,๒๕๐');
    await figures.nth(2).fill('๑๒,๕๐๐.๕๐');
    await figures.nth(4).fill('สิบ');
    await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
    await page
      .getByText(/โปรดกรอกเป็นตัวเลข|ตัวเลข/)
      .first()
      .waitFor();
    expect(await figures.nth(1).inputValue()).toMatch(/^1,?250$/);
    expect(await figures.nth(2).inputValue()).toMatch(/^12,?500\.50$/);
    expect(await figures.nth(4).inputValue()).toBe('สิบ');
    await page.context().close();
  });
});

describe('the edge of the fiscal year', () => {
  it.each([
    ['2026-09-30T16:59:00.000Z', '2026'],
    ['2026-09-30T17:01:00.000Z', '2027'],
  ])('at %s the frame is in the fiscal year %s', async (now, year) => {
    site.setNow(now);
    const page = await site.signIn('khamchai.clerk');
    expect(await page.locator('header select').first().inputValue()).toBe(year);
    await page.getByRole('heading', { level: 1, name: 'งานที่ต้องทำ' }).waitFor();
    await page.goto(`${site.url}/completeness`);
    await page.getByRole('combobox', { name: 'รายงาน' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'ปีงบประมาณ' }).inputValue()).toBe(year);
    await page.context().close();
    site.setNow(NOW);
  });
});
