import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { receiptWords, uploadWords, writingWords } from '#features/reports/screens/words.ts';
import { keptWords } from '#features/reports/screens/writing/kept-words.ts';
import { photoTypeOf } from '#kernel/photo-type.ts';
import { disguisedPhoto } from '#server/images/photo-words.ts';
import { outboxWords } from '#web/outbox/outbox-words.ts';
import { answerAt, fillActivity } from '../support/activities.ts';
import { openSite } from '../support/demo-site.ts';
import { RECEIVED } from '../support/field-phones.ts';
import { reportOf } from '../support/month.ts';
import { newPhone, type Phone, settle } from '../support/phone.ts';
import { plainPhoto } from '../support/photos.ts';
import { TITLES } from '../support/reporting.ts';
import type { Site } from '../support/site.ts';

const NOW = new Date().toISOString();
const PHOTOS = 'activities[0].photos';
const ZIP_END = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);

let site: Site;
let phone: Phone;

beforeAll(async () => {
  site = await openSite(NOW);
});
afterAll(() => site.close());
afterEach(() => phone.throwAway());

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });

const BAD = [
  { file: jpeg('camera.jpg', Buffer.alloc(0)), says: uploadWords.empty('camera.jpg') },
  ...[
    jpeg('IMG_0001.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')),
    jpeg('order.jpg', Buffer.from('%PDF-1.7\n%%EOF')),
  ].map((file) => {
    const type = photoTypeOf(file.buffer);
    if (type.ok) throw new Error(`${file.name} is a photo.`);
    return { file, says: uploadWords.notTaken(file.name, type.refusals[0].sentence) };
  }),
];

const whyDisguised = (): string => {
  const refused = disguisedPhoto();
  return refused.ok ? '' : refused.refusals[0].sentence.th;
};

const hashesReceived = (reportId: string) =>
  site.services.db.inScope('/', async (tx) => {
    const photos = await tx
      .selectFrom('attachments')
      .select('original_sha256')
      .where('obligation_id', '=', reportId)
      .execute();
    return photos.map((one) => one.original_sha256);
  });

it('without a network, a photo that is empty, HEIC or none is left out with its reason; one in disguise is refused later, taken out, and the rest arrives', async () => {
  const id = await reportOf(site, TITLES.monthly, 'คำชะอี', NOW.slice(0, 7));
  phone = await newPhone(site);
  await settle(await phone.signIn('khamchai.clerk'), id);
  await phone.close();
  const page = await phone.open({ offline: true });
  await page.locator(`a[href="/reports/${id}"]`).first().click();
  await page.getByRole('heading', { level: 1, name: TITLES.monthly }).waitFor();
  await fillActivity(page, 0, {
    title: 'ทำความสะอาดศาลาประชาคม',
    kind: 'กิจกรรมที่ 1',
    what: 'ทำความสะอาดร่วมกัน',
    place: 'ศาลาประชาคม (สถานที่สมมติ)',
    heldOn: `${NOW.slice(8, 10)}/${NOW.slice(5, 7)}/${Number(NOW.slice(0, 4)) + 543}`,
    participants: '24',
    budget: '0',
    result: 'ศาลาสะอาด',
    photos: [],
  });

  const good = await plainPhoto('good.jpg');
  const other = await sharp(good.buffer).negate().jpeg().toBuffer();
  const disguised = jpeg('disguised.jpg', Buffer.concat([other, ZIP_END]));
  const chooser = answerAt(page, PHOTOS).locator('input[type="file"]:not([capture])');
  await chooser.setInputFiles([...BAD.map(({ file }) => file), good, disguised]);
  for (const { says } of BAD) await page.getByText(says.th).waitFor();
  for (const at of [0, 1]) {
    const card = answerAt(page, `${PHOTOS}[${at}]`);
    await card.getByText(uploadWords.kept.th).waitFor();
    await card.getByRole('textbox').fill(`ภาพที่ ${at + 1}`);
  }
  expect(await answerAt(page, PHOTOS).locator('img').count()).toBe(2);
  await page.getByRole('button', { name: writingWords.send.th, exact: true }).click();
  await page.getByText(keptWords.keptTitle.th).waitFor();

  await page.getByRole('link', { name: keptWords.toOutbox.th }).click();
  await page.getByText(outboxWords.waiting.th, { exact: true }).waitFor();
  await phone.offline(false);
  await page.getByText(outboxWords.refused.th, { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByText(whyDisguised()).waitFor();
  await page.getByRole('link', { name: outboxWords.edit.th }).click();
  const second = answerAt(page, `${PHOTOS}[1]`);
  await second.getByText(whyDisguised()).waitFor();
  await second.getByRole('button', { name: uploadWords.remove(uploadWords.photo(2)).th }).click();
  await page.getByRole('button', { name: writingWords.send.th, exact: true }).click();
  await page.getByText(receiptWords.title.th).waitFor({ timeout: 60_000 });
  const outbox = await phone.open({ path: '/outbox' });
  await outbox.getByText(RECEIVED).waitFor({ timeout: 60_000 });
  const hash = createHash('sha256').update(good.buffer).digest('hex');
  expect(await hashesReceived(id)).toEqual([hash]);
});
