import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { getUnit } from '#features/units/contract/units.ts';
import { keptEntryWords } from '#features/units/words/kept.ts';
import { recordWords, unitWords } from '#features/units/words/screen.ts';
import { entryWords } from '#features/units/words/unit.ts';
import { getSession } from '#web/session.ts';
import { openSite } from '../support/demo-site.ts';
import { newPhone, type Phone, settleUnit } from '../support/phone.ts';
import type { Site } from '../support/site.ts';

const NOW = new Date().toISOString();
const WHO = 'khamchai.local';

let site: Site;
let phone: Phone;

beforeAll(async () => {
  site = await openSite(NOW);
});
afterAll(() => site.close());
afterEach(() => phone.throwAway());

const counted = async (men: number) => {
  const call = await site.as(WHO);
  const { office } = (await call(getSession, {})).reply;
  const { entries } = (await call(getUnit, { params: { id: office.id } })).reply;
  return entries.filter(({ detail }) => detail.kind === 'members' && detail.men === men);
};

it('an entry recorded without a network is kept, can be changed, and is received once', async () => {
  phone = await newPhone(site);
  await settleUnit(await phone.signIn(WHO));
  await phone.close();

  const page = await phone.open({ offline: true, path: '/units' });
  await page.getByText('ข้อมูลในเครื่องนี้ ณ').waitFor();
  await page.getByRole('link', { name: unitWords.recordMembers.th }).click();
  await page.getByLabel(recordWords.men.th, { exact: true }).fill('31');
  await page.getByLabel(recordWords.women.th, { exact: true }).fill('22');
  await page.getByRole('button', { name: recordWords.save.th, exact: true }).click();
  const panel = page.getByRole('region', { name: keptEntryWords.kept(entryWords.members).th });
  await panel.waitFor();
  await panel.getByRole('link', { name: /^แก้ไข/ }).click();
  await page.getByLabel(recordWords.men.th, { exact: true }).fill('33');
  await page.getByRole('button', { name: recordWords.save.th, exact: true }).click();
  await panel.getByText('33').waitFor();
  await phone.close();
  expect(await counted(33)).toHaveLength(0);

  await phone.open({ offline: false, path: '/units' });
  await expect.poll(async () => (await counted(33)).length, { timeout: 60_000 }).toBe(1);
  expect(await counted(31)).toHaveLength(0);
});
