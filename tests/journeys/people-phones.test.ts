import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAccounts } from '#features/people/contract/accounts.ts';
import { words as deviceWords } from '#features/people/words/devices.ts';
import { phoneWords } from '#features/people/words/phones.ts';
import {
  screenWords as importWords,
  outcomeWords,
  stateWords,
} from '#features/place-imports/words.ts';
import { notAllowed } from '#kernel/problem.ts';
import { pinWords } from '#web/sign-in/pin-words.ts';
import { frameWords, signInWords } from '#web/words.ts';
import { openSite } from '../support/demo-site.ts';
import { csvOf, villagesOf, workOffImports } from '../support/imports.ts';
import { codesOn } from '../support/phones.ts';
import type { Site } from '../support/site.ts';

const NOW = '2026-11-18T03:00:00.000Z';
const PIN = '830174';
const PHONE = { width: 360 } as const;

let site: Site;

beforeAll(async () => {
  site = await openSite(NOW);
});
afterAll(() => site.close());

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const saved = async (page: Page, work: () => Promise<void>): Promise<Uint8Array> => {
  const [download] = await Promise.all([page.waitForEvent('download'), work()]);
  return readFile(await download.path());
};

const openWith = async (code: string): Promise<Page> => {
  const page = await site.open(PHONE);
  await page.goto(`${site.url}/open#${code}`);
  return page;
};

const choosePin = async (page: Page, pin = PIN, again = pin): Promise<void> => {
  await page.getByLabel(phoneWords.pin.th).fill(pin);
  await page.getByLabel(phoneWords.again.th).fill(again);
  await press(page, phoneWords.open.th);
};

const inbox = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1, name: 'งานที่ต้องทำ' }).waitFor();

const enterPin = async (page: Page, pin: string): Promise<void> => {
  await page.locator('input[name="pin"]').fill(pin);
  await press(page, signInWords.submit.th);
};

const accountOf = async (username: string) => {
  const call = await site.as('khamchai.admin');
  const { accounts } = (await call(listAccounts, { query: { q: username } })).reply;
  const [account] = accounts;
  if (!account) throw new Error(`no account ${username}`);
  return account;
};

describe('a district brings its villages in', () => {
  let codes: string[] = [];

  it('from a file: what it would do is seen first, then it is imported', async () => {
    const page = await site.signIn('khamchai.admin');
    await page.goto(`${site.url}/people/imports`);
    const file = csvOf(...villagesOf('490506', 4), 'หมู่บ้าน,4901010,,เสีย,,,');
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'หมู่บ้าน.csv', mimeType: 'text/csv', buffer: file });
    await page.getByText('หมู่บ้าน.csv').waitFor();
    await workOffImports(site.services);
    await page.getByText(stateWords.checked.th).waitFor();
    await page.getByText(outcomeWords.refused.th).first().waitFor();
    await press(page, importWords.run.th);
    await page.getByText(stateWords.importing.th).first().waitFor();
    await workOffImports(site.services);
    await page.getByText(stateWords.done.th, { exact: true }).waitFor();
    await page.getByRole('link', { name: importWords.next.th }).waitFor();
    await page.context().close();
  });

  it('and prints a sheet of codes for those that have no phone', async () => {
    const page = await site.signIn('khamchai.admin');
    await page.goto(`${site.url}/people/areas/490506`);
    await press(page, phoneWords.print.th);
    const dialog = page.getByRole('dialog');
    const sheet = await saved(page, () =>
      dialog.getByRole('button', { name: phoneWords.print.th }).click(),
    );
    codes = await codesOn(sheet);
    expect(codes).toHaveLength(4);
    await page.getByText(phoneWords.saved.th).waitFor();
    await page.context().close();
  });

  it('a village opens its code on a phone, sets a PIN and sees its inbox', async () => {
    const page = await openWith(codes[0] ?? '');
    await page.getByText('ที่ทำการผู้ใหญ่บ้าน บ้านตัวอย่าง 1 หมู่ที่ 1').waitFor();
    await choosePin(page, '123456');
    await page.getByText(deviceWords.pinWeak.th).first().waitFor();
    await choosePin(page, PIN, '830175');
    await page.getByText(phoneWords.differ.th).first().waitFor();
    await choosePin(page);
    await inbox(page);
    await page.getByRole('button', { name: frameWords.account.th }).click();
    expect(await page.getByRole('menuitem', { name: frameWords.changePassword.th }).count()).toBe(
      0,
    );
    await page.getByRole('menuitem', { name: frameWords.signOut.th }).click();
    await page.getByText(pinWords.pinTitle.th).waitFor();
    await enterPin(page, PIN);
    await inbox(page);
    await page.context().close();
  });

  it('types the code where there is no camera', async () => {
    const page = await site.open(PHONE);
    await page.goto(`${site.url}/sign-in`);
    await page.getByRole('link', { name: pinWords.byCode.th }).click();
    await page.getByLabel(phoneWords.code.th).fill('abc');
    await press(page, phoneWords.next.th);
    await page.getByText(phoneWords.codeMissing.th).first().waitFor();
    await page.getByLabel(phoneWords.code.th).fill((codes[1] ?? '').toUpperCase());
    await press(page, phoneWords.next.th);
    await choosePin(page);
    await inbox(page);
    await page.context().close();
  });

  it('is refused with a code that was used: it says so, and what to do', async () => {
    const page = await openWith(codes[0] ?? '');
    await page.getByText(deviceWords.codeUsed.th).first().waitFor();
    await page.context().close();
  });

  it('looks at a code as often as it likes, as link previews do, and still opens it', async () => {
    for (let looks = 0; looks < 2; looks += 1) {
      const preview = await openWith(codes[2] ?? '');
      await preview.getByRole('button', { name: phoneWords.open.th }).waitFor();
      await preview.context().close();
    }
    const page = await openWith(codes[2] ?? '');
    await choosePin(page);
    await inbox(page);
    await page.context().close();
  });
});

