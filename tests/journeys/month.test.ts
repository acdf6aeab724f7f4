import { parse } from 'exifr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getReport } from '#features/reports/contract/report.ts';
import { rollUpAll } from '#features/totals/roll-up.ts';
import { verifyTotals } from '#features/totals/verify.ts';
import { comparable } from '#kernel/document/comparable.ts';
import { attachPhotos } from '../support/activities.ts';
import { openSite } from '../support/demo-site.ts';
import {
  accept,
  BELOW,
  HISTORY,
  MONTH,
  reportOf,
  sendFromMueang,
  sendNilFrom,
  TREES,
  writeActivities,
} from '../support/month.ts';
import { download, expectedText, pdfText, wordText } from '../support/paper.ts';
import { plainPhoto } from '../support/photos.ts';
import {
  openFromInbox,
  receiptOf,
  reportsOf,
  send,
  TITLES,
  typeFigures,
  WEEK,
} from '../support/reporting.ts';
import type { Site } from '../support/site.ts';

// November 2569 of อำเภอคำชะอี: its Fridays are the 6th, 13th, 20th and 27th, 16:30 in Bangkok.
const START = '2026-11-01T01:00:00.000Z';

let site: Site;

beforeAll(async () => {
  site = await openSite(START);
});
afterAll(() => site.close());

const at = async (now: string, username: string): Promise<Page> => {
  site.setNow(now);
  return site.signIn(username);
};

const sentAnswers = async (week: string): Promise<unknown> => {
  const call = await site.as('khamchai.clerk');
  const id = await reportOf(site, TITLES.weekly, 'คำชะอี', week);
  const { revisions } = (await call(getReport, { params: { id } })).reply;
  return revisions[0]?.answers;
};

describe('the weeks of a district', () => {
  it('on time: typed with the keyboard, kept as a draft, sent with a receipt', async () => {
    const page = await at('2026-11-06T03:00:00.000Z', 'khamchai.clerk');
    await openFromInbox(page, TITLES.weekly, 'สัปดาห์ที่ 45');
    await typeFigures(page, WEEK);
    await page.getByText(/บันทึกแล้ว/).waitFor();
    expect(await send(page)).toContain('ทันกำหนด');
    expect(await sentAnswers('2026-W45')).toMatchObject({
      times_1: 2,
      budget_1: '1500.00',
      participants_2: 25,
      participants_5: 90,
      budget_5: '1250.50',
    });
    await page.context().close();
  });

  it('late: the verdict stays late', async () => {
    const page = await at('2026-11-14T03:00:00.000Z', 'khamchai.clerk');
    await openFromInbox(page, TITLES.weekly, 'สัปดาห์ที่ 46');
    await typeFigures(page, WEEK);
    expect(await send(page)).toContain('ล่าช้า');
    await page.context().close();
  });

  it('nil: in one click and one confirmation', async () => {
    const page = await at('2026-11-20T03:00:00.000Z', 'khamchai.clerk');
    await openFromInbox(page, TITLES.weekly, 'สัปดาห์ที่ 47');
    await page.getByRole('button', { name: 'ไม่มีผลการดำเนินงานงวดนี้' }).click();
    await page.getByRole('button', { name: 'ยืนยันและส่ง' }).click();
    expect(await receiptOf(page)).toContain('ไม่มีผลการดำเนินงาน');
    await page.context().close();
  });

  it('excused: by the province, with a reason that the district reads', async () => {
    const page = await at('2026-11-27T03:00:00.000Z', 'mukdahan');
    const id = await reportOf(site, TITLES.weekly, 'คำชะอี', '2026-W48');
    await page.goto(`${site.url}/reports/${id}`);
    await page.getByRole('button', { name: 'ยกเว้นรายงานงวดนี้' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'เหตุผล' }).fill('น้ำท่วมทั้งอำเภอ (ข้อมูลทดสอบ)');
    await dialog.getByRole('button', { name: 'ยกเว้นรายงานงวดนี้' }).click();
    await page.getByText('รายงานนี้ได้รับยกเว้น').waitFor();
    await page.context().close();
    const clerk = await site.signIn('khamchai.clerk');
    await clerk.goto(`${site.url}/reports/${id}`);
    await clerk.getByText('น้ำท่วมทั้งอำเภอ (ข้อมูลทดสอบ)').first().waitFor();
    await clerk.context().close();
  });
});

const REASON = 'ภาพนี้ไม่เห็นป้ายกิจกรรม โปรดแนบภาพใหม่';

