import { existsSync, readFileSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { addActivityPages } from '#features/activities/public/public-pages.ts';
import { addLetterPages } from '#features/letters/public/public-pages.ts';
import { apiPage } from '#server/http/api-page.ts';
import { registry } from '#server/http/metrics.ts';
import { openApi } from '#server/http/openapi.ts';
import { buildHttp, type HttpOptions } from '#server/http/server.ts';
import { listMigrations } from '#server/migrate.ts';
import type { Services } from '#server/services.ts';
import { apiTitles } from './api-titles.ts';
import { allRoutes } from './routes.ts';
import { addUploads } from './uploads.ts';

const apiStyle = readFileSync(
  new URL('../platform/server/http/api-page.css', import.meta.url),
  'utf8',
);

const addDescription = (app: FastifyInstance, services: Services): void => {
  const contracts = allRoutes(services).map((one) => one.contract);
  const description = openApi(contracts, apiTitles);
  const page = apiPage(contracts, apiTitles);
  app.get('/api/openapi.json', async () => description);
  app.get('/api/page.css', async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(apiStyle),
  );
  app.get('/api', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
};

// The database answers, and every migration of this release has been applied.
const isWell = async ({ db, log }: Services): Promise<boolean> => {
  try {
    const { rows } = await db.pool.query<{ name: string }>('select name from migrations');
    const applied = new Set(rows.map(({ name }) => name));
    return (await listMigrations()).every((name) => applied.has(name));
  } catch (error) {
    log.warn({ reason: String(error) }, 'not well');
    return false;
  }
};

const addOperations = (app: FastifyInstance, services: Services): void => {
  app.get('/healthz', async (_request, reply) => {
    const well = await isWell(services);
    return reply.code(well ? 200 : 503).send({ status: well ? 'ok' : 'database unavailable' });
  });
  app.get('/metrics', async (_request, reply) => {
    reply.header('content-type', registry.contentType);
    return registry.metrics();
  });
};

// Only the path tells: a username or an action in the query may hold a dot.
const isPage = (url: string): boolean => {
  const [path = ''] = url.split('?');
  return !path.startsWith('/api') && !path.includes('.');
};

const addWeb = async (app: FastifyInstance, folder: string): Promise<void> => {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/');
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Every address of the browser's own router is the same page.
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' && isPage(request.url) && request.is404)
      return reply.type('text/html').header('cache-control', 'no-cache').sendFile('index.html');
  });
};

/** The whole server: the API of every feature, health, metrics, its description, and the web app. */
export const buildServer = async (
  services: Services,
  webFolder: string,
  options: HttpOptions = {},
): Promise<FastifyInstance> => {
  const app = await buildHttp(services, allRoutes(services), options);
  addOperations(app, services);
  addDescription(app, services);
  addLetterPages(app, services);
  await addActivityPages(app, services);
  await addUploads(app, services);
  await addWeb(app, webFolder);
  return app;
};