describe('a lost phone', () => {
  const openPhone = async (username: string): Promise<Page> => {
    const { id } = await accountOf(username);
    const page = await site.signIn('khamchai.admin');
    await page.goto(`${site.url}/people/accounts/${id}`);
    const sheet = await saved(page, () => press(page, phoneWords.printOne.th));
    await page.getByText(phoneWords.waiting.th).first().waitFor();
    await page.context().close();
    const phone = await openWith((await codesOn(sheet))[0] ?? '');
    await choosePin(phone);
    await inbox(phone);
    return phone;
  };

  it('is cut off by its district with one press: the phone is out at once', async () => {
    const phone = await openPhone('v49050604');
    const { id } = await accountOf('v49050604');
    const page = await site.signIn('khamchai.admin');
    await page.goto(`${site.url}/people/accounts/${id}`);
    await press(page, phoneWords.cutOff.th);
    await page.getByText(phoneWords.cutOffDone.th).waitFor();
    await page.context().close();
    await phone.goto(`${site.url}/reports`);
    await phone.getByText(deviceWords.deviceCutOff.th).waitFor();
    await phone.context().close();
  });

  it('cuts itself off under a finder who guesses PINs', async () => {
    const phone = await openPhone('v49050603');
    await phone.getByRole('button', { name: frameWords.account.th }).click();
    await phone.getByRole('menuitem', { name: frameWords.signOut.th }).click();
    for (const left of [4, 3, 2, 1]) {
      await enterPin(phone, '111222');
      await phone.getByText(`ลองได้อีก ${left} ครั้ง`).first().waitFor();
    }
    await enterPin(phone, '111222');
    await phone.getByText(deviceWords.pinsRest.th).first().waitFor();
    await enterPin(phone, PIN);
    await phone.getByText(deviceWords.pinsRest.th).first().waitFor();
    for (let rest = 1; rest <= 5; rest += 1) {
      site.setNow(new Date(Date.parse(NOW) + rest * 16 * 60_000).toISOString());
      await enterPin(phone, '111222');
      await phone
        .getByText(rest < 5 ? deviceWords.pinsRest.th : deviceWords.deviceCutOff.th)
        .first()
        .waitFor();
    }
    site.setNow(NOW);
    await phone.context().close();
  });
});

describe('another district', () => {
  it('sees nothing of the village’s account', async () => {
    const { id } = await accountOf('v49050601');
    const page = await site.signIn('mueang.chief');
    await page.goto(`${site.url}/people/accounts/${id}`);
    await page.getByText(notAllowed().sentence.th).waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain('v49050601');
    await page.context().close();
  });

  it('an office computer is asked for a username and never for a PIN', async () => {
    const page = await site.open();
    await page.goto(site.url);
    await page.locator('input[name="username"]').waitFor();
    expect(await page.locator('input[name="pin"]').count()).toBe(0);
    await page.context().close();
  });
});
