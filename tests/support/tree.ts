import { importAreas } from '#features/areas/door.ts';
import { makeAccounts } from '#features/people/door.ts';
import { hashPassword } from '#features/people/passwords.ts';
import { ROLES, type Role } from '#kernel/actor.ts';
import { NATION } from '#kernel/area.ts';
import { hashToken, newToken } from '#server/sessions.ts';
import type { TestApp } from './app.ts';

const HEAD = 'code,level,parent,name_th,name_en,postal_code,latitude,longitude';

/** Two invented provinces with two districts each and two subdistricts in each district. */
export const TREE_FILE = [
  HEAD,
  '51,province,,ทดสอบเหนือ,Test North,,,',
  '52,province,,ทดสอบใต้,Test South,,,',
  ...['51', '52'].flatMap((province) =>
    ['01', '02'].flatMap((district) => [
      `${province}${district},district,${province},อำเภอ${province}${district},District ${province}${district},,,`,
      ...['01', '02'].map(
        (sub) =>
          `${province}${district}${sub},subdistrict,${province}${district},ตำบล${province}${district}${sub},Subdistrict ${province}${district}${sub},10000,16.5,104.5`,
      ),
    ]),
  ),
  '',
].join('\n');

export const PASSWORD = 'a long test phrase';

/** The accounts of one office: by role, their id and a live session. */
export type Member = { readonly id: string; readonly token: string; readonly username: string };

export type Place = {
  readonly code: string;
  readonly path: string;
  readonly officeId: string;
  readonly members: Readonly<Record<Role, Member>>;
};

/** The whole fixture by area code: `TH`, `51`, `5101`, `510101` and so on. */
export type Tree = { readonly at: (code: string) => Place; readonly places: readonly Place[] };

type OfficeRow = { id: string; area_code: string; area_path: string };

const openSessions = async (app: TestApp, ids: readonly string[]): Promise<Map<string, string>> => {
  const tokens = new Map(ids.map((id) => [id, newToken()]));
  await app.owner.query(
    `insert into sessions (account_id, token_hash, expires_at)
     select id, hash, now() + interval '1 day' from unnest($1::uuid[], $2::bytea[]) as made (id, hash)`,
    [[...tokens.keys()], [...tokens.values()].map(hashToken)],
  );
  return tokens;
};

const members = async (app: TestApp, offices: readonly OfficeRow[]): Promise<Place[]> => {
  const passwordHash = await hashPassword(PASSWORD);
  const wanted = offices.flatMap((office) =>
    ROLES.map((role) => ({
      username: `${role}.${office.area_code.toLowerCase()}`,
      name: `${role} ${office.area_code}`,
      officeId: office.id,
      areaPath: office.area_path,
      roles: [role],
      passwordHash,
      mustChangePassword: false,
    })),
  );
  const ids = await app.db.inScope(NATION, (tx) => makeAccounts(tx, wanted, false));
  const tokens = await openSessions(app, [...ids.values()]);
  const member = (office: OfficeRow, role: Role): Member => {
    const username = `${role}.${office.area_code.toLowerCase()}`;
    const id = ids.get(username) ?? '';
    return { id, username, token: tokens.get(id) ?? '' };
  };
  return offices.map((office) => ({
    code: office.area_code,
    path: office.area_path,
    officeId: office.id,
    members: Object.fromEntries(
      ROLES.map((role) => [role, member(office, role)]),
    ) as Place['members'],
  }));
};

/** Fills an empty database with the tree, an office at each area and an account for each role there. */
export const plantTree = async (app: TestApp): Promise<Tree> => {
  const order = { text: TREE_FILE, today: '2026-11-21', offices: true };
  await app.db.inScope(NATION, (tx) => importAreas(tx, order));
  const { rows } = await app.owner.query<OfficeRow>(
    'select id, area_code, area_path from offices order by area_path',
  );
  const places = await members(app, rows);
  const byCode = new Map(places.map((place) => [place.code, place]));
  return {
    places,
    at: (code) => {
      const place = byCode.get(code);
      if (!place) throw new Error(`the test tree has no area ${code}`);
      return place;
    },
  };
};
