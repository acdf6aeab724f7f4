import type { Page } from 'playwright-core';
import type { ReportEntry } from '#features/reports/model/view.ts';
import { reportsOf, TITLES } from './reporting.ts';
import type { Site } from './site.ts';

/** One screen of the application: what it is called here, who opens it, and where it is. */
export type Screen = { readonly name: string; readonly by: string; readonly path: string };

const pathOf = (what: string, report: ReportEntry | undefined): string => {
  if (!report) throw new Error(`The demo has no report to show as: ${what}.`);
  return `/reports/${report.id}`;
};

const reportScreens = async (site: Site): Promise<Screen[]> => {
  const seen = await reportsOf(site, 'mukdahan');
  const inMueang = seen.filter(({ office }) => office.th.includes('เมืองมุกดาหาร'));
  const weekly = seen.filter(({ title }) => title.th.startsWith('รายงานผลเชิงปริมาณ'));
  const monthly = seen.filter(({ title }) => title.th === TITLES.monthly);
  const written = inMueang.findLast((one) => one.status === 'due' && weekly.includes(one));
  const activities = inMueang.findLast((one) => one.status === 'due' && monthly.includes(one));
  const accepted = monthly.find(({ status, nil }) => status === 'accepted' && !nil);
  const waiting = weekly.find(({ holder }) => holder?.level === 'province');
  const ofWeeks = `requirement=${weekly[0]?.requirementId}`;
  return [
    { name: 'completeness', by: 'mukdahan', path: `/completeness?${ofWeeks}` },
    { name: 'totals', by: 'mukdahan', path: `/totals?${ofWeeks}` },
    { name: 'writing figures', by: 'mueang.clerk', path: pathOf('writing', written) },
    { name: 'writing activities', by: 'mueang.clerk', path: pathOf('activities', activities) },
    { name: 'reading', by: 'mukdahan', path: pathOf('reading', accepted) },
    { name: 'review', by: 'mukdahan', path: pathOf('review', waiting) },
  ];
};

const editedScreens = (site: Site): Promise<Screen[]> =>
  site.services.db.inScope('/', async (tx) => {
    const { id, programme_id: programme } = await tx
      .selectFrom('requirements')
      .innerJoin('programmes', 'programmes.id', 'requirements.programme_id')
      .select(['requirements.id', 'requirements.programme_id'])
      .where('requirements.code', '=', 's1-weekly')
      .orderBy('programmes.fiscal_year', 'desc')
      .executeTakeFirstOrThrow();
    const form = await tx.selectFrom('forms').select('id').executeTakeFirstOrThrow();
    const account = await tx
      .selectFrom('accounts')
      .select(['id', 'office_id as officeId'])
      .where('username', '=', 'mukdahan.viewer')
      .executeTakeFirstOrThrow();
    const letter = await tx
      .selectFrom('register_letters')
      .select('id')
      .orderBy('received_no', 'desc')
      .executeTakeFirstOrThrow();
    const place = `/portfolio/2027/programmes/${programme}`;
    return [
      { name: 'letter', by: 'mukdahan', path: `/letters/${letter.id}` },
      { name: 'programme', by: 'dopa.admin', path: place },
      { name: 'requirement', by: 'dopa.admin', path: `${place}/requirements/${id}` },
      { name: 'form editor', by: 'dopa.admin', path: `/forms/${form.id}` },
      { name: 'office', by: 'dopa.admin', path: `/people/offices/${account.officeId}` },
      { name: 'account', by: 'dopa.admin', path: `/people/accounts/${account.id}` },
    ];
  });

const STANDING: readonly Screen[] = [
  { name: 'inbox', by: 'mueang.clerk', path: '/' },
  { name: 'inbox to review', by: 'mukdahan', path: '/' },
  { name: 'outgoing letters', by: 'mukdahan', path: '/letters?tab=outgoing' },
  { name: 'letterhead', by: 'mukdahan.admin', path: '/letterhead' },
  { name: 'letters received', by: 'khamchai.clerk', path: '/letters?tab=waiting' },
  { name: 'calendar', by: 'khamchai.clerk', path: '/calendar' },
  { name: 'events', by: 'mueang.clerk', path: '/events' },
  { name: 'plan of a month', by: 'satit1.head', path: '/activities' },
  { name: 'month by days', by: 'satit2.head', path: '/activities?view=calendar' },
  { name: 'plans of the area', by: 'khamchai.clerk', path: '/activity-plans' },
  { name: 'summaries', by: 'mukdahan', path: '/summaries' },
  { name: 'new summary', by: 'dopa.admin', path: '/summaries/new' },
  { name: 'list', by: 'mukdahan', path: '/reports' },
  { name: 'letters', by: 'mukdahan', path: '/letters?tab=register' },
  { name: 'new letter', by: 'mukdahan', path: '/letters/new' },
  { name: 'missing', by: 'mukdahan', path: '/completeness?tab=missing' },
  { name: 'time held', by: 'mukdahan', path: '/completeness?tab=held' },
  { name: 'totals by area', by: 'mukdahan', path: '/totals?view=areas' },
  { name: 'compile', by: 'mukdahan', path: '/compile' },
  { name: 'notices', by: 'mukdahan', path: '/notices' },
  { name: 'import of figures', by: 'mueang.clerk', path: '/reports/import' },
  { name: 'exports', by: 'mukdahan', path: '/exports' },
  { name: 'open a phone', by: 'mukdahan', path: '/open' },
  { name: 'outbox', by: 'mueang.clerk', path: '/outbox' },
  { name: 'password', by: 'mukdahan', path: '/account/password' },
  { name: 'PIN', by: 'satit1.head', path: '/account/pin' },
  { name: 'second factor', by: 'mukdahan', path: '/account/second-factor' },
  { name: 'devices', by: 'mukdahan', path: '/account/sessions' },
  { name: 'portfolio', by: 'dopa.admin', path: '/portfolio' },
  { name: 'forms', by: 'dopa.admin', path: '/forms' },
  { name: 'people', by: 'dopa.admin', path: '/people' },
  { name: 'changes of areas', by: 'dopa.admin', path: '/people/areas/changes' },
  { name: 'area', by: 'dopa.admin', path: '/people/areas/49' },
  { name: 'accounts', by: 'dopa.admin', path: '/people/accounts' },
  { name: 'imports', by: 'dopa.admin', path: '/people/imports' },
  { name: 'new account', by: 'dopa.admin', path: '/people/accounts/new' },
  { name: 'audit', by: 'dopa.admin', path: '/audit' },
  { name: 'days off', by: 'dopa.admin', path: '/days-off' },
  { name: 'units of the nation', by: 'dopa.admin', path: '/units' },
  { name: 'units of a province', by: 'mukdahan', path: '/units' },
  { name: 'own unit', by: 'khamchai.local', path: '/units' },
  { name: 'unit summaries', by: 'mukdahan', path: '/units/summaries' },
  { name: 'unit rule', by: 'dopa.admin', path: '/units/rule' },
];

