import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getMonthPlan } from '#features/activities/contract/plans.ts';
import { issueDueSummaries } from '#features/activities/door.ts';
import { acceptReports } from '#features/reports/contract/review.ts';
import { comparable } from '#kernel/document/comparable.ts';
import { answerAt, attachPhotos } from '../support/activities.ts';
import { openSite } from '../support/demo-site.ts';
import { pdfText } from '../support/paper.ts';
import { plainPhoto } from '../support/photos.ts';
import { send } from '../support/reporting.ts';
import type { Site } from '../support/site.ts';

// Wednesday; the village บ้านสาธิตใหม่ of the demo has planned nothing yet.
const NOW = '2026-11-18T03:00:00.000Z';
const DAY_AFTER = '2026-11-21T03:00:00.000Z';
const TITLE = 'พัฒนาคลองหน้าหมู่บ้าน';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite(NOW);
});
afterAll(() => site.close());

const press = (name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const type = async (label: string, text: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).fill(text);
};

/** Types one activity into the row that adds, and presses Enter. */
const add = async (title: string, day: string): Promise<void> => {
  await type('ชื่อกิจกรรม', title);
  await type('วันที่จัด', day);
  await type('เริ่มเวลา', '8.30');
  await type('สถานที่', 'คลองสาธิต');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: title }).first().waitFor();
};

const planned = async () => {
  const head = await site.as('satit4.head');
  return (await head(getMonthPlan, { query: { month: '2026-11' } })).reply.activities;
};

describe('a village head', () => {
  it('plans a month by keyboard alone, on a phone', async () => {
    page = await site.signIn('satit4.head', { width: 360 });
    await page.goto(`${site.url}/activities`);
    await page.getByRole('heading', { level: 1, name: 'แผนกิจกรรมประจำเดือน' }).waitFor();
    await add(TITLE, '20/11/2569');
    await add('ปลูกป่าชุมชน', '27/11/2569');
    await expect
      .poll(async () =>
        (await planned()).map((one) => [one.plan.title, one.plan.heldOn, one.state]),
      )
      .toEqual([
        [TITLE, '2026-11-20', 'planned'],
        ['ปลูกป่าชุมชน', '2026-11-27', 'planned'],
      ]);
  });

  it('copies it to the next month as drafts, and confirms them', async () => {
    await press('เดือนถัดไป');
    await press('คัดลอกจากเดือนก่อน');
    await page.getByText('มีร่าง 2 กิจกรรม').waitFor();
    await press('ยืนยันแผนทั้งหมด');
    await page.getByText('มีร่าง').waitFor({ state: 'detached' });
    const head = await site.as('satit4.head');
    const next = () => head(getMonthPlan, { query: { month: '2026-12' } });
    await expect
      .poll(async () => (await next()).reply.activities.map((one) => [one.plan.heldOn, one.state]))
      .toEqual([
        ['2026-12-18', 'planned'],
        ['2026-12-25', 'planned'],
      ]);
    await page.context().close();
  });

  it('has it shown to citizens by the district, who read it without an account', async () => {
    const [first] = await planned();
    page = await site.signIn('khamchai.chief');
    await page.goto(`${site.url}/activities/${first?.id}`);
    await press('เผยแพร่');
    await page.getByRole('button', { name: 'ถอนการเผยแพร่' }).waitFor();
    await page.context().close();
    const citizen = await site.open({ width: 360 });
    await citizen.goto(`${site.url}/public/activities`);
    await citizen.locator('a.card', { hasText: 'มุกดาหาร' }).click();
    await citizen.getByRole('link', { name: TITLE }).click();
    await citizen.getByRole('button', { name: 'ฉันจะมา' }).click();
    expect(await citizen.locator('main').textContent()).toContain('มีผู้แจ้งว่าจะมา 1 คน');
    expect(await citizen.context().cookies()).toEqual([]);
    await citizen.context().close();
  });

  it('reports the result with a photo after the day; plan and form say the same', async () => {
    site.setNow(DAY_AFTER);
    page = await site.signIn('satit4.head', { width: 360 });
    await page.goto(`${site.url}/activities`);
    await page.getByRole('link', { name: 'รายงานผล' }).first().click();
    await answerAt(page, 'who').fill('ผู้ใหญ่บ้านและจิตอาสาบ้านสาธิตใหม่');
    expect(await answerAt(page, 'title').inputValue()).toBe(TITLE);
    expect(await answerAt(page, 'place').inputValue()).toBe('คลองสาธิต');
    await answerAt(page, 'what').fill('ลอกคลองและเก็บผักตบชวา');
    for (const [at, people] of ['3', '24', '10'].entries())
      await answerAt(page, 'participants').locator('input').nth(at).fill(people);
    await answerAt(page, 'budget').fill('500');
    await answerAt(page, 'result').fill('น้ำไหลสะดวกขึ้น');
    const photo = await plainPhoto('canal.jpg');
    await attachPhotos(page, 'photos', [[photo, 'ก่อนและหลัง']]);
    expect(await send(page)).toContain('ทันกำหนด');
    await page.context().close();
  });
});

describe('what becomes of it', () => {
  it('the subdistrict and the district accept it', async () => {
    const [first] = await planned();
    for (const reviewer of ['nongian.kamnan', 'khamchai.chief']) {
      const call = await site.as(reviewer);
      const body = { ids: [first?.report?.id ?? ''] };
      expect((await call(acceptReports, { body })).status).toBe(200);
    }
    expect((await planned())[0]?.report?.status).toBe('accepted');
  });

  it('the week’s summary comes out by itself, with the activity and its photo', async () => {
    const after = '2026-11-24T02:00:00.000Z';
    site.setNow(after);
    await issueDueSummaries({ ...site.services, now: () => after });
    page = await site.signIn('mukdahan');
    await page.goto(`${site.url}/summaries`);
    const row = page.getByRole('row').filter({ hasText: 'สัปดาห์ที่ 47' }).first();
    const coming = page.waitForEvent('download');
    await row.getByRole('link', { name: /PDF/ }).click();
    const text = pdfText(await readFile(await (await coming).path()));
    expect(text).toContain(comparable('สรุปผลการจัดกิจกรรมจิตอาสาประจำสัปดาห์'));
    expect(text).toContain(comparable(TITLE));
    await page.context().close();
  });
});
