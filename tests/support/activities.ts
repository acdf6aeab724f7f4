import type { Locator, Page } from 'playwright-core';
import type { PhotoFile } from './photos.ts';

/** One outstanding activity as a clerk types it. */
export type Activity = {
  readonly title: string;
  readonly kind: string;
  readonly what: string;
  readonly place: string;
  readonly heldOn: string;
  readonly participants: string;
  readonly budget: string;
  readonly result: string;
  readonly photos: readonly (readonly [file: PhotoFile, caption: string])[];
};

/** The control that answers a path of the report being written. */
export const answerAt = (page: Page, path: string): Locator =>
  page.locator(`[id="answer-${path}"]`);

/** Attaches photos below a path, waits until each is with the server, and gives each its caption. */
export const attachPhotos = async (
  page: Page,
  path: string,
  photos: Activity['photos'],
  from = 0,
): Promise<void> => {
  const field = answerAt(page, path);
  await field
    .locator('input[type="file"]:not([capture])')
    .setInputFiles(photos.map(([file]) => file));
  for (const [at, [, caption]] of photos.entries()) {
    const card = answerAt(page, `${path}[${from + at}]`);
    await card.getByText('ส่งแล้ว').waitFor();
    await card.getByRole('textbox').fill(caption);
  }
};

/** Fills one entry of the group of activities, adding it when it is not there yet. */
export const fillActivity = async (page: Page, at: number, activity: Activity): Promise<void> => {
  const row = `activities[${at}]`;
  const title = answerAt(page, `${row}.title`);
  if (!(await title.isVisible())) await page.getByRole('button', { name: 'เพิ่มกิจกรรม' }).click();
  await title.fill(activity.title);
  await answerAt(page, row).getByText(activity.kind, { exact: true }).click();
  await answerAt(page, `${row}.who`).fill('ที่ทำการปกครองอำเภอคำชะอี');
  await answerAt(page, `${row}.what`).fill(activity.what);
  await answerAt(page, `${row}.place`).fill(activity.place);
  await answerAt(page, `${row}.held_on`).fill(activity.heldOn);
  await answerAt(page, `${row}.participants`).fill(activity.participants);
  await answerAt(page, `${row}.budget`).fill(activity.budget);
  await answerAt(page, `${row}.result`).fill(activity.result);
  await attachPhotos(page, `${row}.photos`, activity.photos);
};
