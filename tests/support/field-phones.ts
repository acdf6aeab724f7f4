import type { Page } from 'playwright-core';
import { writingWords } from '#features/reports/screens/words.ts';
import { DISTRICTS } from '../../src/entry/demo/people.ts';
import { openSite } from './demo-site.ts';
import { newPhone, type Phone, settle } from './phone.ts';
import { reportsOf, typeFigures, WEEK } from './reporting.ts';
import type { Site } from './site.ts';

/** What the outbox says of an item with a receipt. */
export const RECEIVED = /รับแล้ว เลขที่รับ \d+/;

/** A report that waits for its clerk. */
export type Due = { readonly id: string; readonly clerk: string };

/** A site, the phones before it, and the reports that wait for them. */
export type FieldPhones = {
  readonly site: Site;
  another(): Promise<Phone>;
  /** A weekly report that nobody has begun. */
  nextDue(): Due;
  /** Opens a report that waits on a phone of its clerk (a new one unless given), and fills it in. */
  write(due: Due, phone?: Phone): Promise<Written>;
  timesSent(reportId: string): Promise<number>;
  /** Throws every phone away that stands; to be called after each test. */
  throwAway(): Promise<void>;
  close(): Promise<void>;
};

/** A phone with a report written on its screen, not sent yet. */
export type Written = { readonly phone: Phone; readonly page: Page };

const listDue = async (site: Site): Promise<Due[]> => {
  const seen = await reportsOf(site, 'mukdahan');
  const weekly = seen.filter(({ title }) => title.th.startsWith('รายงานผลเชิงปริมาณ'));
  return DISTRICTS.flatMap(([, short, name]) =>
    weekly
      .filter(({ office, status }) => status === 'due' && office.th.endsWith(name))
      .map(({ id }) => ({ id, clerk: `${short}.clerk` })),
  );
};

const countRevisions = (site: Site, reportId: string): Promise<number> =>
  site.services.db.inScope('/', async (tx) => {
    const rows = await tx
      .selectFrom('report_revisions')
      .select('revision')
      .where('obligation_id', '=', reportId)
      .execute();
    return rows.length;
  });

/** Opens a report from the list of what is to be done, and fills in the figures of a week. */
export const fillWeek = async (page: Page, reportId: string): Promise<void> => {
  await page.locator(`a[href="/reports/${reportId}"]`).first().click();
  await typeFigures(page, WEEK);
};

/** Presses the button that sends the report on the screen. */
export const sendReport = (page: Page): Promise<void> =>
  page.getByRole('button', { name: writingWords.send.th, exact: true }).click();

/** Opens a site of today with reports that wait for their clerks. */
export const openFieldPhones = async (now = new Date().toISOString()): Promise<FieldPhones> => {
  const site = await openSite(now);
  const due = await listDue(site);
  const phones: Phone[] = [];
  const another = async () => {
    const phone = await newPhone(site);
    phones.push(phone);
    return phone;
  };
  return {
    site,
    another,
    nextDue: () => {
      const one = due.shift();
      if (!one) throw new Error('The demo has too few weekly reports that wait.');
      return one;
    },
    write: async ({ id, clerk }, given) => {
      const phone = given ?? (await another());
      const page = await phone.signIn(clerk);
      await settle(page, id);
      await fillWeek(page, id);
      return { phone, page };
    },
    timesSent: (id) => countRevisions(site, id),
    throwAway: async () => {
      for (const one of phones.splice(0)) await one.throwAway();
    },
    close: () => site.close(),
  };
};
