import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { tagOf } from '#server/http/openapi.ts';
import { USUAL_SAFETY } from '#server/safety.ts';
import { openKeyFile } from '#server/sealing.ts';
import type { Services } from '#server/services.ts';
import { apiTitles } from '../src/entry/api-titles.ts';
import { allRoutes } from '../src/entry/routes.ts';
import { buildServer } from '../src/entry/server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'amphoe-openapi-'));

// The description needs no database: the pools open a connection only when one is asked for.
const openServices = async (): Promise<Services> => ({
  db: openDatabase({ connectionString: 'postgresql://nobody@127.0.0.1:1/none' }),
  files: await openFolderFileStore(path.join(folder, 'files'), 0),
  log: pino({ level: 'silent' }),
  now: () => '2022-01-31T00:00:00.000Z',
  demo: false,
  safety: USUAL_SAFETY,
  sealer: openKeyFile(path.join(folder, 'keys')),
});

let app: FastifyInstance;
let services: Services;

beforeAll(async () => {
  services = await openServices();
  app = await buildServer(services, path.join(folder, 'no-web'));
});

afterAll(async () => {
  await app.close();
  await services.db.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (url: string): Promise<string> => {
  const answer = await app.inject({ method: 'GET', url });
  expect(answer.statusCode).toBe(200);
  return answer.body;
};

const lint = (description: string) => {
  const file = path.join(folder, 'openapi.json');
  writeFileSync(file, description);
  const { status, stdout, stderr } = spawnSync(
    path.join(root, 'node_modules', '.bin', 'redocly'),
    ['lint', file, '--config', path.join(root, 'redocly.yaml'), '--format=stylish'],
    {
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  );
  return { status, said: `${stdout}${stderr}` };
};

const contracts = () => allRoutes(services).map(({ contract }) => contract);

describe('the description of the API', () => {
  it('has nothing the linter finds fault with', async () => {
    const { status, said } = lint(await get('/api/openapi.json'));
    expect(status, said).toBe(0);
  }, 60_000);

  it('is linted with rules that do find fault', () => {
    expect(lint('{"openapi":"3.1.0","info":{"title":"x","version":"1"},"paths":{}}').status).toBe(
      1,
    );
  }, 60_000);

  it('holds every contract once', async () => {
    const { paths } = JSON.parse(await get('/api/openapi.json'));
    const names = Object.values<Record<string, { operationId: string }>>(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(names.sort()).toEqual(
      contracts()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('gives every group of calls a title in both languages', () => {
    expect(contracts().map(tagOf)).toSatisfy((tags: string[]) =>
      tags.every((tag) => apiTitles[tag] !== undefined),
    );
  });
});

describe('the page of the API', () => {
  it('names every call in Thai and English', async () => {
    const page = await get('/api');
    const missing = contracts().filter(
      ({ name, summary }) =>
        !page.includes(`id="${name}"`) ||
        !page.includes(`<span lang="th">${summary.th.replaceAll('&', '&#38;')}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps within the content security policy: no style or script inside', async () => {
    const page = await get('/api');
    expect(page).not.toMatch(/<style|<script|\sstyle=|\son\w+=/);
    expect(await get('/api/page.css')).toContain('article');
  });
});
