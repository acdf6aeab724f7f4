import pg from 'pg';
import { migrate } from '#server/migrate.ts';

const NAME = 'amphoe_bench_register';

/** A database with a full register in it, its owner's connection past every fence, and its end. */
export type RegisterData = {
  readonly url: string;
  readonly officeId: string;
  readonly plain: pg.Client;
  close(): Promise<void>;
};

const OFFICES = `
  with area as (insert into areas (code, level, name_th, name_en) values
    ('49', 'province', 'จังหวัดทดสอบ', 'Province'), ('50', 'province', 'จังหวัดอื่น', 'Other') returning code)
  insert into offices (area_code, area_path, level, name_th, name_en)
  select code, '/' || code || '/', 'province', 'จังหวัดทดสอบ ' || code, 'Province ' || code from area`;

const ACCOUNT = `
  insert into accounts (username, name, office_id, area_path, roles, password_hash, must_change_password)
  select 'bench', 'bench', id, area_path, '{recorder}', 'none', false from offices where area_code = '49'
  returning office_id as "officeId"`;

// Five times ten times twelve subjects; one letter in 5,000 speaks of a word that no other does.
const LETTERS = `
  insert into register_letters (id, office_id, area_path, direction, state, kind, number, number_office,
    number_circular, number_running, dated_on, subject, issuer, addressees, received_no, received_year,
    received_at, source_text, content, created_at)
  select gen_random_uuid(), f.id, f.area_path, 'incoming', 'received', 'external',
    'มท 03' || lpad((n % 40)::text, 2, '0') || '.' || n % 5 || '/ว ' || n,
    'มท 03' || lpad((n % 40)::text, 2, '0') || '.' || n % 5, true, n::text,
    date '2020-01-01' + n / 60,
    (array['การขับเคลื่อน', 'การรายงานผล', 'การสำรวจ', 'แนวทาง', 'การประชุมชี้แจง'])[n % 5 + 1]
      || (array['โครงการหมู่บ้านเข้มแข็ง', 'ศูนย์ดำรงธรรม', 'อำเภอคุณธรรม', 'งานจิตอาสา', 'การทะเบียนราษฎร',
        'การป้องกันภัย', 'เศรษฐกิจชุมชน', 'การเบิกจ่ายงบประมาณ', 'การเลือกตั้ง', 'สาธารณภัย'])[n / 5 % 10 + 1]
      || ' ครั้งที่ ' || n % 12 + 1,
    (array['กรมการปกครอง', 'จังหวัดทดสอบ', 'กรมการพัฒนาชุมชน'])[n % 3 + 1], '{ผู้ว่าราชการจังหวัด}',
    n, 2026, now(),
    repeat('ด้วยกรมการปกครองได้กำหนดแนวทางการดำเนินงานของอำเภอ ', 8)
      || case when n % 5000 = 77 then 'กระจับปี่' else '' end || md5(n::text),
    '{}', timestamptz '2020-01-01' + n * interval '25 minutes'
  from offices f cross join generate_series(1, $1::int) n`;

const filled = async (plain: pg.Client, url: string, letters: number): Promise<string> => {
  await migrate({ connectionString: url });
  await plain.query(OFFICES);
  const { rows } = await plain.query<{ officeId: string }>(ACCOUNT);
  await plain.query(LETTERS, [letters]);
  await plain.query('vacuum (analyze)');
  return rows[0]?.officeId ?? '';
};

/** Fills a database of its own with so many letters at one office, and as many at another one. */
export const openRegisterData = async (
  clusterUrl: string,
  letters: number,
  ctype: string,
): Promise<RegisterData> => {
  const cluster = new pg.Client({ connectionString: clusterUrl });
  await cluster.connect();
  const drop = () => cluster.query(`drop database if exists ${NAME} with (force)`);
  await drop();
  await cluster.query(
    `create database ${NAME} template template0 encoding 'UTF8' locale_provider icu icu_locale 'th' lc_collate 'C' lc_ctype '${ctype}'`,
  );
  const url = Object.assign(new URL(clusterUrl), { pathname: `/${NAME}` }).href;
  const plain = new pg.Client({ connectionString: url });
  await plain.connect();
  const close = async (): Promise<void> => {
    await plain.end();
    await drop();
    await cluster.end();
  };
  return { url, officeId: await filled(plain, url, letters), plain, close };
};
