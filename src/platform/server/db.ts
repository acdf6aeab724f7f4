import {
  Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type RawBuilder,
  sql,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import type { AreaPath } from '#kernel/area.ts';
import type { DB } from './schema.gen.ts';

/** A transaction whose scope is set: every fenced row it sees or writes lies within it. */
export type Tx = Transaction<DB>;

export type { RawBuilder };
export { sql };

export type ConnectionConfig = pg.ClientConfig;

/** The database as the application sees it: the restricted role, and only within a scope. */
export type Database = {
  /** Runs `work` in one transaction that sees and writes only what lies within `scope`. */
  inScope<T>(scope: AreaPath, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The pool of the restricted role, for hot paths that speak raw SQL. */
  readonly pool: pg.Pool;
  /**
   * A few connections that see the whole nation, for set-based statements that serve many callers at
   * once; each such statement carries every caller's own scope and compares it itself.
   */
  readonly lanes: pg.Pool;
  close(): Promise<void>;
};

// Counts fit a JavaScript number; money stays text (numeric is never parsed).
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));
// Instants are ISO text in UTC, as the API sends them.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());
// Civil dates are text, not midnights of some time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const LANES = 6;

// Statements of a lane look up a few keys each: planned once, and never by reading a whole table,
// whatever the statistics say of a table that was still small when the plan was made.
const LANE_SETTINGS = [
  'amphoe.scope=/',
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'jit=off',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

// A connection that breaks while it is being closed concerns nobody; one that breaks while idle is
// replaced, and whoever listens to the pool's errors hears of it.
const calmPool = (config: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool(config);
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
};

const poolOf = (connection: ConnectionConfig, max: number, settings: string): pg.Pool =>
  calmPool({ ...connection, max, options: `-c role=amphoe_app -c timezone=UTC ${settings}` });

/** Opens a pool of the database's owner, for the queue and its migrations; end it when done. */
export const openOwnerPool = (connection: ConnectionConfig, max: number): pg.Pool =>
  calmPool({ ...connection, max });

/** Leaves the beginning of a transaction to the statement that sets its scope: one round trip for both. */
class ScopedDriver extends PostgresDriver {
  override async beginTransaction(): Promise<void> {}
}

class ScopedDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new ScopedDriver(this.#config);
  }
}

const beginIn = (scope: AreaPath): RawBuilder<unknown> =>
  sql.raw(`begin; select set_config('amphoe.scope', ${pg.escapeLiteral(scope)}, true)`);

/** Opens the pools of the application's role; `size` connections at most, and a few lanes. */
export const openDatabase = (connection: ConnectionConfig, size = 16): Database => {
  const pool = poolOf(connection, size, '');
  const lanes = poolOf(connection, LANES, LANE_SETTINGS);
  const kysely = new Kysely<DB>({ dialect: new ScopedDialect({ pool }) });
  return {
    pool,
    lanes,
    inScope: (scope, work) =>
      kysely.transaction().execute(async (tx) => {
        await beginIn(scope).execute(tx);
        return work(tx);
      }),
    close: async () => {
      await kysely.destroy();
      await lanes.end();
    },
  };
};

/** Whether an error is the database's answer with the given SQLSTATE. */
export const isDatabaseError = (error: unknown, code: string): boolean =>
  error instanceof pg.DatabaseError && error.code === code;

const HALF_CHARACTER = /(?<!\\)((?:\\\\)*)\\ud[89a-f][\da-f]{2}/g;

// Half of a character (a lone surrogate) is written as an escape, which PostgreSQL refuses.
const storable = (text: string): string =>
  text.includes('\\ud') ? text.replace(HALF_CHARACTER, '$1\uFFFD') : text;

/** A value for a jsonb column; without this the driver would turn an array into a PostgreSQL array. */
export const json = (value: unknown): RawBuilder<unknown> =>
  sql`${storable(JSON.stringify(value))}::jsonb`;

/** Runs statements in one transaction of the database's owner: for commands of the administrator only. */
export const ownerTransaction = async (
  connection: ConnectionConfig,
  statements: readonly string[],
): Promise<void> => {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('begin');
    for (const statement of statements) await client.query(statement);
    await client.query('commit');
  } finally {
    await client.end();
  }
};
