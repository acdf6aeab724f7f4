import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCalendarFeed } from '#features/letters/contract/calendar.ts';
import { letterWords, receivedWords } from '#features/letters/words/outgoing-screens.ts';
import { recordEvent } from '#features/obligations/contract/events.ts';
import { openSite } from '../support/demo-site.ts';
import {
  duesShown,
  letterOf,
  makeObligationsOf,
  makeReportsOf,
  openWork,
  registerInBrowser,
} from '../support/letters/letter-desk.ts';
import { type LetterAtWork, lettersAtWork } from '../support/letters/letters-at-work.ts';
import type { Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite('2026-11-18T03:00:00.000Z');
});
afterAll(() => site.close());

/** A district holds something that a letter wants a report of. */
const holdEvent = async ({ receiver, now }: LetterAtWork, requirementId: string): Promise<void> => {
  const call = await site.as(receiver);
  const body = { requirementId, title: 'กิจกรรมจิตอาสาพัฒนา', endedOn: now.slice(0, 10) };
  const { status } = await call(recordEvent, { params: { id: crypto.randomUUID() }, body });
  expect(status).toBe(200);
};

const letterAtWork = (start: string): LetterAtWork => {
  const letter = lettersAtWork.find((one) => one.start === start);
  if (letter === undefined) throw new Error(`There is no letter ${start}.`);
  return letter;
};

/** The page of a letter that was registered before, by whoever registered it, on that day. */
const openLetter = async ({ by, now, subject }: LetterAtWork) => {
  site.setNow(now);
  const { id } = await letterOf(site, by, subject);
  const page = await site.signIn(by);
  await page.goto(`${site.url}/letters/${id}`);
  await page.getByRole('heading', { name: 'ประวัติ' }).waitFor();
  return page;
};

describe.each(lettersAtWork)('letter $start, $form, at $by', (letter) => {
  it(`reaches the inbox of ${letter.receiver} with its due dates`, async () => {
    site.setNow(letter.now);
    const page = await site.signIn(letter.by);
    await registerInBrowser(site, page, letter);
    for (const { at, only } of letter.dues) await makeReportsOf(page, at, only ?? letter.offices);
    await page.context().close();
    const known = await letterOf(site, letter.by, letter.subject);
    expect(known).toMatchObject({ state: 'at-work', number: letter.number });
    await makeObligationsOf(site, known);
    const [first] = known.duties;
    if (first?.deadline?.kind === 'after-event')
      await holdEvent(letter, first.requirement?.id ?? '');
    const shown = await duesShown(site, letter.receiver, letter.subject);
    expect(shown).toEqual(expect.arrayContaining(letter.dues.map(({ dueAt }) => dueAt)));
  });
});

describe('what was made of a letter', () => {
  it('stands in the inboxes of the chosen offices alone', async () => {
    const letter = letterAtWork('004');
    const shown = await duesShown(site, 'wanyai.clerk', letter.subject);
    expect(shown).toEqual([letter.dues[0]?.dueAt]);
  });

  it('is taken back while nobody has begun to report', async () => {
    const letter = letterAtWork('001');
    const page = await openLetter(letter);
    await page.getByRole('button', { name: 'ยกเลิกงานนี้' }).click();
    await page.getByText('ยกเลิกงานแล้ว').waitFor();
    await page
      .getByRole('button', { name: /^มอบหมายงาน: / })
      .first()
      .waitFor();
    await page.context().close();
    expect((await letterOf(site, letter.by, letter.subject)).state).toBe('received');
    const inbox = await site.signIn(letter.receiver);
    await inbox.getByText('เชิดชูสถาบันพระมหากษัตริย์').first().waitFor();
    expect(await inbox.getByText(letter.subject).count()).toBe(0);
    await inbox.context().close();
  });
});

it('a meeting of a letter goes into a file and into the calendar of the office', async () => {
  const page = await openLetter(letterAtWork('004'));
  const dialog = await openWork(page, 2);
  await dialog.getByRole('button', { name: 'บันทึกเป็นการประชุม' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'นัดประชุมในปฏิทิน' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
  await page.context().close();
  const province = await site.as('mukdahan');
  const { path } = (await province(makeCalendarFeed)).reply;
  const feed = await (await fetch(`${site.url}${path}`)).text();
  expect(feed).toContain('DTSTART:20240126T063000Z');
});

it('a letter is relayed to the districts, and one of them acknowledges it', async () => {
  const letter = letterAtWork('000');
  const page = await openLetter(letter);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press(letterWords.relay.th);
  await page.waitForURL(/\/outgoing\//);
  await press(letterWords.propose.th);
  await press(letterWords.sign.th);
  await press(letterWords.send.th);
  await press(letterWords.sendTo(7).th);
  await page.getByText(letterWords.waitingFor.th).first().waitFor();
  const district = await site.signIn('khamchai.clerk');
  const row = district
    .getByRole('listitem')
    .filter({ hasText: letter.subject })
    .filter({ has: district.getByRole('button', { name: receivedWords.acknowledge.th }) });
  await row.getByRole('button', { name: receivedWords.acknowledge.th }).click();
  await row.waitFor({ state: 'detached' });
  await district.context().close();
  await page.reload();
  await page.getByText('เจ้าหน้าที่สาธิต อ.คำชะอี').first().waitFor();
  await page.context().close();
});
