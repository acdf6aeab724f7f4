import { sql, type Tx } from '#server/db.ts';
import type { Notice } from './model.ts';

/** The newest messages to an office about its reports. */
export const listNotices = async (
  tx: Tx,
  officeId: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<Notice[]> => {
  const { rows } = await sql<Notice>`
    select n.id, n.kind, o.id as "reportId", jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
      jsonb_build_object('id', o.period_id, 'startOn', o.period_start, 'endOn', o.period_end,
        'event', event.title) as period,
      coalesce(o.extended_to, o.due_at) as "dueAt", n.detail->>'reason' as reason,
      n.created_at as "createdAt", n.read_at as "readAt"
    from notices n
    join obligations o on o.id = case when starts_with(n.kind, 'report-') then n.subject_id::uuid end
    join requirements r on r.id = o.requirement_id
    left join recorded_events event on event.id = o.event_id
    where n.office_id = ${officeId} and starts_with(n.kind, 'report-')
    order by n.created_at desc, n.id
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
};

/** How many messages about its reports an office has, read ones too. */
export const countNotices = async (tx: Tx, officeId: string): Promise<number> => {
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from notices
    where office_id = ${officeId} and starts_with(kind, 'report-')`.execute(tx);
  return rows[0]?.many ?? 0;
};

/** How many messages an office has not read. */
export const countUnread = async (tx: Tx, officeId: string): Promise<number> => {
  const { rows } = await sql<{ unread: number }>`
    select count(*) as unread from notices
    where office_id = ${officeId} and read_at is null and starts_with(kind, 'report-')`.execute(tx);
  return rows[0]?.unread ?? 0;
};

/** Marks messages of an office as read; without ids all of them. One read before keeps its time. */
export const markRead = async (
  tx: Tx,
  officeId: string,
  ids: readonly string[] | undefined,
  now: string,
): Promise<void> => {
  await sql`
    update notices set read_at = ${now}::timestamptz
    where office_id = ${officeId} and read_at is null
      ${ids === undefined ? sql`` : sql`and id = any(${[...ids]}::uuid[])`}`.execute(tx);
};
