import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../support/site.ts';

// A district's November: one week on time, one late, one nil, one excused. All Fridays 16:30 in Bangkok.
const START = '2026-11-01T01:00:00.000Z';
const WEEKLY = 'รายงานผลเชิงปริมาณรายสัปดาห์ (5 กิจกรรม)';

let site: Site;

beforeAll(async () => {
  site = await openSite(START);
});
afterAll(() => site.close());

const openFromInbox = async (page: Page, week: string): Promise<void> => {
  const row = page.getByRole('listitem').filter({ hasText: WEEKLY }).filter({ hasText: week });
  await row.getByRole('link', { name: /ทำรายงาน|แก้ไข|ตรวจ/ }).click();
  await page.getByRole('heading', { level: 1, name: WEEKLY }).waitFor();
};

const fillFigures = async (page: Page, figures: readonly string[]): Promise<void> => {
  const inputs = page.getByRole('table').getByRole('textbox');
  expect(await inputs.count()).toBe(15);
  await inputs.first().click();
  // By keyboard alone: Enter goes to the next figure.
  for (const figure of figures) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
  }
};

const WEEK = [
  '2',
  '40',
  '1500',
  '1',
  '๒๕',
  '0',
  '0',
  '0',
  '0',
  '0',
  '0',
  '0',
  '3',
  '90',
  '1,250.50',
];

const receipt = async (page: Page): Promise<string> => {
  await page.getByText('ส่งรายงานแล้ว').first().waitFor();
  return (await page.getByRole('main').textContent()) ?? '';
};

describe('a district’s weeks', () => {
  it('on time: typed with the keyboard, kept as a draft, sent with a receipt', async () => {
    site.setNow('2026-11-06T03:00:00.000Z');
    const page = await site.signIn('khamchai.clerk');
    await openFromInbox(page, 'สัปดาห์ที่ 45');
    await fillFigures(page, WEEK);
    await page.getByText(/บันทึกแล้ว/).waitFor();
    await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
    expect(await receipt(page)).toContain('ทันกำหนด');
    await page.context().close();
  });

  it('late: the verdict stays late', async () => {
    site.setNow('2026-11-14T03:00:00.000Z');
    const page = await site.signIn('khamchai.clerk');
    await openFromInbox(page, 'สัปดาห์ที่ 46');
    await fillFigures(page, WEEK);
    await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
    expect(await receipt(page)).toContain('ล่าช้า');
    await page.context().close();
  });

  it('nil: in one click and one confirmation', async () => {
    site.setNow('2026-11-20T03:00:00.000Z');
    const page = await site.signIn('khamchai.clerk');
    await openFromInbox(page, 'สัปดาห์ที่ 47');
    await page.getByRole('button', { name: 'ไม่มีผลการดำเนินงานงวดนี้' }).click();
    await page.getByRole('button', { name: 'ยืนยันและส่ง' }).click();
    expect(await receipt(page)).toContain('ไม่มีผลการดำเนินงาน');
    await page.context().close();
  });
});
