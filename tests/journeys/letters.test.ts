import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getInbox } from '#features/inbox/contract.ts';
import { getRegisterLetter, listRegister } from '#features/letters/contract/register.ts';
import { obligationJobs } from '#features/obligations/jobs.ts';
import { openSite } from '../support/demo-site.ts';
import { hasFiveLetters, letterText } from '../support/letters/five-letters.ts';
import { sampleLetter } from '../support/letters/sample-letter.ts';
import type { Site } from '../support/site.ts';

const NOW = '2026-11-21T02:00:00.000Z';
const SUBJECT = 'แนวทางการขับเคลื่อนนโยบายปกป้องและเชิดชูสถาบันพระมหากษัตริย์';

/** Letter 000 where it lies beside the project, else one in its shape. */
const LETTER = hasFiveLetters
  ? letterText('000')
  : sampleLetter({
      number: 'ที่ มท ๐๐๑๘.๑/ว ๓๒๘',
      issuer: 'ศาลากลางจังหวัดมุกดาหาร\nถนนวิจิตรสุรการ มท ๔๙๐๐๐',
      subject: `เรื่อง ${SUBJECT}`,
      body: [
        '๑. ถือปฏิบัติตามหนังสือกรมการปกครอง ที่ มท ๓๐๘.๓/ว ๑๒๒๘ ลงวันที่ ๑๕ มกราคม ๒๕๖๔',
        '๒. รายงานผลเชิงปริมาณ ในวันศุกร์ของทุกสัปดาห์',
        '๓. รายงานผลเชิงคุณภาพ ภายในวันที่ ๑๐ ของทุกเดือน ตามแบบรายงานผลการดำเนินงาน',
      ].join('\n'),
    });

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite(NOW);
  site.setNow(NOW);
  page = await site.signIn('mukdahan');
});
afterAll(() => site.close());

/** What the background work does after the command. */
const makeReports = async (): Promise<void> => {
  const { requirement } = (await letterNow()).duties.at(-1) ?? {};
  const job = obligationJobs(site.services)['refit-obligations'];
  await job?.({ requirementId: requirement?.id }, undefined as never);
};

const letterNow = async () => {
  const call = await site.as('mukdahan');
  const [newest] = (await call(listRegister, { query: { q: 'เชิดชูสถาบัน' } })).reply.letters;
  return (await call(getRegisterLetter, { params: { id: newest?.id ?? '' } })).reply;
};

const titlesIn = async (username: string): Promise<string[]> => {
  const call = await site.as(username);
  const { items } = (await call(getInbox)).reply;
  return items.map(({ title }) => title.th);
};

const makeWork = async (at: number): Promise<void> => {
  await page
    .getByRole('button', { name: /^มอบหมายงาน: / })
    .nth(at)
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('จะส่งถึง 7 หน่วยงาน').waitFor();
  const suggested = dialog.locator('option:checked', { hasText: 'ตรงกับเรื่อง' });
  await suggested.waitFor({ state: 'attached' });
  await dialog.getByRole('button', { name: 'มอบหมาย', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await makeReports();
};

describe('a letter that came', () => {
  it('is pasted, its findings are accepted, and it is registered', async () => {
    await page.getByRole('link', { name: 'หนังสือ', exact: true }).first().click();
    await page.getByRole('tab', { name: 'ทะเบียน' }).click();
    await page.getByRole('link', { name: 'ลงทะเบียนรับหนังสือ' }).click();
    await page.locator('#letter-text').fill(LETTER);
    await page.getByRole('button', { name: 'อ่านหนังสือ' }).click();
    const accept = page.getByRole('button', { name: /^แก้เป็น/ });
    await accept.first().waitFor();
    while ((await accept.count()) > 0) await accept.first().click();
    expect(await page.locator('#value-number').inputValue()).toMatch(/^มห /);
    await page.getByRole('button', { name: 'ลงทะเบียน', exact: true }).click();
    await page.getByRole('heading', { name: 'ความเป็นมา' }).waitFor();
    const letter = await letterNow();
    expect(letter).toMatchObject({ subject: SUBJECT, state: 'received', text: LETTER });
    expect(letter.number).toBe('มห ๐๐๑๘.๑/ว ๓๒๘');
  });

  it('becomes weekly and monthly reports of every district', async () => {
    const before = await titlesIn('khamchai.clerk');
    await makeWork(0);
    await makeWork(0);
    const letter = await letterNow();
    expect(letter.duties.map(({ requirement }) => requirement?.offices)).toEqual([7, 7]);
    const added = (await titlesIn('khamchai.clerk')).length - before.length;
    expect(added).toBeGreaterThanOrEqual(1);
    expect(await titlesIn('khamchai.clerk')).toContain(SUBJECT);
  });

  it('is taken back while nobody has begun to report', async () => {
    await page.reload();
    const undo = page.getByRole('button', { name: 'ยกเลิกงานนี้' });
    await undo.first().waitFor();
    expect(await undo.count()).toBe(2);
    await undo.first().click();
    await page.getByText('ยกเลิกงานแล้ว').waitFor();
    await undo.first().click();
    await page
      .getByRole('button', { name: /^มอบหมายงาน: / })
      .nth(1)
      .waitFor();
    expect(await titlesIn('khamchai.clerk')).not.toContain(SUBJECT);
    expect((await letterNow()).state).toBe('received');
  });
});
