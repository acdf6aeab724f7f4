import pg from 'pg';
import { ROLES } from '#kernel/actor.ts';

/** A small nation: two provinces, two districts each, and two subdistricts of one district. */
export const AREAS = [
  ['TH', 'department', null, '/', 'กรมการปกครอง', 'Department'],
  ['46', 'province', 'TH', '/46/', 'จังหวัดกาฬสินธุ์', 'Kalasin'],
  ['4601', 'district', '46', '/46/4601/', 'อำเภอเมืองกาฬสินธุ์', 'Mueang Kalasin'],
  ['4602', 'district', '46', '/46/4602/', 'อำเภอนามน', 'Na Mon'],
  ['49', 'province', 'TH', '/49/', 'จังหวัดมุกดาหาร', 'Mukdahan'],
  ['4901', 'district', '49', '/49/4901/', 'อำเภอเมืองมุกดาหาร', 'Mueang Mukdahan'],
  ['4905', 'district', '49', '/49/4905/', 'อำเภอคำชะอี', 'Khamcha-i'],
  ['490502', 'subdistrict', '4905', '/49/4905/490502/', 'ตำบลหนองเอี่ยน', 'Nong Ian'],
  ['490503', 'subdistrict', '4905', '/49/4905/490503/', 'ตำบลคำชะอี', 'Khamcha-i'],
] as const;

export type AreaCode = (typeof AREAS)[number][0];

const uuidOf = (kind: number, index: number): string =>
  `00000000-0000-4000-8000-${String(kind).padStart(4, '0')}${String(index).padStart(8, '0')}`;

/** The id of the office of an area. */
export const officeId = (code: AreaCode): string =>
  uuidOf(1, AREAS.findIndex(([area]) => area === code) + 1);

/** The id of the account `<role>.<area code>`. */
export const accountId = (username: string): string => {
  const [role, code] = username.split('.');
  const area = AREAS.findIndex(([known]) => known === code);
  return uuidOf(2, area * ROLES.length + ROLES.indexOf(role as (typeof ROLES)[number]) + 1);
};

const insertArea = async (client: pg.Client, area: (typeof AREAS)[number]): Promise<void> => {
  const [code, level, parent, path, th, en] = area;
  await client.query('insert into areas (code, level, name_th, name_en) values ($1, $2, $3, $4)', [
    code,
    level,
    th,
    en,
  ]);
  if (parent)
    await client.query(`insert into area_parents values ($1, $2, daterange('1941-01-01', null))`, [
      code,
      parent,
    ]);
  await client.query(
    'insert into offices (id, area_code, area_path, level, name_th, name_en) values ($1, $2, $3, $4, $5, $6)',
    [officeId(code), code, path, level, `ที่ทำการ${th}`, `${en} office`],
  );
};

const insertAccounts = async (client: pg.Client, area: (typeof AREAS)[number]): Promise<void> => {
  const [code, , , path] = area;
  for (const role of ROLES)
    await client.query(
      `insert into accounts (id, username, name, office_id, area_path, roles, password_hash, must_change_password)
       values ($1, $2, $3, $4, $5, $6, 'none', false)`,
      [
        accountId(`${role}.${code}`),
        `${role}.${code}`,
        `${role} ${code}`,
        officeId(code),
        path,
        [role],
      ],
    );
};

/** Fills a test database with the small nation: an office for each area, an account for each role there. */
export const settleNation = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const area of AREAS) await insertArea(client, area);
    await client.query('select rebuild_area_paths()');
    for (const area of AREAS) await insertAccounts(client, area);
  } finally {
    await client.end();
  }
};

/** Asks the database as its owner, past every fence. */
export const askOwner = async <T>(url: string, text: string): Promise<T[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as T[];
  } finally {
    await client.end();
  }
};
