import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { uploadWords, writingWords } from '#features/reports/screens/words.ts';
import { keptWords } from '#features/reports/screens/writing/kept-words.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { outboxMarkWords } from '#web/outbox/words.ts';
import { answerAt, fillActivity } from '../support/activities.ts';
import { openSite } from '../support/demo-site.ts';
import { reportOf } from '../support/month.ts';
import { hashesOnPhone, newPhone, type Phone, settle } from '../support/phone.ts';
import { receivedOf } from '../support/photo-report.ts';
import { plainPhoto } from '../support/photos.ts';
import { TITLES } from '../support/reporting.ts';
import type { Site } from '../support/site.ts';

const NOW = new Date().toISOString();
const TODAY = bangkokDate(NOW);
const MONTH = TODAY.slice(0, 7);
const COLOURS = ['#1b4f72', '#943126', '#145a32', '#7d6608', '#512e5f'];

let site: Site;
let phone: Phone;

beforeAll(async () => {
  site = await openSite(NOW);
});
afterAll(() => site.close());
afterEach(() => phone.throwAway());

it('a report with five photos, written without a network, is received once after the phone was closed', async () => {
  const id = await reportOf(site, TITLES.monthly, 'คำชะอี', MONTH);
  phone = await newPhone(site);
  const first = await phone.signIn('khamchai.clerk');
  await settle(first, id);
  await phone.close();

  const page = await phone.open({ offline: true });
  await page.locator(`a[href="/reports/${id}"]`).first().click();
  await page.getByRole('heading', { level: 1, name: TITLES.monthly }).waitFor();
  await fillActivity(page, 0, {
    title: 'ปลูกต้นไม้ริมอ่างเก็บน้ำ',
    kind: 'กิจกรรมที่ 1',
    what: 'ปลูกต้นไม้ประจำถิ่น',
    place: 'อ่างเก็บน้ำ (สถานที่สมมติ)',
    heldOn: `${TODAY.slice(8, 10)}/${TODAY.slice(5, 7)}/${Number(TODAY.slice(0, 4)) + 543}`,
    participants: '85',
    budget: '12500',
    result: 'ได้พื้นที่สีเขียวเพิ่ม',
    photos: [],
  });
  const path = 'activities[0].photos';
  const files = await Promise.all(
    COLOURS.map((colour, at) => plainPhoto(`p${at}.jpg`, colour, '#fdf2e9')),
  );
  await answerAt(page, path).locator('input[type="file"]:not([capture])').setInputFiles(files);
  for (const at of COLOURS.keys()) {
    const card = answerAt(page, `${path}[${at}]`);
    await card.getByText(uploadWords.kept.th).waitFor();
    await card.getByRole('textbox').fill(`ภาพที่ ${at + 1}`);
  }
  await page.getByRole('button', { name: writingWords.send.th, exact: true }).click();
  await page.getByText(keptWords.keptTitle.th).waitFor();
  const hashes = await hashesOnPhone(page);
  expect(hashes).toHaveLength(5);
  await phone.close();
  expect(await receivedOf(site, id)).toEqual({ sent: 0, hashes: [] });

  const again = await phone.open({ offline: true, path: '/outbox' });
  await again.getByRole('heading', { level: 1, name: outboxMarkWords.title.th }).waitFor();
  await again.getByText('รอส่ง', { exact: false }).first().waitFor();
  await phone.offline(false);
  await again.getByText(/รับแล้ว เลขที่รับ \d+/).waitFor({ timeout: 60_000 });
  expect(await receivedOf(site, id)).toEqual({ sent: 1, hashes });
  // The receipt is shown first, then the bytes go.
  await expect.poll(() => hashesOnPhone(again)).toEqual([]);
});