describe('the outstanding activities of the month', () => {
  it('are written with photos: two dates as people type them, a phone’s photo among them', async () => {
    const page = await at('2026-12-02T03:00:00.000Z', 'khamchai.clerk');
    await openFromInbox(page, TITLES.monthly, 'พฤศจิกายน');
    await writeActivities(page);
    expect(await send(page)).toContain('ทันกำหนด');
    await page.context().close();
  });

  it('show the phone’s photo upright and without the place where it was taken', async () => {
    const id = await reportOf(site, TITLES.monthly, 'คำชะอี', MONTH);
    const page = await site.signIn('khamchai.chief');
    await page.goto(`${site.url}/reports/${id}`);
    const photo = page.getByRole('button', { name: /^เปิดภาพที่ 1/ }).first();
    const source = await photo.locator('img').getAttribute('src');
    const address = new URL(String(source).replace('thumbnail', 'display'), site.url);
    const bytes = await (await page.request.get(address.href)).body();
    const facts = await parse(bytes, { gps: true, tiff: true }).catch(() => undefined);
    expect(facts?.latitude).toBeUndefined();
    expect(facts?.Orientation).toBeUndefined();
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([480, 640]);
    const middle = Math.floor(info.width / 2) * info.channels;
    const [red = 0, , blue = 0] = data.subarray(middle);
    expect(red).toBeGreaterThan(blue + 100);
    await page.context().close();
  });

  it('come back because of one photo, and show exactly that photo', async () => {
    const page = await at('2026-12-03T03:00:00.000Z', 'khamchai.chief');
    await openFromInbox(page, TITLES.monthly, 'พฤศจิกายน');
    await page.getByRole('button', { name: /^ตีกลับจุดนี้: .*ภาพที่ 2$/ }).click();
    await page.getByRole('button', { name: 'ตีกลับรายงาน' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^เหตุผล: / }).fill(REASON);
    await dialog.getByRole('button', { name: 'ตีกลับ', exact: true }).click();
    await page.getByText('ตีกลับรายงานแล้ว').first().waitFor();
    await page.context().close();
  });

  it('are mended by another photo and sent again', async () => {
    const page = await at('2026-12-04T03:00:00.000Z', 'khamchai.clerk');
    await openFromInbox(page, TITLES.monthly, 'พฤศจิกายน');
    const marked = page.locator('[data-returned="true"]');
    await marked.getByText(REASON).waitFor();
    expect(await marked.count()).toBe(1);
    expect(await marked.getAttribute('id')).toBe('answer-activities[0].photos[1]');
    await marked.getByRole('button', { name: 'ลบภาพที่ 2' }).click();
    const sign = await plainPhoto('sign.jpg', '#7d3c98', '#f4ecf7');
    await attachPhotos(page, 'activities[0].photos', [[sign, 'ป้ายกิจกรรมปลูกต้นไม้']], 1);
    expect(await send(page)).toContain('ฉบับที่');
    await page.context().close();
  });

  it('show the chief what changed, and are accepted by chief and province', async () => {
    const page = await at('2026-12-04T06:00:00.000Z', 'khamchai.chief');
    await openFromInbox(page, TITLES.monthly, 'พฤศจิกายน');
    const changes = page.getByRole('table', { name: 'สิ่งที่เปลี่ยนระหว่างฉบับ' });
    await changes.waitFor();
    expect(await changes.textContent()).toContain('ป้ายกิจกรรมปลูกต้นไม้');
    await page.getByRole('button', { name: 'รับรองรายงาน' }).click();
    await page.getByText('รับรองรายงานแล้ว').first().waitFor();
    await page.context().close();
    const province = await site.signIn('mukdahan');
    await openFromInbox(province, TITLES.monthly, 'พฤศจิกายน');
    await province.getByRole('button', { name: 'รับรองรายงาน' }).click();
    await province.getByText('รับรองรายงานแล้ว').first().waitFor();
    await province.context().close();
  });
});

const summaryAt = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `ข้อความสรุปกิจกรรมที่ ${number}` });

const SUMMARY = 'อำเภอคำชะอีปลูกต้นไม้ 120 ต้น ประชาชนร่วมแรงกันดูแล';

