import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { type Database, openDatabase } from '#server/db.ts';
import { buildHttp } from '#server/http/server.ts';
import { USUAL_SAFETY } from '#server/safety.ts';
import type { Services } from '#server/services.ts';
import { hashToken, newToken, SESSION_COOKIE } from '#server/sessions.ts';
import { allRoutes } from '../src/entry/routes.ts';
import { nationDatabase, type Size } from './databases.ts';
import { BENCH_NOW } from './nation-periods.ts';

/** The whole server over a benchmark nation, called without a network. */
export type ServedNation = {
  readonly db: Database;
  /** A signed-in reader of the office of an area (`bench-4905`); gives the answer's length in bytes. */
  reader(username: string): Promise<(url: string) => Promise<number>>;
  /** The first row of a query by the application's role in the scope of the nation. */
  first<T extends object>(text: string, values?: unknown[]): Promise<T>;
  close(): Promise<void>;
};

const signIn = async (db: Database, username: string): Promise<string> => {
  const token = newToken();
  await db.pool.query(`select set_config('amphoe.scope', '/', false)`);
  await db.pool.query(
    `insert into sessions (token_hash, account_id, expires_at)
     select $1, id, now() + interval '1 day' from accounts where username = $2`,
    [hashToken(token), username],
  );
  return token;
};

const ask = async (app: FastifyInstance, token: string, url: string): Promise<number> => {
  const answer = await app.inject({ url, cookies: { [SESSION_COOKIE]: token } });
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.payload}`);
  return answer.rawPayload.length;
};

/** Serves the nation of a size; its clock stands at BENCH_NOW. */
export const serveNation = async (clusterUrl: string, size: Size): Promise<ServedNation> =>
  serveDatabase(await nationDatabase(clusterUrl, size));

/** Serves a database that is filled already; its clock stands at BENCH_NOW. */
export const serveDatabase = async (connectionString: string): Promise<ServedNation> => {
  const db = openDatabase({ connectionString }, 1);
  const log = pino({ level: 'error' });
  const services = { db, log, now: () => BENCH_NOW, demo: false, safety: USUAL_SAFETY };
  const app = await buildHttp(services as Services, allRoutes(services as Services));
  return {
    db,
    reader: async (username) => {
      const token = await signIn(db, username);
      return (url) => ask(app, token, url);
    },
    first: async <T extends object>(text: string, values: unknown[] = []) => {
      await db.pool.query(`select set_config('amphoe.scope', '/', false)`);
      const { rows } = await db.pool.query<T>(text, values);
      if (!rows[0]) throw new Error(`nothing found: ${text}`);
      return rows[0];
    },
    close: async () => {
      await app.close();
      await db.close();
    },
  };
};

/** The weekly requirement of the last fiscal year that the scenarios look at. */
export const weeklyRequirement = async (nation: ServedNation): Promise<string> => {
  const { id } = await nation.first<{ id: string }>(
    `select r.id from requirements r join programmes p on p.id = r.programme_id
     where r.code = 'weekly-1' order by p.fiscal_year desc limit 1`,
  );
  return id;
};

/** A province and a district of the nation that reports, by their paths. */
export const someAreas = (nation: ServedNation): Promise<{ province: string; district: string }> =>
  nation.first(
    `select area_path as district, '/' || split_part(area_path, '/', 2) || '/' as province
     from offices where level = 'district' order by area_path offset 400 limit 1`,
  );
