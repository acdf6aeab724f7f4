import type { FastifyInstance } from 'fastify';
import type { Instant } from '#kernel/bangkok-time.ts';
import { sql } from '#server/db.ts';
import { type Client, inProcessClient } from '#server/http/in-process.ts';
import { buildHttp } from '#server/http/server.ts';
import { USUAL_SAFETY } from '#server/safety.ts';
import type { Services } from '#server/services.ts';
import { hashToken, newToken } from '#server/sessions.ts';
import { allRoutes } from '../routes.ts';

/** A server nobody can reach, whose clock the demo sets: everything goes the way real reports go. */
export type Stage = {
  setNow(instant: Instant): void;
  as(username: string): Promise<Client>;
  /** The office of an area of the demo. */
  officeOf(areaCode: string): string;
  close(): Promise<void>;
};

const openSession = async (services: Services, username: string): Promise<string> => {
  const token = newToken();
  await services.db.inScope('/', async (tx) => {
    const { id } = await tx
      .selectFrom('accounts')
      .select('id')
      .where('username', '=', username)
      .executeTakeFirstOrThrow();
    const expires = sql<string>`now() + interval '1 hour'`;
    await tx
      .insertInto('sessions')
      .values({ token_hash: hashToken(token), account_id: id, expires_at: expires, device: 'demo' })
      .execute();
  });
  return token;
};

const endSessions = (services: Services): Promise<void> =>
  services.db.inScope('/', async (tx) => {
    await tx.deleteFrom('sessions').where('device', '=', 'demo').execute();
  });

const listOffices = async (services: Services): Promise<ReadonlyMap<string, string>> => {
  const rows = await services.db.inScope('/', (tx) =>
    tx.selectFrom('offices').select(['id', 'area_code as areaCode']).execute(),
  );
  return new Map(rows.map(({ id, areaCode }) => [areaCode, id]));
};

/** Opens the stage on a database; close it before anybody signs in. */
export const openStage = async (services: Services): Promise<Stage> => {
  let present = services.now();
  // Its people sign in nowhere: what the installation asks of people does not hold for them.
  const staged: Services = {
    ...services,
    now: () => present,
    safety: USUAL_SAFETY,
    demo: true,
  };
  const app: FastifyInstance = await buildHttp(staged, allRoutes(staged));
  const clients = new Map<string, Client>();
  const offices = await listOffices(services);
  const as = async (username: string): Promise<Client> => {
    const client =
      clients.get(username) ?? inProcessClient(app, await openSession(services, username));
    clients.set(username, client);
    return client;
  };
  return {
    setNow: (instant) => {
      present = instant;
    },
    as,
    officeOf: (areaCode) => offices.get(areaCode) ?? '',
    close: async () => {
      await endSessions(services);
      await app.close();
    },
  };
};
