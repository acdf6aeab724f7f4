import type { Page } from 'playwright-core';
import { getRegisterLetter, listRegister } from '#features/letters/contract/register.ts';
import { obligationJobs } from '#features/obligations/jobs.ts';
import type { Site } from '../site.ts';
import { letterFile } from './letter-files.ts';
import type { LetterAtWork } from './letters-at-work.ts';

/** Pastes a letter or chooses its file, accepts what is proposed, and registers it; gives its address. */
export const registerInBrowser = async (
  site: Site,
  page: Page,
  letter: Pick<LetterAtWork, 'form' | 'text'>,
): Promise<string> => {
  await page.goto(`${site.url}/letters/new`);
  if (letter.form === 'pasted') {
    await page.locator('#letter-text').fill(letter.text);
    await page.getByRole('button', { name: 'อ่านหนังสือ' }).click();
  } else {
    const file = await letterFile(letter.text, letter.form);
    await page.locator('input[type="file"]').setInputFiles(file);
  }
  const save = page.getByRole('button', { name: 'ลงทะเบียน', exact: true });
  await save.waitFor();
  const accept = page.getByRole('button', { name: /^แก้เป็น/ });
  while ((await accept.count()) > 0) await accept.first().click();
  await save.click();
  await page.getByRole('heading', { name: 'ประวัติ' }).waitFor();
  return page.url();
};

/** Opens the dialog that makes work of a due date, by its place in the letter. */
export const openWork = async (page: Page, at: number) => {
  const due = page.getByRole('listitem').filter({ has: page.locator('button > strong') });
  await due
    .nth(at)
    .getByRole('button', { name: /^มอบหมายงาน: / })
    .click();
  return page.getByRole('dialog');
};

/** Makes a due date into reports as suggested: of every office below, or of the named ones. */
export const makeReportsOf = async (
  page: Page,
  at: number,
  offices: number | readonly string[],
): Promise<void> => {
  const dialog = await openWork(page, at);
  if (typeof offices !== 'number') {
    await dialog.getByLabel('เลือกหน่วยงาน', { exact: true }).check();
    for (const office of offices) await dialog.getByLabel(office).check();
  }
  const count = typeof offices === 'number' ? offices : offices.length;
  await dialog.getByText(`จะส่งถึง ${count} หน่วยงาน`).waitFor();
  await dialog.getByRole('button', { name: 'มอบหมาย', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
};

/** The newest letter of an account's register with these words in it. */
export const letterOf = async (site: Site, username: string, words: string) => {
  const call = await site.as(username);
  const [newest] = (await call(listRegister, { query: { q: words } })).reply.letters;
  return (await call(getRegisterLetter, { params: { id: newest?.id ?? '' } })).reply;
};

/** What the background work does after work was made of a letter. */
export const makeObligationsOf = async (
  site: Site,
  { duties }: Awaited<ReturnType<typeof letterOf>>,
): Promise<void> => {
  const job = obligationJobs(site.services)['refit-obligations'];
  for (const { requirement } of duties)
    if (requirement) await job?.({ requirementId: requirement.id }, undefined as never);
};

/** When the reports whose title holds these words fall due, as the inbox of an account shows them. */
export const duesShown = async (
  site: Site,
  username: string,
  words: string,
): Promise<(string | null)[]> => {
  const page = await site.signIn(username);
  const row = page.getByRole('listitem').filter({ hasText: words });
  await row.first().waitFor();
  const times = await row.locator('time').all();
  const shown = await Promise.all(times.map((time) => time.getAttribute('datetime')));
  await page.context().close();
  return shown;
};
