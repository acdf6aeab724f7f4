import type { Locator, Page } from 'playwright-core';
import { listReports } from '#features/reports/contract/report.ts';
import type { ReportEntry } from '#features/reports/model/view.ts';
import type { Site } from './site.ts';

/** The reports of the letters, as the screens name them. */
export const TITLES = {
  weekly: 'รายงานผลเชิงปริมาณรายสัปดาห์ (5 กิจกรรม)',
  monthly: 'รายงานผลเชิงคุณภาพ กิจกรรมเด่นประจำเดือนของอำเภอ',
  province: 'รายงานรวบรวมกิจกรรมเด่นประจำเดือนของจังหวัด',
  department: 'รายงานรวบรวมกิจกรรมเด่นประจำเดือนของกรมการปกครอง',
} as const;

/** The figures of one week: five activities, each times held, participants, budget. */
export const WEEK = '2 40 1500 1 ๒๕ 0 0 0 0 0 0 0 3 90 1,250.50'.split(' ');

/** Opens a report from the inbox, by its row's button. */
export const openFromInbox = async (page: Page, title: string, period: string): Promise<void> => {
  const row = page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: period });
  await row.getByRole('link', { name: /ทำรายงาน|แก้ไข|ตรวจ/ }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};

/** The figures of a report being written, in their order on the screen. */
export const figuresOf = (page: Page): Locator => page.getByRole('table').getByRole('textbox');

/** Types figures into the grid by keyboard alone: Enter goes to the next one. */
export const typeFigures = async (page: Page, figures: readonly string[]): Promise<void> => {
  await figuresOf(page).first().click();
  for (const figure of figures) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
  }
};

/** Presses the button that sends, and gives what the receipt says. */
export const send = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: /^ส่งรายงาน/ }).click();
  return receiptOf(page);
};

/** What the receipt says, once it is there. */
export const receiptOf = async (page: Page): Promise<string> => {
  const receipt = page.getByRole('region', { name: 'ส่งรายงานแล้ว' });
  await receipt.waitFor();
  return (await receipt.textContent()) ?? '';
};

/** The reports that an account sees, newest period first. */
export const reportsOf = async (
  site: Site,
  username: string,
  query: { readonly fiscalYear?: number; readonly periodId?: string } = {},
): Promise<readonly ReportEntry[]> => {
  const call = await site.as(username);
  const { reply } = await call(listReports, { query: { ...query, limit: 200 } });
  return reply.reports;
};
