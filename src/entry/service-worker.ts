// Keeps the application itself on the device, one release at a time, so that it opens without a
// network, and sends what waits in the outbox when the browser says that the network is back. Answers
// of the API are never kept here: what a person may see is not for the next one.
import { sendInBackground } from '#web/outbox/background.ts';

/** Filled in by the build: the name of this release, and the files that its first screens need. */
declare const SHELL_VERSION: string;
declare const SHELL_FILES: readonly string[];

type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Asked = Event & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type Told = Event & { readonly data: unknown };
type WorkerScope = {
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate' | 'sync', listen: (event: Lasting) => void): void;
    (type: 'fetch', listen: (event: Asked) => void): void;
    (type: 'message', listen: (event: Told) => void): void;
  };
};

const worker = self as unknown as WorkerScope;
const PREFIX = 'amphoe-shell-';
const CACHE = `${PREFIX}${SHELL_VERSION}`;
const NOT_PAGES = /^\/(api|healthz|metrics|d|public)(\/|$)|\./;

const keepShell = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  await cache.add(new Request('/', { cache: 'reload' }));
  await cache.addAll(SHELL_FILES);
};

const dropOldShells = async (): Promise<void> => {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
};

const page = async (request: Request): Promise<Response> =>
  (await caches.match('/', { cacheName: CACHE })) ?? fetch(request);

// Files of the build carry the hash of their content in their name: what is kept is right for ever. What a
// network between us puts in their place (a page to sign in to it) is not kept.
const asset = async (request: Request): Promise<Response> => {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (answer.ok && !answer.redirected && !isPage) await cache.put(request, answer.clone());
  return answer;
};

const answerTo = (request: Request): Promise<Response> | undefined => {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return undefined;
  if (pathname.startsWith('/assets/')) return asset(request);
  const isPage = request.mode === 'navigate' && !NOT_PAGES.test(pathname);
  return isPage ? page(request) : undefined;
};

worker.addEventListener('install', (event) => event.waitUntil(keepShell()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOldShells()));
worker.addEventListener('sync', (event) => event.waitUntil(sendInBackground()));
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting();
});
