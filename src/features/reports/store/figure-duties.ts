import type { Actor } from '#kernel/actor.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import { BRANCH_OF } from './branch.ts';
import { CHAIN_OF } from './chain.ts';
import { type DutyRow, dutyOf, type LoadedDuty } from './duties.ts';
import type { Answers } from './revisions.ts';

/** An obligation with what stands in its report now: for sheets that hold many of them. */
export type FigureDuty = LoadedDuty & {
  readonly areaCode: string;
  readonly office: Sentence;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** What was held, where the period is an event. */
  readonly event: string | null;
  readonly prefill: Answers | null;
  readonly draft: {
    readonly answers: Answers;
    readonly version: number;
    readonly updatedAt: string;
  } | null;
  /** What was last sent. */
  readonly sent: {
    readonly answers: Answers;
    readonly nil: boolean;
    readonly receiptNo: number;
  } | null;
};

type Row = DutyRow & {
  area_code: string;
  office: Sentence;
  period_start: string;
  period_end: string;
  event: string | null;
  prefill: Answers | null;
  draft_answers: Answers | null;
  draft_version: number | null;
  draft_at: string | null;
  sent_answers: Answers | null;
  sent_nil: boolean;
  receipt: number | null;
};

const columns = (offices: string): string => `
  select o.*, ${CHAIN_OF} as chain, r.nil_allowed, r.compiles is not null as compiles, r.stand_ins,
    ${offices} as offices, f.area_code, jsonb_build_object('th', f.name_th, 'en', f.name_en) as office,
    event.title as event, event.prefill, d.answers as draft_answers, d.version as draft_version,
    d.updated_at as draft_at, v.answers as sent_answers, v.nil as sent_nil, v.receipt_no as receipt`;

const JOINED = `
  join requirements r on r.id = o.requirement_id
  join offices f on f.id = o.office_id
  left join recorded_events event on event.id = o.event_id
  left join report_drafts d on d.province = o.province and d.obligation_id = o.id
  left join report_revisions v on v.province = o.province and v.obligation_id = o.id and v.revision = o.revision`;

const figureDutyOf = (row: Row): FigureDuty => ({
  ...dutyOf(row),
  areaCode: row.area_code,
  office: row.office,
  periodStart: row.period_start,
  periodEnd: row.period_end,
  event: row.event,
  prefill: row.prefill,
  draft: row.draft_answers && {
    answers: row.draft_answers,
    version: row.draft_version ?? 0,
    updatedAt: row.draft_at ?? '',
  },
  sent: row.sent_answers && {
    answers: row.sent_answers,
    nil: row.sent_nil,
    receiptNo: row.receipt ?? 0,
  },
});

// Where nothing is sent, nobody needs to know whom the reports would come to.
const TO_READ = columns(`'[]'::jsonb`);
const TO_WRITE = columns(BRANCH_OF);

// A few hundred keys are looked up one by one: no plan that reads a whole table, however small the
// statistics say that it is, or many such statements grow with the square of the rows.
const byKeys = (tx: Tx): Promise<unknown> =>
  sql`select set_config(name, 'off', true)
    from unnest('{enable_hashjoin,enable_mergejoin,enable_seqscan,jit}'::text[]) name`.execute(tx);

/** Which report a row of a sheet means: an area's, for a period. */
export type FigureKey = { readonly areaCode: string; readonly periodId: string };

/**
 * The obligations of a requirement that the keys mean, within the scope: none, one, or several where an
 * area has several offices. `lock` holds them, in one order, until the transaction ends.
 */
export const findFigureDuties = async (
  tx: Tx,
  requirementId: string,
  keys: readonly FigureKey[],
  lock: boolean,
): Promise<FigureDuty[]> => {
  const [codes, periods] = [
    keys.map(({ areaCode }) => areaCode),
    keys.map(({ periodId }) => periodId),
  ];
  await byKeys(tx);
  const { rows } = await sql<Row>`${sql.raw(lock ? TO_WRITE : TO_READ)}
    from unnest(${codes}::text[], ${periods}::text[]) as asked(code, period)
    join offices home on home.area_code = asked.code
    join obligations o on o.requirement_id = ${requirementId} and o.period_id = asked.period
      and o.office_id = home.id ${sql.raw(JOINED)}
    order by o.province, o.id ${lock ? sql`for update of o` : sql``}`.execute(tx);
  return rows.map(figureDutyOf);
};

/** Which unsent reports of a requirement a sheet begins with. */
export type FigureFilter = {
  readonly requirementId: string;
  readonly fiscalYear?: number | undefined;
  readonly periodId?: string | undefined;
};

const equals = (column: string, value: unknown): RawBuilder<unknown> =>
  value === undefined ? sql`` : sql`and ${sql.ref(column)} = ${value}`;

/** A page of the obligations that an office may have to write now, in the order of period and area. */
export const listFigureDuties = async (
  tx: Tx,
  { requirementId, fiscalYear, periodId }: FigureFilter,
  actor: Actor,
  page: { readonly now: string; readonly after: FigureDuty | undefined; readonly size: number },
): Promise<FigureDuty[]> => {
  const { after, now, size } = page;
  const beyond = after
    ? sql`and (o.period_start, o.area_path, o.id) > (${after.periodStart}::date, ${after.areaPath}, ${after.id}::uuid)`
    : sql``;
  const { rows } = await sql<Row>`${sql.raw(TO_READ)} from obligations o ${sql.raw(JOINED)}
    where o.requirement_id = ${requirementId} and o.state in ('due', 'returned')
      and o.opens_at <= ${now}::timestamptz
      and (o.office_id = ${actor.officeId} or o.holder_office_id = ${actor.officeId}
        or ${actor.level} = any (r.stand_ins))
      ${equals('o.fiscal_year', fiscalYear)} ${equals('o.period_id', periodId)} ${beyond}
    order by o.period_start, o.area_path, o.id limit ${size}`.execute(tx);
  return rows.map(figureDutyOf);
};
