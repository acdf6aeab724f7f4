import { sql, type Tx } from '#server/db.ts';

/**
 * Tells authorities, and the districts above them, that nothing was recorded in a month (`2026-11`); each of
 * them once a month. Gives how many messages were written.
 */
export const insertSilence = async (
  tx: Tx,
  officeIds: readonly string[],
  month: string,
  now: string,
): Promise<number> => {
  const { rows } = await sql<{ told: number }>`
    with silent as (
      select id, area_path from offices where id = any(${[...officeIds]}::uuid[])
    ), addressed as (
      select id, area_path, 'unit-silent' as kind, id as about, 1 as units from silent
      union all
      select d.id, d.area_path, 'units-silent', null, count(*)::int from silent s
      join offices d on d.level = 'district' and d.active
        and d.area_path = substring(s.area_path from '^(/[^/]+/[^/]+/)')
      group by d.id
    ), written as (
      insert into notices (area_path, office_id, kind, subject_id, detail, created_at)
      select area_path, id, kind, ${month},
        jsonb_build_object('officeId', about, 'month', ${month}::text, 'units', units), ${now}::timestamptz
      from addressed
      on conflict do nothing
      returning 1
    )
    select count(*)::int as told from written`.execute(tx);
  return rows[0]?.told ?? 0;
};