const letterScreens = (site: Site): Promise<Screen[]> =>
  site.services.db.inScope('/', async (tx) => {
    const letter = await tx
      .selectFrom('register_letters')
      .select('id')
      .where('direction', '=', 'outgoing')
      .where('state', '=', 'sent')
      .executeTakeFirstOrThrow();
    const delivery = await tx
      .selectFrom('letter_deliveries')
      .innerJoin('offices', 'offices.id', 'letter_deliveries.office_id')
      .select('letter_deliveries.id')
      .where('offices.area_code', '=', '4905')
      .executeTakeFirstOrThrow();
    return [
      { name: 'sent letter', by: 'mukdahan', path: `/outgoing/${letter.id}` },
      { name: 'letter received', by: 'khamchai.clerk', path: `/received/${delivery.id}` },
    ];
  });

const activityScreens = (site: Site): Promise<Screen[]> =>
  site.services.db.inScope('/', async (tx) => {
    const activity = await tx
      .selectFrom('activities')
      .select('id')
      .where('published_at', 'is not', null)
      .orderBy('held_on', 'desc')
      .executeTakeFirstOrThrow();
    const summary = await tx
      .selectFrom('activity_summaries')
      .innerJoin('programmes', 'programmes.id', 'activity_summaries.programme_id')
      .select('activity_summaries.id')
      .where('activity_summaries.code', '=', 'weekly')
      .orderBy('programmes.fiscal_year', 'desc')
      .executeTakeFirstOrThrow();
    const issue = await tx
      .selectFrom('summary_issues')
      .select('id')
      .where('area_path', '=', '/49/')
      .orderBy('issued_at', 'desc')
      .executeTakeFirstOrThrow();
    const village = await tx
      .selectFrom('offices')
      .select('id')
      .where('level', '=', 'village')
      .where('area_path', '>', '/49/4905/')
      .where('area_path', '<', '/49/4905/~')
      .orderBy('area_path')
      .executeTakeFirstOrThrow();
    return [
      { name: 'events of a village', by: 'khamchai.clerk', path: `/events?office=${village.id}` },
      { name: 'summary issued', by: 'mukdahan', path: `/summary-issues/${issue.id}` },
      { name: 'activity', by: 'khamchai.clerk', path: `/activities/${activity.id}` },
      { name: 'summary editor', by: 'dopa.admin', path: `/summaries/${summary.id}/edit` },
      { name: 'summary', by: 'mukdahan', path: `/summaries/${summary.id}` },
    ];
  });

const unitScreens = (site: Site): Promise<Screen[]> =>
  site.services.db.inScope('/', async (tx) => {
    const { id } = await tx
      .selectFrom('offices')
      .select('id')
      .where('area_code', '=', '4905902')
      .executeTakeFirstOrThrow();
    const [by, place] = ['khamchai.local', `/units/${id}`];
    return [
      { name: 'recording a training', by, path: `${place}/record/training` },
      { name: 'recording equipment', by, path: `${place}/record/equipment` },
      { name: 'roster', by, path: `${place}/roster` },
    ];
  });

/** Every screen of the application, each with an account of the demo that may open it. */
export const screensOf = async (site: Site): Promise<readonly Screen[]> => [
  ...STANDING,
  ...(await reportScreens(site)),
  ...(await editedScreens(site)),
  ...(await letterScreens(site)),
  ...(await activityScreens(site)),
  ...(await unitScreens(site)),
];

/** Opens a screen, and waits until its content is there. */
export const openScreen = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.locator('main h1').waitFor();
  await page.locator('main [class*="skeleton"]').first().waitFor({ state: 'detached' });
};
