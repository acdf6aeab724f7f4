import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { getOutgoing } from '#features/letters/contract/outgoing.ts';
import { listRegister } from '#features/letters/contract/register.ts';
import { letterWords } from '#features/letters/words/outgoing-screens.ts';
import { reviewWords } from '#features/letters/words/review.ts';
import { openSite } from '../support/demo-site.ts';
import { sampleLetter } from '../support/letters/sample-letter.ts';
import { proposeLetter } from '../support/outgoing.ts';
import type { Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite('2026-11-18T03:00:00.000Z');
});
afterAll(() => site.close());

const textOf = (no: string): string =>
  sampleLetter({ number: `ที่ มห ๐๐๑๘.๑/ว ${no}`, subject: `เรื่อง เครือข่ายขาดครั้งที่ ${no}` });

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Pastes a letter and reads it; what is left is to register it. */
const readInto = async (page: Page, text: string): Promise<void> => {
  await page.goto(`${site.url}/letters/new`);
  await page.locator('#letter-text').fill(text);
  await press(page, reviewWords.read.th);
  await page.getByRole('button', { name: reviewWords.save.th, exact: true }).waitFor();
};

const registered = async (words: string) => {
  const province = await site.as('mukdahan');
  return (await province(listRegister, { query: { q: words } })).reply.letters;
};

/** The server answers the first call of an address, and the answer is lost on its way; gives every call's key. */
const loseAnswer = async (page: Page, address: string): Promise<string[]> => {
  const keys: string[] = [];
  await page.context().route(address, async (route: Route) => {
    const key = route.request().headers()['idempotency-key'];
    if (key === undefined) return route.continue();
    keys.push(key);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  return keys;
};

it('registers a letter once when the answer is lost after it was written', async () => {
  const page = await site.signIn('mukdahan');
  await readInto(page, textOf('๗๐๑'));
  const keys = await loseAnswer(page, '**/api/register/letters/*');
  await press(page, reviewWords.save.th);
  await page.getByRole('heading', { name: 'ประวัติ' }).waitFor();
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  expect(await registered('เครือข่ายขาดครั้งที่ ๗๐๑')).toHaveLength(1);
  await page.context().close();
});

it('keeps what was typed while the network is away, and registers it once it is back', async () => {
  const page = await site.signIn('mukdahan');
  await readInto(page, textOf('๗๐๒'));
  const issuer = page.locator('#value-issuer');
  await issuer.fill('จังหวัดมุกดาหาร (พิมพ์เอง)');
  await page.context().setOffline(true);
  await press(page, reviewWords.save.th);
  await page.waitForTimeout(5_000);
  expect(await issuer.inputValue()).toBe('จังหวัดมุกดาหาร (พิมพ์เอง)');
  expect(await registered('เครือข่ายขาดครั้งที่ ๗๐๒')).toEqual([]);
  await page.context().setOffline(false);
  const save = page.getByRole('button', { name: reviewWords.save.th, exact: true });
  const done = page.getByRole('heading', { name: 'ประวัติ' });
  await Promise.race([save.click(), done.waitFor()]);
  await done.waitFor();
  expect(await registered('เครือข่ายขาดครั้งที่ ๗๐๒')).toMatchObject([
    { issuer: 'จังหวัดมุกดาหาร (พิมพ์เอง)' },
  ]);
  await page.context().close();
});

it('shows in a second window that the letter was registered in the first', async () => {
  const first = await site.signIn('mukdahan');
  const second = await first.context().newPage();
  await readInto(first, textOf('๗๐๓'));
  await readInto(second, textOf('๗๐๓'));
  await press(first, reviewWords.save.th);
  await first.getByRole('heading', { name: 'ประวัติ' }).waitFor();
  await press(second, reviewWords.save.th);
  await second.getByText(/มีหนังสือเลขที่และวันที่นี้ในทะเบียนแล้ว/).waitFor();
  expect(await registered('เครือข่ายขาดครั้งที่ ๗๐๓')).toHaveLength(1);
  await first.context().close();
});

it('signs a letter once when the answer is lost, and the next number follows', async () => {
  const province = await site.as('mukdahan');
  const one = await proposeLetter(province, { withFile: false });
  const next = await proposeLetter(province, { withFile: false });
  const page = await site.signIn('mukdahan');
  const numberOf = async (id: string): Promise<number> => {
    const { number } = (await province(getOutgoing, { params: { id } })).reply;
    return Number(number?.match(/\d+$/)?.[0]);
  };
  await page.goto(`${site.url}/outgoing/${one.id}`);
  const keys = await loseAnswer(page, '**/api/outgoing-letters/*/sign');
  await press(page, letterWords.sign.th);
  await page.getByRole('button', { name: letterWords.send.th }).waitFor();
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  await page.goto(`${site.url}/outgoing/${next.id}`);
  await press(page, letterWords.sign.th);
  await page.getByRole('button', { name: letterWords.send.th }).waitFor();
  expect((await numberOf(next.id)) - (await numberOf(one.id))).toBe(1);
  await page.context().close();
});
