import type { FormDefinition } from '#kernel/form/model.ts';
import { sql, type Tx } from '#server/db.ts';

/** Which reports an export holds; each part left out asks for all. */
export type ReportFilter = {
  readonly requirementId?: string | undefined;
  readonly periodId?: string | undefined;
  readonly area?: string | undefined;
  readonly status?: string | undefined;
  readonly fiscalYear?: number | undefined;
};

/** One report of an export; `answers` only where they are asked for. */
export type ExportedReport = {
  readonly province: string;
  readonly id: string;
  readonly title: { th: string; en: string };
  readonly programme: { th: string; en: string };
  readonly office: { th: string; en: string };
  readonly areaCode: string;
  readonly periodId: string;
  readonly periodStart: string;
  /** What was held, where the period is an event. */
  readonly event: string | null;
  readonly dueAt: string;
  readonly status: string;
  readonly nil: boolean;
  readonly verdict: string | null;
  readonly submittedAt: string | null;
  readonly receiptNo: number | null;
  /** The office that recorded what was last sent in place of the report's own. */
  readonly recordedFor: { th: string; en: string } | null;
  readonly answers: string | null;
};

/** Where a page ended: the key of its last row. */
export type After = { readonly province: string; readonly id: string } | undefined;

const conditions = (filter: ReportFilter, now: string) => {
  const equals = (column: string, value: unknown) =>
    value === undefined ? sql`` : sql`and ${sql.ref(column)} = ${value}`;
  const within =
    filter.area === undefined
      ? sql``
      : sql`and o.area_path >= ${filter.area} and o.area_path < ${`${filter.area}~`}`;
  return sql`o.opens_at <= ${now}::timestamptz
    ${equals('o.requirement_id', filter.requirementId)} ${equals('o.period_id', filter.periodId)}
    ${equals('o.state', filter.status)} ${equals('o.fiscal_year', filter.fiscalYear)} ${within}`;
};

/** Which page of an export: after which row, how long, with what was sent or without. */
export type Page = {
  readonly now: string;
  readonly after: After;
  readonly size: number;
  readonly withAnswers: boolean;
};

const sentOnly = (withAnswers: boolean) => (withAnswers ? sql`and o.revision > 0` : sql``);

/** How many reports the filter holds within the scope. */
export const countReports = async (
  tx: Tx,
  filter: ReportFilter,
  { now, withAnswers }: Pick<Page, 'now' | 'withAnswers'>,
): Promise<number> => {
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from obligations o
    where ${conditions(filter, now)} ${sentOnly(withAnswers)}`.execute(tx);
  return rows[0]?.many ?? 0;
};

/** The next page in the order of the key: the same for any number of rows, however far in. */
export const listPage = async (
  tx: Tx,
  filter: ReportFilter,
  { now, after, size, withAnswers }: Page,
): Promise<ExportedReport[]> => {
  const beyond = after
    ? sql`and (o.province, o.id) > (${after.province}, ${after.id}::uuid)`
    : sql``;
  const { rows } = await sql<ExportedReport>`
    select o.province, o.id, f.area_code as "areaCode",
      jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
      jsonb_build_object('th', p.title_th, 'en', p.title_en) as programme,
      jsonb_build_object('th', f.name_th, 'en', f.name_en) as office,
      o.period_id as "periodId", o.period_start as "periodStart", event.title as event,
      coalesce(o.extended_to, o.due_at) as "dueAt", o.state as status, o.nil, o.verdict,
      o.submitted_at as "submittedAt", o.receipt_no as "receiptNo",
      case when stand_in.id is null then null
        else jsonb_build_object('th', stand_in.name_th, 'en', stand_in.name_en) end as "recordedFor",
      ${withAnswers ? sql`v.answers::text` : sql`null`} as answers
    from (
      select * from obligations o where ${conditions(filter, now)} ${sentOnly(withAnswers)} ${beyond}
      order by o.province, o.id limit ${size}
    ) o
    join requirements r on r.id = o.requirement_id
    join programmes p on p.id = o.programme_id
    join offices f on f.id = o.office_id
    left join recorded_events event on event.id = o.event_id
    left join report_events sent on r.stand_ins <> '{}' and sent.province = o.province
      and sent.obligation_id = o.id and sent.kind = 'submitted' and (sent.detail ->> 'revision')::int = o.revision
    left join offices stand_in on stand_in.id = sent.office_id and stand_in.id <> o.office_id
    ${withAnswers ? sql`left join report_revisions v on v.province = o.province and v.obligation_id = o.id and v.revision = o.revision` : sql``}
    order by o.province, o.id`.execute(tx);
  return rows;
};

/** The published versions of the form a requirement asks for, newest first. */
export const listDefinitions = async (tx: Tx, requirementId: string): Promise<FormDefinition[]> => {
  const { rows } = await sql<{ definition: FormDefinition }>`
    select v.definition from requirements r
    join form_versions v on v.form_id = r.form_id and v.published_at is not null
    where r.id = ${requirementId} order by v.version desc`.execute(tx);
  return rows.map((row) => row.definition);
};
