import { createHash, randomBytes } from 'node:crypto';
import type { Actor, Role } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { batched } from './batcher.ts';
import type { Database } from './db.ts';
import type { Safety } from './safety.ts';

export const SESSION_COOKIE = 'amphoe_session';
export const SESSION_DAYS = 30;
export const DEVICE_COOKIE = 'amphoe_device';

/** A live session: the account behind it and where it works. */
export type Session = {
  readonly id: string;
  readonly account: {
    readonly id: string;
    readonly username: string;
    readonly name: string;
    readonly mustChangePassword: boolean;
  };
  readonly officeName: Sentence;
  readonly actor: Actor;
  readonly lastSeenAt: string;
  /** Whether two factors stand behind it: an authenticator, or a phone with its PIN. */
  readonly secondFactor: boolean;
  /** The phone it was opened on by PIN; null for one opened by password. */
  readonly deviceId: string | null;
};

type Row = {
  session_id: string;
  account_id: string;
  username: string;
  name: string;
  must_change_password: boolean;
  office_id: string;
  level: Level;
  area_path: string;
  roles: Role[];
  office_th: string;
  office_en: string;
  last_seen_at: string;
  second_factor: boolean;
  device_id: string | null;
};

/** A new secret for a session cookie: 32 random bytes in base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

const toSession = (row: Row): Session => ({
  id: row.session_id,
  account: {
    id: row.account_id,
    username: row.username,
    name: row.name,
    mustChangePassword: row.must_change_password,
  },
  officeName: { th: row.office_th, en: row.office_en },
  actor: {
    accountId: row.account_id,
    officeId: row.office_id,
    level: row.level,
    areaPath: row.area_path,
    roles: row.roles,
  },
  lastSeenAt: row.last_seen_at,
  secondFactor: row.second_factor,
  deviceId: row.device_id,
});

const MOST_AT_ONCE = 64;

/** Finds the live session of a token, or undefined when it is unknown, ended or expired. */
export type SessionFinder = (token: string) => Promise<Session | undefined>;

const findAll = async (
  db: Database,
  { idleHours, phones }: Safety,
  tokens: readonly string[],
): Promise<(Session | undefined)[]> => {
  const { rows } = await db.lanes.query<Row & { n: number }>({
    name: 'sessions-of',
    text: `select asked.n::int, s.* from unnest($1::bytea[]) with ordinality as asked(token, n),
           lateral session_of(asked.token, $2, $3) s`,
    values: [tokens.map(hashToken), idleHours, phones.pinHours],
  });
  const found = new Map(rows.map((row) => [row.n, toSession(row)]));
  return tokens.map((_, at) => found.get(at + 1));
};

/** A finder on a database, of sessions in use as lately as asked; calls that come together share one query. */
export const sessionFinder = (db: Database, safety: Safety): SessionFinder =>
  batched((tokens: readonly string[]) => findAll(db, safety, tokens), {
    most: MOST_AT_ONCE,
    lanes: 1,
  });

const TOUCH_MS = 60_000;

/** Notes that a session is in use, at most once a minute. */
export const touchSession = async (db: Database, session: Session): Promise<void> => {
  if (Date.now() - Date.parse(session.lastSeenAt) < TOUCH_MS) return;
  await db.lanes.query({
    name: 'touch-session',
    text: `update sessions set last_seen_at = now()
           where id = $1 and last_seen_at < now() - interval '1 minute'`,
    values: [session.id],
  });
};