describe('the compiled report', () => {
  it('of the province: picked, ordered, summed up, downloaded, sent', async () => {
    site.setNow('2026-12-08T03:00:00.000Z');
    await sendFromMueang(site);
    await sendNilFrom(site, 'nikhom', 'นิคมคำสร้อย');
    const id = await reportOf(site, TITLES.province, 'มุกดาหาร', MONTH);
    const page = await site.signIn('mukdahan');
    await page.goto(`${site.url}/compile/${id}`);
    await page.getByRole('button', { name: 'รับรองและเลือกทุกกิจกรรม' }).click();
    await summaryAt(page, 1).waitFor();
    await page.getByRole('button', { name: `เลือก: ${HISTORY}` }).click();
    await page.getByRole('button', { name: `เลือก: ${TREES}` }).click();
    await page.getByRole('button', { name: `เลื่อนขึ้น: ${TREES}` }).click();
    await page.getByRole('button', { name: `เลื่อนขึ้น: ${TREES}` }).click();
    await summaryAt(page, 1).fill(SUMMARY);
    await page.getByRole('textbox', { name: /สรุปภาพรวม/ }).fill('เดือนนี้มีกิจกรรมเด่น 3 กิจกรรม');
    await page
      .getByText(/บันทึกแล้ว/)
      .first()
      .waitFor();
    const draft = await expectedText(site, 'mukdahan', id);
    expect(draft).toContain(comparable(SUMMARY.replace('120', '๑๒๐')));
    expect(pdfText(await download(page, 'PDF'))).toBe(draft);
    expect(wordText(await download(page, 'Word'))).toBe(draft);
    expect(await send(page)).toContain('ทันกำหนด');
    await page.context().close();
  });

  it('of the department: accepts the province’s, compiles its own, has it on paper', async () => {
    const page = await at('2026-12-15T03:00:00.000Z', 'dopa');
    await openFromInbox(page, TITLES.province, 'พฤศจิกายน');
    await page.getByRole('button', { name: 'รับรองรายงาน' }).click();
    await page.getByText('รับรองรายงานแล้ว').first().waitFor();
    const id = await reportOf(site, TITLES.department, 'กรมการปกครอง', MONTH);
    await page.goto(`${site.url}/compile/${id}`);
    await page.getByRole('button', { name: 'เลือกทุกกิจกรรม' }).click();
    await summaryAt(page, 3).waitFor();
    await send(page);
    await page.goto(`${site.url}/compile/${id}`);
    const paper = pdfText(await download(page, 'PDF'));
    expect(paper).toBe(await expectedText(site, 'dopa', id));
    for (const part of [TREES, HISTORY, BELOW, SUMMARY.replace('120', '๑๒๐'), 'ประจำเดือนพฤศจิกายน'])
      expect(paper).toContain(comparable(part));
    await page.context().close();
  });
});

const weeklyRequirement = async (): Promise<string> => {
  const seen = await reportsOf(site, 'mukdahan', { periodId: '2026-W45' });
  return seen[0]?.requirementId ?? '';
};

describe('what the month leaves behind', () => {
  it('the grid shows on time, late, nil and excused', async () => {
    const page = await at('2026-12-16T03:00:00.000Z', 'mukdahan');
    await page.goto(`${site.url}/completeness?requirement=${await weeklyRequirement()}`);
    const grid = page.getByRole('region', { name: TITLES.weekly });
    const row = grid.getByRole('row').filter({ hasText: 'คำชะอี' });
    await row.waitFor();
    for (const [week, state] of [
      ['45', 'ส่งทันกำหนด'],
      ['46', 'ส่งล่าช้า'],
      ['47', 'ไม่มีผลการดำเนินงาน'],
      ['48', 'ยกเว้น'],
    ]) {
      const glyph = row.getByRole('img', { name: new RegExp(`สัปดาห์ที่ ${week}.*${state}`) });
      expect(await glyph.count(), `week ${week}`).toBe(1);
    }
    await page.context().close();
  });

  it('the totals show the sums, and agree with what the events say', async () => {
    const weeks = ['2026-W45', '2026-W46'];
    const ids = await Promise.all(
      weeks.map((week) => reportOf(site, TITLES.weekly, 'คำชะอี', week)),
    );
    await accept(site, 'khamchai.chief', ids);
    await accept(site, 'mukdahan', ids);
    await rollUpAll(site.services.db);
    const page = await site.signIn('mukdahan');
    const requirement = await weeklyRequirement();
    for (const [field, sum] of [
      ['times_1', '2'],
      ['budget_5', '1,250.50'],
    ]) {
      const search = `stage=accepted&requirement=${requirement}&field=${field}`;
      await page.goto(`${site.url}/totals?${search}`);
      const row = page.getByRole('row').filter({ hasText: 'คำชะอี' });
      await row.waitFor();
      const figures = await row.getByRole('cell').getByRole('link').allTextContents();
      expect(figures.slice(-2)).toEqual([sum, sum]);
    }
    await page.context().close();
    expect(await verifyTotals(site.services.db)).toMatchObject({ waiting: 0, differences: [] });
  });
});
