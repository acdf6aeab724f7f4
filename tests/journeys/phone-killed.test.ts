import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { uploadWords, writingWords } from '#features/reports/screens/words.ts';
import { keptWords } from '#features/reports/screens/writing/kept-words.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { answerAt } from '../support/activities.ts';
import {
  type FieldPhones,
  openFieldPhones,
  RECEIVED,
  sendReport,
} from '../support/field-phones.ts';
import { reportOf } from '../support/month.ts';
import { hashesOnPhone, type Phone, settle } from '../support/phone.ts';
import {
  ACTIVITY,
  addPhotos,
  choosePhotos,
  largePhoto,
  PHOTOS,
  receivedOf,
  writeActivity,
} from '../support/photo-report.ts';
import { plainPhoto } from '../support/photos.ts';
import { TITLES } from '../support/reporting.ts';

const NOW = new Date().toISOString();
const TODAY = bangkokDate(NOW);

let field: FieldPhones;

beforeAll(async () => {
  field = await openFieldPhones(NOW);
});
afterAll(() => field.close());
afterEach(() => field.throwAway());

type Begun = { readonly phone: Phone; readonly page: Page; readonly id: string };

/** A new phone with the monthly report of a district on its screen, written but for its photos. */
const begin = async (clerk: string, office: string, offline: boolean): Promise<Begun> => {
  const id = await reportOf(field.site, TITLES.monthly, office, TODAY.slice(0, 7));
  const phone = await field.another();
  await settle(await phone.signIn(clerk), id);
  // A browser writes its cookies down now and then, and at the latest when it is closed.
  await phone.close();
  const page = await phone.open({ offline });
  await page.locator(`a[href="/reports/${id}"]`).first().click();
  await page.getByRole('heading', { level: 1, name: TITLES.monthly }).waitFor();
  await writeActivity(page, TODAY);
  return { phone, page, id };
};

it('kill -9 between keeping and sending: report and photos are there, and received once', async () => {
  const { phone, page, id } = await begin('khamchai.clerk', 'คำชะอี', true);
  await addPhotos(page, [await plainPhoto('a.jpg'), await plainPhoto('b.jpg', '#145a32')]);
  await sendReport(page);
  await page.getByText(keptWords.keptTitle.th).waitFor();
  const hashes = await hashesOnPhone(page);
  await phone.kill();
  const again = await phone.open({ path: '/outbox' });
  await again.getByText('รอส่ง', { exact: true }).waitFor();
  expect(await hashesOnPhone(again)).toEqual(hashes);
  await phone.offline(false);
  await again.getByText(RECEIVED).waitFor({ timeout: 60_000 });
  expect(await receivedOf(field.site, id)).toEqual({ sent: 1, hashes });
  await expect.poll(() => hashesOnPhone(again)).toEqual([]);
});

it('kill -9 in the middle of a photo: it goes on with the next piece, and the file is whole', async () => {
  const { phone, page, id } = await begin('dontan.clerk', 'ดอนตาล', false);
  let pieces = 0;
  phone.relay.become(({ method }) => {
    if (method !== 'PATCH') return 'through';
    pieces += 1;
    return pieces > 2 ? 'silence' : 'through';
  });
  await choosePhotos(page, [await largePhoto('large.jpg')]);
  await expect.poll(() => pieces, { timeout: 30_000 }).toBe(3);
  await answerAt(page, `${PHOTOS}[0]`).getByRole('textbox').fill('ภาพที่ 1');
  const hashes = await hashesOnPhone(page);
  await page
    .getByText(/^บันทึกแล้ว/)
    .first()
    .waitFor();
  await phone.kill();
  phone.relay.become('open');
  const before = phone.relay.asked.length;
  const again = await phone.open({ path: `/reports/${id}` });
  const card = answerAt(again, `${PHOTOS}[0]`);
  await card.getByText(uploadWords.done.th, { exact: true }).waitFor();
  const since = phone.relay.asked
    .slice(before)
    .filter(({ path }) => path.startsWith('/api/uploads'));
  expect(since.map(({ method }) => method)).not.toContain('POST');
  await sendReport(again);
  await expect.poll(() => receivedOf(field.site, id)).toEqual({ sent: 1, hashes });
});

it('the tab ended while the camera is open comes back to the same question, its photo there', async () => {
  const { phone, page, id } = await begin('nikhom.clerk', 'นิคมคำสร้อย', true);
  await addPhotos(page, [await plainPhoto('a.jpg')]);
  const chooser = page.waitForEvent('filechooser');
  await answerAt(page, PHOTOS).getByRole('button', { name: uploadWords.pickPhotos.th }).click();
  await chooser;
  const tools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  tools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  const again = await phone.window(`/reports/${id}`);
  await again.getByText(writingWords.backFromCamera.th).waitFor();
  expect(await answerAt(again, 'activities[0].title').inputValue()).toBe(ACTIVITY);
  const card = answerAt(again, `${PHOTOS}[0]`);
  await card.getByText(uploadWords.kept.th, { exact: true }).waitFor();
  expect(await again.evaluate('document.activeElement.id')).toBe(`answer-${PHOTOS}`);
  await phone.offline(false);
  await sendReport(again);
  await expect
    .poll(async () => (await receivedOf(field.site, id)).sent, { timeout: 60_000 })
    .toBe(1);
});
