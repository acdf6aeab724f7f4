import { sql, type Tx } from '#server/db.ts';
import type { AuditView } from '../model.ts';

export const ENTRIES_A_PAGE = 100;

/** What is asked of the audit; instants are ISO, `until` is not included. */
export type AuditFilter = {
  readonly action: string | undefined;
  readonly subjectId: string | undefined;
  readonly personId: string | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly before: number | undefined;
};

/** The newest past events in scope that fit, one page of them. */
export const listAudit = async (
  tx: Tx,
  filter: AuditFilter,
  most = ENTRIES_A_PAGE,
): Promise<AuditView[]> => {
  const conditions = [
    sql`true`,
    ...(filter.action ? [sql`starts_with(entry.action, ${filter.action})`] : []),
    ...(filter.subjectId ? [sql`entry.subject_id = ${filter.subjectId}`] : []),
    ...(filter.personId ? [sql`entry.account_id = ${filter.personId}`] : []),
    ...(filter.from ? [sql`entry.at >= ${filter.from}`] : []),
    ...(filter.until ? [sql`entry.at < ${filter.until}`] : []),
    ...(filter.before ? [sql`entry.id < ${filter.before}`] : []),
  ];
  const { rows } = await sql<AuditView>`
    select entry.id, entry.at, entry.action, entry.area_path as "areaPath", entry.detail, entry.address,
      jsonb_build_object('kind', entry.subject_kind, 'id', entry.subject_id) as subject,
      person_name(entry.account_id) as person,
      case when office.id is null then null
        else jsonb_build_object('th', office.name_th, 'en', office.name_en) end as office
    from audit_entries entry left join offices office on office.id = entry.office_id
    where ${sql.join(conditions, sql` and `)}
    order by entry.id desc limit ${most}`.execute(tx);
  return rows;
};
