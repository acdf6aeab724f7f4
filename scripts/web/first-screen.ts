import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { buildWorker } from './worker-alone.ts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

// What the device keeps of a release: enough to sign in, see what waits, and write what is written in the field.
const KEPT_SCREENS = [
  '/src/entry/web.tsx',
  '/src/features/inbox/screens/inbox.tsx',
  '/src/features/inbox/screens/fetch-ahead.ts',
  '/src/features/activities/screens/month.tsx',
  '/src/features/activities/screens/activity.tsx',
  '/src/features/units/screens/home.tsx',
  '/src/features/units/screens/unit.tsx',
  '/src/features/units/screens/record.tsx',
  '/src/features/reports/screens/report-page.tsx',
  '/src/features/reports/screens/uploads/pick-fault.ts',
  '/src/features/reports/screens/uploads/send-file.ts',
  '/src/features/reports/screens/writing/kept-panel.tsx',
  '/src/features/reports/screens/writing/make-report-item.ts',
  '/src/platform/web/draft-store.ts',
  '/src/platform/web/outbox/outbox.ts',
  '/src/platform/web/outbox/outbox-page.tsx',
  '/src/platform/web/sign-in/sign-in.tsx',
];
const FIRST_SCREEN = '/src/features/inbox/screens/inbox.tsx';

const chunksOf = (bundle: Bundle): Chunk[] =>
  Object.values(bundle).filter((one) => one.type === 'chunk');

const homeOf = (bundle: Bundle, file: string): Chunk[] =>
  chunksOf(bundle).filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(file)));

const withImports = (bundle: Bundle, chunk: Chunk, seen: Set<Chunk>): Set<Chunk> => {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const name of chunk.imports) {
    const one = bundle[name];
    if (one?.type === 'chunk') withImports(bundle, one, seen);
  }
  return seen;
};

/** The chunks that a screen needs before it can show itself, by the file that holds it. */
export const chunksFor = (bundle: Bundle, file: string): ReadonlySet<Chunk> => {
  const seen = new Set<Chunk>();
  for (const chunk of homeOf(bundle, file)) withImports(bundle, chunk, seen);
  return seen;
};

const filesOf = (chunks: Iterable<Chunk>): string[] =>
  [...chunks].flatMap((chunk) => [
    chunk.fileName,
    ...(chunk.viteMetadata?.importedCss ?? []),
    ...(chunk.viteMetadata?.importedAssets ?? []),
  ]);

const firstTags = (bundle: Bundle): HtmlTagDescriptor[] => {
  const early = homeOf(bundle, '/src/entry/early.ts').map(({ fileName }) => fileName);
  const shell = chunksFor(bundle, '/src/entry/web.tsx');
  const screen = [...chunksFor(bundle, FIRST_SCREEN)].filter((chunk) => !shell.has(chunk));
  const link = (rel: string, file: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel, crossorigin: true, href: `/${file}` },
    injectTo: 'head',
  });
  return [
    ...early.map(
      (file): HtmlTagDescriptor => ({
        tag: 'script',
        attrs: { type: 'module', crossorigin: true, src: `/${file}` },
        injectTo: 'head-prepend',
      }),
    ),
    ...screen.map(({ fileName }) => link('modulepreload', fileName)),
    ...screen
      .flatMap((one) => [...(one.viteMetadata?.importedCss ?? [])])
      .map((css) => link('stylesheet', css)),
  ];
};

// Beside the screens: the letters, and what makes photos smaller.
const KEPT_BESIDE = /\.woff2$|\/shrink-worker-[^/]+\.js$/;

/** The source of the worker with the name of this release and the files that the device keeps of it. */
const filledIn = (bundle: Bundle, worker: string): string => {
  const html = bundle['index.html'];
  if (html?.type !== 'asset') throw new Error('The build lacks its page.');
  const beside = Object.keys(bundle).filter((name) => KEPT_BESIDE.test(name));
  const screens = KEPT_SCREENS.flatMap((file) => filesOf(chunksFor(bundle, file)));
  const early = filesOf(homeOf(bundle, '/src/entry/early.ts'));
  const files = [...new Set([...early, ...screens, ...beside])].map((name) => `/${name}`).sort();
  const version = createHash('sha256').update(html.source).update(files.join()).digest('hex');
  return worker
    .replaceAll('SHELL_VERSION', JSON.stringify(version.slice(0, 16)))
    .replaceAll('SHELL_FILES', JSON.stringify(files));
};

/**
 * Saves the first screen its round trips: the page names the chunk of the inbox beside the shell, asks for
 * the first answers before either has come, and a service worker keeps both for the next time.
 */
export const firstScreen = (): Plugin => ({
  name: 'first-screen',
  apply: 'build',
  enforce: 'post',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/entry/early.ts', name: 'early' });
  },
  transformIndexHtml: { order: 'post', handler: (_html, { bundle }) => firstTags(bundle ?? {}) },
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const worker = await buildWorker(process.cwd());
      const source = filledIn(bundle, worker);
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
    },
  },
});
