import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { getInbox } from '#features/inbox/contract.ts';
import { getReport } from '#features/reports/contract/report.ts';
import { addressOf } from '#web/api.ts';
import { getSession } from '#web/session.ts';
import { chunksFor } from '../scripts/web/first-screen.ts';

const SHELL = '/src/entry/web.tsx';
const INBOX = '/src/features/inbox/screens/inbox.tsx';
const REPORT = '/src/features/reports/screens/report-page.tsx';

let bundle: Rolldown.OutputBundle;

const textOf = (name: string): string => {
  const file = bundle[name];
  if (file === undefined) throw new Error(`The build made no ${name}.`);
  return file.type === 'chunk' ? file.code : String(file.source);
};

// Brotli at its default quality here is 11, as in the files that the server sends.
const packedKb = (...files: string[]): number => {
  const chunks = new Set(files.flatMap((file) => [...chunksFor(bundle, file)]));
  const bytes = [...chunks].map(({ code }) => brotliCompressSync(code).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
};

beforeAll(async () => {
  // A build for tests would carry React's development half.
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({ logLevel: 'silent', build: { write: false, sourcemap: false } });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  bundle = Object.fromEntries(output.map((one) => [one.fileName, one]));
}, 120_000);

afterAll(() => {
  vi.unstubAllEnvs();
});

describe('the weight of the first screens, packed', () => {
  it.each([
    ['the inbox', [SHELL, INBOX], 127],
    ['a report opened from its own address', [SHELL, REPORT], 190],
  ])('%s stays within its limit', (_name, files, limit) => {
    expect(packedKb(...files)).toBeLessThan(limit);
  });

  it('needs no library of schemas', () => {
    const modules = [SHELL, INBOX, REPORT]
      .flatMap((file) => [...chunksFor(bundle, file)])
      .flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => id.includes('/node_modules/zod/'))).toEqual([]);
  });
});

describe('the page', () => {
  it('names the chunk of the inbox and the early questions beside the shell', () => {
    const html = textOf('index.html');
    for (const chunk of chunksFor(bundle, INBOX)) expect(html).toContain(chunk.fileName);
    expect(html).toMatch(/<script type="module"[^>]+early-/);
    expect(html).not.toMatch(/<script[^>]*>[^<]/);
  });

  it.each([
    ['session', addressOf(getSession, {})],
    ['inbox', addressOf(getInbox, { query: { limit: 100, offset: 0 } })],
    ['report', addressOf(getReport, { params: { id: 'ID' } }).replace('ID', '')],
  ])('asks early for the very address of the %s', (_name, address) => {
    const early = Object.keys(bundle).find((name) => /\/early-.*\.js$/.test(name)) ?? '';
    expect(textOf(early)).toContain(address);
  });
});

describe('the service worker', () => {
  it('keeps the files of the first screens, all of which the build made', () => {
    const worker = textOf('service-worker.js');
    const files = [...worker.matchAll(/"\/(assets\/[^"]+)"/g)].map(([, name]) => name ?? '');
    const needed = [...chunksFor(bundle, INBOX), ...chunksFor(bundle, REPORT)];
    expect(files).toEqual(expect.arrayContaining(needed.map(({ fileName }) => fileName)));
    expect(files.filter((name) => bundle[name] === undefined)).toEqual([]);
    expect(worker).not.toMatch(/SHELL_(VERSION|FILES)/);
  });

  it('stands alone and leaves the API alone', () => {
    const worker = textOf('service-worker.js');
    expect(worker).not.toMatch(/\b(?:import|export)\b(?!-)/);
    expect(worker).toContain('api|healthz|metrics');
  });
});
