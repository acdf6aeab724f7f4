import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { loadUnitRule } from '#features/units/door.ts';
import { NATION } from '#kernel/area.ts';
import { type Client, inProcessClient } from '#server/http/in-process.ts';
import { hashToken, newToken } from '#server/sessions.ts';
import type { TestApi } from './api.ts';

/** Local authorities of the small nation, each with an office and a recorder. */
export const AUTHORITIES = [
  ['4905901', '4905', '/49/4905/4905901/', 'องค์การบริหารส่วนตำบลสาธิตหนึ่ง'],
  ['4905902', '4905', '/49/4905/4905902/', 'เทศบาลตำบลสาธิตสอง'],
  ['4901901', '4901', '/49/4901/4901901/', 'องค์การบริหารส่วนตำบลสาธิตสาม'],
  ['4601901', '4601', '/46/4601/4601901/', 'เทศบาลตำบลสาธิตสี่'],
] as const;

export type AuthorityCode = (typeof AUTHORITIES)[number][0];

/** The authorities as a test has made them. */
export type Authorities = {
  /** The id of an authority's office. */
  office(code: AuthorityCode): string;
  /** A client signed in as the recorder of an authority. */
  as(code: AuthorityCode): Promise<Client>;
};

type Made = { readonly officeId: string; readonly accountId: string };

const make = async (
  client: pg.Client,
  [code, parent, path, name]: (typeof AUTHORITIES)[number],
): Promise<Made> => {
  const made = { officeId: randomUUID(), accountId: randomUUID() };
  await client.query(
    `insert into areas (code, level, name_th, name_en) values ($1, 'local-authority', $2, $1)`,
    [code, name],
  );
  await client.query(`insert into area_parents values ($1, $2, daterange('1941-01-01', null))`, [
    code,
    parent,
  ]);
  await client.query(
    `insert into offices (id, area_code, area_path, level, name_th, name_en) values ($1, $2, $3, 'local-authority', $4, $2)`,
    [made.officeId, code, path, name],
  );
  await client.query(
    `insert into accounts (id, username, name, office_id, area_path, roles, password_hash, must_change_password)
     values ($1, $2, 'a recorder', $3, $4, '{recorder}', 'none', false)`,
    [made.accountId, `recorder.${code}`, made.officeId, path],
  );
  return made;
};

/** Adds the authorities to the nation of a test, and puts the rule that ships in force. */
export const settleAuthorities = async (api: TestApi): Promise<Authorities> => {
  const client = new pg.Client({ connectionString: api.url });
  await client.connect();
  const made = new Map<AuthorityCode, Made>();
  for (const authority of AUTHORITIES) made.set(authority[0], await make(client, authority));
  await client.query('select rebuild_area_paths()');
  await client.end();
  await api.services.db.inScope(NATION, (tx) => loadUnitRule(tx, api.services.now()));
  const get = (code: AuthorityCode): Made => {
    const found = made.get(code);
    if (!found) throw new Error(`There is no authority ${code}.`);
    return found;
  };
  return {
    office: (code) => get(code).officeId,
    as: async (code) => {
      const token = newToken();
      await api.services.db.lanes.query(
        `insert into sessions (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
        [hashToken(token), get(code).accountId],
      );
      return inProcessClient(api.app, token);
    },
  };
};
