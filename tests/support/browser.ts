import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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

/** Starts a headless Chromium; the caller closes it. */
export const launchBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('Chromium is missing: install it, or name its program in CHROMIUM_PATH.');
  }
  return chromium.launch({ executablePath, args, headless: true });
};
