import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { uploadWords } from '#features/reports/screens/words.ts';
import { answerAt, fillActivity } from './activities.ts';
import type { PhotoFile } from './photos.ts';
import type { Site } from './site.ts';

/** Where the photos of the only activity stand. */
export const PHOTOS = 'activities[0].photos';

/** What is written of the activity before its photos. */
export const ACTIVITY = 'ปลูกต้นไม้ริมอ่างเก็บน้ำ';

/** Fills in one activity of the monthly report, all but its photos. */
export const writeActivity = (page: Page, today: string): Promise<void> =>
  fillActivity(page, 0, {
    title: ACTIVITY,
    kind: 'กิจกรรมที่ 1',
    what: 'ปลูกต้นไม้ประจำถิ่น',
    place: 'อ่างเก็บน้ำ (สถานที่สมมติ)',
    heldOn: `${today.slice(8, 10)}/${today.slice(5, 7)}/${Number(today.slice(0, 4)) + 543}`,
    participants: '85',
    budget: '12500',
    result: 'ได้พื้นที่สีเขียวเพิ่ม',
    photos: [],
  });

/** Chooses photos for the activity and waits for nothing. */
export const choosePhotos = (page: Page, files: readonly PhotoFile[]): Promise<void> =>
  answerAt(page, PHOTOS)
    .locator('input[type="file"]:not([capture])')
    .setInputFiles([...files]);

/** Chooses photos, waits until each stands as told (kept here, unless said), and gives it a caption. */
export const addPhotos = async (
  page: Page,
  files: readonly PhotoFile[],
  standing = uploadWords.kept.th,
): Promise<void> => {
  await choosePhotos(page, files);
  for (const at of files.keys()) {
    const card = answerAt(page, `${PHOTOS}[${at}]`);
    await card.getByText(standing, { exact: true }).waitFor();
    await card.getByRole('textbox').fill(`ภาพที่ ${at + 1}`);
  }
};

/** A photo so restless that it stays large: about a megabyte after it was made smaller. */
export const largePhoto = async (name: string): Promise<PhotoFile> => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const image = sharp({
    create: { width: 1600, height: 1200, channels: 3, background: '#777777', noise },
  });
  return { name, mimeType: 'image/jpeg', buffer: await image.jpeg({ quality: 90 }).toBuffer() };
};

/** How often a report was sent, and the SHA-256 of the originals that the server has of it. */
export const receivedOf = (site: Site, reportId: string) =>
  site.services.db.inScope('/', async (tx) => {
    const sent = await tx
      .selectFrom('report_revisions')
      .select('revision')
      .where('obligation_id', '=', reportId)
      .execute();
    const photos = await tx
      .selectFrom('attachments')
      .select('original_sha256')
      .where('obligation_id', '=', reportId)
      .execute();
    return { sent: sent.length, hashes: photos.map((one) => one.original_sha256).sort() };
  });
