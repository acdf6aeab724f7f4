import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keptWords } from '#features/reports/screens/writing/kept-words.ts';
import { outboxWords } from '#web/outbox/outbox-words.ts';
import { failureWords } from '#web/words.ts';
import {
  type FieldPhones,
  openFieldPhones,
  RECEIVED,
  sendReport,
} from '../support/field-phones.ts';
import type { Mood } from '../support/relay.ts';

let field: FieldPhones;

beforeAll(async () => {
  field = await openFieldPhones();
});
afterAll(() => field.close());
afterEach(() => field.throwAway());

it.each<[Mood, string]>([
  ['portal', failureWords.stranger.th],
  ['gone', failureWords.offline.th],
  ['busy', failureWords.unexpected.th],
])(
  'a network that is %s gives no receipt: the item stays, says why, and goes later',
  async (how, why) => {
    const due = field.nextDue();
    const { phone, page } = await field.write(due);
    phone.relay.become(how);
    await sendReport(page);
    await page.getByText(keptWords.keptTitle.th).waitFor();
    await page.getByText(why).first().waitFor();
    expect(await field.timesSent(due.id)).toBe(0);
    await page.getByRole('link', { name: keptWords.toOutbox.th }).click();
    await page.getByText('รอส่ง', { exact: true }).waitFor();
    phone.relay.become('open');
    await page.getByRole('button', { name: outboxWords.sendNow.th }).click();
    await page.getByText(RECEIVED).waitFor();
    expect(await field.timesSent(due.id)).toBe(1);
  },
);

it('a refusal says why; carried to another phone as a file it is received once, and by nobody else', async () => {
  const due = field.nextDue();
  const { phone, page } = await field.write(due);
  phone.relay.become('forbidden');
  await sendReport(page);
  await page.getByText('ไม่มีสิทธิ').first().waitFor();
  await phone.open({ path: '/outbox' });
  await page.getByText(outboxWords.refused.th, { exact: true }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: outboxWords.exportOne.th }).click(),
  ]);
  const buffer = await readFile(await download.path());
  phone.relay.become('open');

  const bringInOnNewPhone = async (username: string): Promise<Page> => {
    const other = await field.another();
    await other.signIn(username);
    const on = await other.open({ path: '/outbox' });
    const file = { name: 'a.amphoe', mimeType: 'application/octet-stream', buffer };
    await on.locator('main input[type="file"]').setInputFiles(file);
    return on;
  };
  const stranger = await bringInOnNewPhone('mukdahan');
  await stranger.getByText(outboxWords.foreign.th).waitFor();

  const other = await bringInOnNewPhone(due.clerk);
  await other.getByText(outboxWords.refused.th, { exact: true }).waitFor();
  await other.getByRole('button', { name: outboxWords.retry.th }).click();
  await other.getByText(RECEIVED).waitFor();
  await page.getByRole('button', { name: outboxWords.retry.th }).click();
  await page.getByText(RECEIVED).waitFor();
  expect(await field.timesSent(due.id)).toBe(1);
});
