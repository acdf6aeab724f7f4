import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { migrate } from '#server/migrate.ts';
import { startThrowAwayCluster } from './cluster.ts';
import { openScreen, type Screen, screensOf } from './screens.ts';
import { openSiteOn, type Site } from './site.ts';

const NOW = '2026-11-18T03:00:00.000Z';
const FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

/** The screens of the README, by the names that screens.ts gives them, each with its file. */
const MAIN = {
  inbox: 'inbox',
  'writing activities': 'report',
  review: 'review',
  completeness: 'completeness',
  totals: 'totals',
  compile: 'compile',
  portfolio: 'portfolio',
  'form editor': 'forms',
  area: 'people',
  exports: 'exports',
} as const;

const ON_A_PHONE: readonly string[] = ['inbox', 'writing activities'];

// Every picture in sight and every face of the type is there; a text, since it runs in the page.
const ARRIVED = `document.fonts.status === 'loaded' && [...document.images].every(
  (one) => one.complete || one.getBoundingClientRect().top > innerHeight,
)`;

type Shot = { readonly width: number; readonly language: 'th' | 'en'; readonly file: string };

const take = async (site: Site, screen: Screen, shot: Shot): Promise<void> => {
  const page = await site.signIn(screen.by, shot);
  await openScreen(page, site.url + screen.path);
  while (!(await page.evaluate(ARRIVED))) await page.waitForTimeout(200);
  const picture = sharp(await page.screenshot({ animations: 'disabled' }));
  const { size } = await picture
    .png({ palette: true, quality: 85, effort: 10 })
    .toFile(`${FOLDER}${shot.file}.png`);
  process.stdout.write(`${shot.file}.png ${Math.ceil(size / 1024)} KB\n`);
  await page.context().close();
};

const takeAll = async (site: Site): Promise<void> => {
  const screens = await screensOf(site);
  for (const [name, file] of Object.entries(MAIN)) {
    const screen = screens.find((one) => one.name === name);
    if (!screen) throw new Error(`There is no screen ${name}.`);
    for (const language of ['th', 'en'] as const)
      await take(site, screen, { width: 1280, language, file: `${file}-${language}` });
    if (ON_A_PHONE.includes(name))
      await take(site, screen, { width: 360, language: 'th', file: `${file}-phone-th` });
  }
};

const cluster = await startThrowAwayCluster();
try {
  await mkdir(FOLDER, { recursive: true });
  await migrate({ connectionString: cluster.url });
  const site = await openSiteOn({ url: cluster.url, drop: async () => undefined }, NOW);
  await takeAll(site).finally(site.close);
} finally {
  await cluster.stop();
}
