import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { getMonthPlan, savePlans } from '#features/activities/contract/plans.ts';
import type { ActivityView } from '#features/activities/model/activity.ts';
import { monthAway } from '#features/activities/rules/months.ts';
import { activityWords } from '#features/activities/words/activity.ts';
import { changeWords } from '#features/activities/words/changes.ts';
import { fieldWords, monthWords } from '#features/activities/words/plan.ts';
import { refusalWords } from '#features/activities/words/refusals.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { addDays } from '#kernel/civil-date.ts';
import { monthPeriod, periodLabel } from '#kernel/period.ts';
import { panelWords } from '#web/outbox/panel-words.ts';
import { openSite } from '../support/demo-site.ts';
import { newPhone, type Phone, settleMonth } from '../support/phone.ts';
import type { Site } from '../support/site.ts';

const NOW = new Date().toISOString();
const MONTH = bangkokDate(NOW).slice(0, 7);
// The last day of the month, so that it is not over yet.
const LAST = addDays(monthPeriod(`${MONTH}-01`).endOn, -1);
const HEAD = 'satit4.head';
const SOON = { timeout: 60_000 };

let site: Site;
let phone: Phone;

beforeAll(async () => {
  site = await openSite(NOW);
});
afterAll(() => site.close());
afterEach(() => phone.throwAway());

const typed = (day: string): string =>
  `${day.slice(8)}/${day.slice(5, 7)}/${Number(day.slice(0, 4)) + 543}`;

/** The field of a new plan's title; on a phone it is folded away once something is planned. */
const titleOf = async (page: Page) => {
  const field = page.getByLabel('ชื่อกิจกรรม', { exact: true });
  await field.waitFor({ state: 'attached' });
  if (!(await field.isVisible()))
    await page.locator('summary').filter({ hasText: fieldWords.add.th }).click();
  return field;
};

const add = async (page: Page, title: string): Promise<void> => {
  await (await titleOf(page)).fill(title);
  await page.getByLabel('วันที่จัด', { exact: true }).fill(typed(LAST));
  await page.getByLabel('เริ่มเวลา', { exact: true }).fill('8.30');
  await page.getByLabel('สถานที่', { exact: true }).fill('ศาลาสาธิต');
  await page.getByRole('button', { name: fieldWords.addOne.th }).click();
  await page.getByRole('link', { name: title }).first().waitFor();
};

/** Sends a plan of a day that no result can fall due for any more; the outbox keeps it, refused. */
const addRefused = async (page: Page, title: string): Promise<void> => {
  await (await titleOf(page)).fill(title);
  await page.getByLabel('วันที่จัด', { exact: true }).fill('1/1/2560');
  await page.getByLabel('เริ่มเวลา', { exact: true }).fill('8.30');
  await page.getByLabel('สถานที่', { exact: true }).fill('ศาลาสาธิต');
  await page.getByRole('button', { name: fieldWords.addOne.th }).click();
  await page.getByText(panelWords.refusedTitle.th).waitFor({ timeout: 60_000 });
};

const planned = async () => {
  const head = await site.as(HEAD);
  const { activities } = (await head(getMonthPlan, { query: { month: MONTH } })).reply;
  return activities.filter(({ plan }) => plan.place === 'ศาลาสาธิต');
};

/** The call that moves a plan to another hour: on the last day of a fiscal year it can go to no other day. */
const atNine = (one: ActivityView | undefined) => {
  if (!one) throw new Error('there is no such plan');
  const { id, requirementId, officeId, plan } = one;
  return { officeId, plans: [{ id, requirementId, plan: { ...plan, startsAt: '09:00' } }] };
};

const received = (page: Page) =>
  page.getByText('ระบบรับแล้วเมื่อ').first().waitFor({ timeout: 60_000 });

