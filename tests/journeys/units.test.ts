import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listUnits } from '#features/units/contract/units.ts';
import { keptEntryWords } from '#features/units/words/kept.ts';
import {
  commonWords,
  coverageWords,
  recordWords,
  rosterWords,
  summaryPageWords,
  unitWords,
} from '#features/units/words/screen.ts';
import { entryWords, statusWords } from '#features/units/words/unit.ts';
import { textOfFile } from '#server/text-of-files/text-of-file.ts';
import { savingWords } from '#web/components/words.ts';
import { openSite } from '../support/demo-site.ts';
import type { Site } from '../support/site.ts';

const NOW = '2026-11-18T03:00:00.000Z';
const AUTHORITY = 'องค์การบริหารส่วนตำบลคำชะอี';

let site: Site;
let authority: Page;

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(text);

const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).click();

const standsAs = (status: string): Promise<void> =>
  authority.getByRole('main').getByText(status, { exact: true }).first().waitFor();

beforeAll(async () => {
  site = await openSite(NOW);
  authority = await site.signIn('khamchai.local', { width: 360 });
  await authority.goto(`${site.url}/units`);
});
afterAll(() => site.close());

/** What the demo has recorded of this authority is taken back first, so that the story begins at nothing. */
const takeEverythingBack = async (): Promise<void> => {
  const open = authority.getByRole('button', { name: unitWords.takeBack.th, exact: true });
  await authority.getByRole('heading', { name: unitWords.history.th }).waitFor();
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    const dialog = authority.getByRole('dialog');
    await dialog.getByLabel(unitWords.reason.th).fill('บันทึกในข้อมูลสาธิต');
    await press(authority, unitWords.takeBack.th).catch(() => undefined);
    await dialog.getByRole('button', { name: unitWords.takeBack.th, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => open.count()).toBe(left - 1);
  }
};

describe('the unit of a local authority', () => {
  it('begins with nothing', async () => {
    await takeEverythingBack();
    await standsAs(statusWords.none.th);
  });

  it('is trained, on a phone; what was typed outlives a cut network and a reload', async () => {
    await follow(authority, unitWords.recordTraining.th);
    await fill(authority, recordWords.batch.th, '1');
    await fill(authority, recordWords.startOn.th, '02/11/2569');
    await fill(authority, recordWords.endOn.th, '04/11/2569');
    await fill(authority, recordWords.place.th, 'หอประชุม อบต.');
    await fill(authority, recordWords.men.th, '๓๐');
    await fill(authority, recordWords.women.th, '๒๑');
    await authority.getByText(savingWords.savedHere.th).waitFor();
    await authority.reload();
    await authority.getByText(recordWords.restored.th).waitFor();
    await authority.context().setOffline(true);
    await press(authority, recordWords.save.th);
    await authority.getByText(keptEntryWords.kept(entryWords.training).th).waitFor();
    await authority.context().setOffline(false);
    await standsAs(statusWords.trained.th);
    await authority.getByText(unitWords.ofTarget(51, 50).th).waitFor();
  });

  it('is appointed by order, and complete', async () => {
    await follow(authority, unitWords.recordOrder.th);
    await press(authority, recordWords.save.th);
    await authority.getByRole('alert').waitFor();
    await fill(authority, recordWords.number.th, '125/2569');
    await fill(authority, recordWords.orderedOn.th, '10/11/2569');
    await fill(authority, recordWords.members.th, '51');
    await press(authority, recordWords.save.th);
    await standsAs(statusWords.complete.th);
  });

  it('corrects an entry with a reason, and the former one stays to be read', async () => {
    const order = authority.getByRole('listitem').filter({ hasText: '125/2569' });
    await order.getByRole('link', { name: unitWords.correct.th }).click();
    await fill(authority, recordWords.members.th, '50');
    await fill(authority, recordWords.reason.th, 'มีผู้ลาออกก่อนออกคำสั่ง');
    await press(authority, recordWords.save.th);
    await authority.getByText(unitWords.because('มีผู้ลาออกก่อนออกคำสั่ง').th).waitFor();
    expect(await authority.getByText(unitWords.replaced.th).count()).toBeGreaterThan(0);
  });

  it('keeps its roster, which the district can open and the province cannot', async () => {
    await follow(authority, unitWords.openRoster.th);
    await press(authority, rosterWords.open.th);
    await fill(authority, rosterWords.names.th, 'นายสาธิต หนึ่ง, หัวหน้าชุด\nนางสาวสาธิต สอง');
    await press(authority, rosterWords.save.th);
    await authority.getByText(rosterWords.saved.th).first().waitFor();
    const district = await site.signIn('khamchai.clerk');
    await district.goto(authority.url());
    await press(district, rosterWords.open.th);
    await expect
      .poll(() => district.getByLabel(rosterWords.names.th, { exact: true }).inputValue())
      .toContain('หัวหน้าชุด');
    await district.context().close();
    const province = await site.signIn('mukdahan');
    await province.goto(authority.url());
    await press(province, rosterWords.open.th);
    await province.getByRole('alert').waitFor();
    await province.context().close();
  });
});

describe('those above', () => {
  it('the district sees it, and whom to ask', async () => {
    const district = await site.signIn('khamchai.clerk');
    await district.goto(`${site.url}/units`);
    const row = district.getByRole('row').filter({ hasText: AUTHORITY });
    await row.getByText(statusWords.complete.th).waitFor();
    await district
      .getByLabel(coverageWords.show.th)
      .selectOption({ label: commonWords.notUpdated.th });
    await row.waitFor({ state: 'detached' });
    await district.context().close();
  });

  it('the department opens a province on the map by keyboard alone', async () => {
    const department = await site.signIn('dopa');
    await department.goto(`${site.url}/units`);
    const map = department.getByRole('list', { name: coverageWords.map.th });
    await map.getByRole('link').first().focus();
    await department.keyboard.press('Enter');
    await department.getByRole('heading', { name: coverageWords.districts.th }).waitFor();
    await department.context().close();
  });

  it('the province issues the summary of the month, and it says so', async () => {
    const page = await site.signIn('mukdahan');
    await page.goto(`${site.url}/units/summaries`);
    await page.getByLabel(summaryPageWords.month.th, { exact: true }).selectOption('2026-11');
    await press(page, summaryPageWords.issue.th);
    const issued = page.getByRole('listitem').filter({ hasText: 'พฤศจิกายน 2569' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      issued.getByRole('link', { name: /^PDF/ }).click(),
    ]);
    const file = await download.createReadStream();
    const bytes = Buffer.concat(await Array.fromAsync(file));
    const text = JSON.stringify(await textOfFile(bytes));
    expect(text).toContain('ประจำเดือนพฤศจิกายน ๒๕๖๙');
    const client = await site.as('mukdahan');
    const { total } = (await client(listUnits, { query: { status: 'complete' } })).reply;
    expect(total).toBeGreaterThan(5);
    await page.context().close();
  });
});
