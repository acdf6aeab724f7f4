/**
 * The active offices that an obligation `o` can come to, the oldest first, as JSON (SQL): those of its
 * area and above, and its own office where that has moved away.
 */
export const BRANCH_OF = `(
    select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'level', f.level, 'path', f.area_path)
      order by f.created_at, f.id), '[]')
    from (
      select id, level, area_path, created_at from offices
      where active and area_path = any (path_prefixes(o.area_path))
      union all
      select id, level, area_path, created_at from offices
      where active and id = o.office_id and area_path <> o.area_path
    ) f)`;