it('a month planned without a network is kept, outlives the closing of the phone, and goes once', async () => {
  phone = await newPhone(site);
  await settleMonth(await phone.signIn(HEAD));
  await phone.close();

  const page = await phone.open({ offline: true, path: '/activities' });
  await page.getByRole('heading', { level: 1, name: monthWords.title.th }).waitFor();
  await page.getByText('ข้อมูลในเครื่องนี้ ณ').waitFor();
  await add(page, 'ปลูกป่า');
  await add(page, 'ลอกคลอง');
  await page.getByLabel('ชื่อกิจกรรม', { exact: true }).fill('ยังพิมพ์ไม่จบ');
  await page.getByRole('heading', { level: 2, name: 'เก็บแผนเดือน' }).waitFor();
  await page.getByRole('link', { name: 'ลอกคลอง' }).first().click();
  await page.getByRole('button', { name: activityWords.cancel.th }).click();
  await page.getByRole('dialog').getByLabel(activityWords.reason.th).fill('น้ำท่วม');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: activityWords.cancel.th }).click();
  await dialog.waitFor({ state: 'hidden' });
  await phone.close();
  expect(await planned()).toEqual([]);

  const again = await phone.open({ offline: false, path: '/activities' });
  const field = await titleOf(again);
  await expect.poll(() => field.inputValue(), SOON).toBe('ยังพิมพ์ไม่จบ');
  await expect.poll(() => again.getByText(changeWords.waits.th).count(), SOON).toBe(0);
  await expect
    .poll(async () => (await planned()).map(({ plan, state }) => [plan.title, state]), SOON)
    .toEqual(
      expect.arrayContaining([
        ['ปลูกป่า', 'planned'],
        ['ลอกคลอง', 'cancelled'],
      ]),
    );
  expect(await planned()).toHaveLength(2);
});

it('a plan whose hour the district moved meanwhile is pointed out, and changed only by who has seen it', async () => {
  phone = await newPhone(site);
  const page = await phone.signIn(HEAD);
  await page.goto(`${phone.relay.url}/activities`);
  await add(page, 'ทาสีรั้ว');
  await received(page);
  const [one] = (await planned()).filter(({ plan }) => plan.title === 'ทาสีรั้ว');
  await page.getByRole('link', { name: 'ทาสีรั้ว' }).first().click();
  await page.getByRole('button', { name: activityWords.edit.th, exact: true }).waitFor();
  await phone.offline(true);
  const clerk = await site.as('khamchai.clerk');
  await clerk(savePlans, { body: atNine(one) });
  await page.getByRole('button', { name: activityWords.edit.th, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('สถานที่', { exact: true }).fill('วัดสาธิต');
  await dialog.getByRole('button', { name: fieldWords.save.th }).click();
  await page.getByRole('heading', { level: 2, name: 'เก็บแผนเดือน' }).waitFor();
  await phone.offline(false);
  await page.getByText(refusalWords.changedMeanwhile.th).first().waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: /^แก้ไข: / }).click();
  await dialog.getByText('แผนนี้มีผู้แก้ไขหลังจากที่ท่านพิมพ์ไว้').waitFor();
  await dialog.getByRole('button', { name: fieldWords.back.th }).click();
  await page.getByRole('button', { name: /^ไม่ส่งรายการ: / }).click();
  await page.getByText(panelWords.refusedTitle.th).waitFor({ state: 'detached' });
  const now = (await planned()).find(({ id }) => id === one?.id);
  expect(now?.plan).toMatchObject({ startsAt: '09:00', place: 'ศาลาสาธิต' });
});

it('a refused plan is mended without a network, one press from the outbox; last month opens there too', async () => {
  phone = await newPhone(site);
  const page = await phone.signIn(HEAD);
  await settleMonth(page);
  await page.goto(`${phone.relay.url}/activities`);
  await addRefused(page, 'ขุดบ่อ');
  await phone.close();

  const again = await phone.open({ offline: true, path: '/activities' });
  await again.getByRole('button', { name: monthWords.previous.th }).click();
  const last = periodLabel(monthPeriod(`${monthAway(MONTH, -1)}-01`)).th;
  await again.getByText(last).first().waitFor();
  await again.getByText('ข้อมูลในเครื่องนี้ ณ').waitFor();
  await again.getByRole('link', { name: panelWords.toOutbox.th }).first().click();
  await again.getByRole('link', { name: /^แก้ไข: .*ขุดบ่อ/ }).click();
  const dialog = again.getByRole('dialog');
  await expect
    .poll(() => dialog.getByLabel('ชื่อกิจกรรม', { exact: true }).inputValue(), SOON)
    .toBe('ขุดบ่อ');
  await dialog.getByLabel('วันที่จัด', { exact: true }).fill(typed(LAST));
  await dialog.getByRole('button', { name: fieldWords.save.th }).click();
  await dialog.waitFor({ state: 'hidden' });
  await phone.offline(false);
  await expect
    .poll(async () => (await planned()).map(({ plan }) => plan.title), SOON)
    .toContain('ขุดบ่อ');
});
