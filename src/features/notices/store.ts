import { sql, type Tx } from '#server/db.ts';
import {
  type ActivityNews,
  type LetterNotice,
  type Notice,
  NoticeKind,
  type ReportNotice,
  type SummaryNews,
  type UnitNotice,
} from './model.ts';

type Whole = Omit<ReportNotice, 'kind'> &
  Omit<LetterNotice, 'kind'> & {
    readonly kind: Notice['kind'];
    /** What a message that is frozen says. */
    readonly detail: ActivityNews & SummaryNews & Pick<UnitNotice, 'officeId' | 'month' | 'units'>;
  };

const aboutOf = ({ kind, detail, ...row }: Whole): Notice => {
  const { id, reason, createdAt, readAt, reportId, title, period, dueAt, ...letter } = row;
  const message = { id, reason, createdAt, readAt };
  switch (kind) {
    case 'letter-reminder':
      return { kind, ...message, ...letter };
    case 'activity-postponed':
    case 'activity-cancelled': {
      const { activityId, title: what, office, heldOn, movedTo } = detail;
      return { kind, ...message, activityId, title: what, office, heldOn, movedTo };
    }
    case 'summary-issued': {
      const { issueId, title: what, period: of } = detail as SummaryNews;
      return { kind, ...message, issueId, title: what, period: of };
    }
    case 'unit-silent':
    case 'units-silent': {
      const { officeId, month, units } = detail;
      return { kind, ...message, officeId, month, units };
    }
    default:
      return { kind, ...message, reportId, title, period, dueAt };
  }
};

const FROZEN = NoticeKind.options.filter(
  (kind) => !kind.startsWith('report-') && !kind.startsWith('letter-'),
);

// Whoever reads the messages knows these kinds; another's name begins otherwise.
const KNOWN = sql`(starts_with(kind, 'report-') or kind = 'letter-reminder' or kind = any(${FROZEN}::text[]))`;

/** The newest messages to an office: about its reports and letters, and what it was told besides. */
export const listNotices = async (
  tx: Tx,
  officeId: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<Notice[]> => {
  const { rows } = await sql<Whole>`
    select n.id, n.kind, o.id as "reportId", jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
      jsonb_build_object('id', o.period_id, 'startOn', o.period_start, 'endOn', o.period_end,
        'event', event.title) as period,
      coalesce(o.extended_to, o.due_at) as "dueAt", n.detail->>'reason' as reason,
      d.id as "deliveryId", d.content->>'number' as number, d.content->>'datedOn' as "datedOn",
      d.content->>'subject' as subject, d.content->>'issuer' as issuer, d.acknowledged_at as "acknowledgedAt",
      n.detail, n.created_at as "createdAt", n.read_at as "readAt"
    from notices n
    left join obligations o on o.id = case when starts_with(n.kind, 'report-') then n.subject_id::uuid end
    left join requirements r on r.id = o.requirement_id
    left join recorded_events event on event.id = o.event_id
    left join letter_deliveries d on d.id = case when n.kind = 'letter-reminder' then n.subject_id::uuid end
    where n.office_id = ${officeId}
      and (r.id is not null or d.id is not null or n.kind = any(${FROZEN}::text[]))
    order by n.created_at desc, n.id
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows.map(aboutOf);
};

/** How many messages an office has, read ones too. */
export const countNotices = async (tx: Tx, officeId: string): Promise<number> => {
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from notices where office_id = ${officeId} and ${KNOWN}`.execute(tx);
  return rows[0]?.many ?? 0;
};

/** How many messages an office has not read. */
export const countUnread = async (tx: Tx, officeId: string): Promise<number> => {
  const { rows } = await sql<{ unread: number }>`
    select count(*) as unread from notices
    where office_id = ${officeId} and read_at is null and ${KNOWN}`.execute(tx);
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
