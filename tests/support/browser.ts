import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser's program: CHROMIUM_PATH, or the first known place that has one. */
export const findChromium = (environment = process.env): string | undefined =>
  environment.CHROMIUM_PATH ?? places.find((place) => existsSync(place));

const programOrFail = (): string => {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('Chromium is missing: install it, or name its program in CHROMIUM_PATH.');
  return executablePath;
};

/** Starts a headless Chromium; the caller closes it. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: programOrFail(), args, headless: true });

/** Starts a Chromium as narrow as a phone whose device lives in a folder, so that closing it loses nothing. */
export const launchPhone = async (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    executablePath: programOrFail(),
    args,
    headless: true,
    viewport: { width: 360, height: 780 },
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    acceptDownloads: true,
  });
