import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keptWords } from '#features/reports/screens/writing/kept-words.ts';
import { outboxWords } from '#web/outbox/outbox-words.ts';
import { signInWords } from '#web/words.ts';
import {
  type FieldPhones,
  openFieldPhones,
  RECEIVED,
  sendReport,
} from '../support/field-phones.ts';
import { hashesOnPhone, type Phone } from '../support/phone.ts';
import { type Manner, onlySubmissions, refusal } from '../support/relay.ts';
import { fillSignIn } from '../support/site.ts';

let field: FieldPhones;

beforeAll(async () => {
  field = await openFieldPhones();
});
afterAll(() => field.close());
afterEach(() => field.throwAway());

const endSessions = (): Promise<void> =>
  field.site.services.db.inScope('/', async (tx) => {
    await tx.deleteFrom('sessions').execute();
  });

/** Leaves the phone signed in as somebody else. */
const signInAs = async (phone: Phone, username: string, path: string): Promise<Page> => {
  const page = await phone.open({ path: `/sign-in?from=${encodeURIComponent(path)}` });
  await fillSignIn(page, username);
  return page;
};

it('a session that has ended asks to sign in again and keeps; nobody else sees or sends it; then it goes', async () => {
  const due = field.nextDue();
  const { phone, page } = await field.write(due);
  await phone.offline(true);
  await sendReport(page);
  await page.getByText(keptWords.keptTitle.th).waitFor();
  await endSessions();
  await page.getByRole('link', { name: keptWords.toOutbox.th }).click();
  await page.getByText('รอส่ง', { exact: true }).waitFor();
  await phone.offline(false);
  await page
    .getByText(outboxWords.signInAgain.th)
    .or(page.getByText(signInWords.title.th))
    .first()
    .waitFor();
  expect(await field.timesSent(due.id)).toBe(0);

  const other = await signInAs(phone, 'mueang.clerk', '/outbox');
  await other.getByText(outboxWords.empty.th).waitFor();
  await other.waitForTimeout(4_000);
  expect(await field.timesSent(due.id)).toBe(0);
  await other.context().clearCookies();

  const back = await signInAs(phone, due.clerk, '/outbox');
  await back.getByText(RECEIVED).waitFor();
  expect(await field.timesSent(due.id)).toBe(1);
});

const NO = { th: 'ระบบไม่รับในการทดสอบนี้', en: 'Not taken in this test' };

it.each<[string, Manner, 'รอส่ง' | 'ระบบไม่รับ', string]>([
  ['409', onlySubmissions(refusal(409, 'report-closed', NO)), 'ระบบไม่รับ', NO.th],
  [
    '413 of a proxy',
    onlySubmissions({ status: 413, type: 'text/html', body: '<h1>Too large</h1>' }),
    'ระบบไม่รับ',
    outboxWords.tooLarge.th,
  ],
  [
    '429 with Retry-After',
    onlySubmissions(refusal(429, 'daily-quota', NO, { 'retry-after': '3600' })),
    'รอส่ง',
    NO.th,
  ],
])(
  'an answer of %s is kept and said, and sending again is enough',
  async (_, manner, standing, why) => {
    const due = field.nextDue();
    const { phone, page } = await field.write(due);
    phone.relay.become(manner);
    await sendReport(page);
    await page.getByText(why).first().waitFor();
    const outbox = await phone.open({ path: '/outbox' });
    await outbox.getByText(standing, { exact: true }).waitFor();
    const asked = phone.relay.asked.filter(({ path }) => path.endsWith('/submit')).length;
    await outbox.waitForTimeout(7_000);
    expect(phone.relay.asked.filter(({ path }) => path.endsWith('/submit'))).toHaveLength(asked);
    phone.relay.become('open');
    const again = standing === 'รอส่ง' ? outboxWords.sendNow : outboxWords.retry;
    await outbox.getByRole('button', { name: again.th }).click();
    await outbox.getByText(RECEIVED).waitFor();
    expect(await field.timesSent(due.id)).toBe(1);
    expect(await hashesOnPhone(outbox)).toEqual([]);
  },
);
