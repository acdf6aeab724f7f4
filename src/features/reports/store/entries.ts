import type { Level } from '#kernel/area.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { ReportEntry } from '../model/view.ts';
import { CHAIN_OF } from './chain.ts';

/** The columns of a report in any list; `o` is the obligation. */
const COLUMNS = sql`
  o.id, o.requirement_id as "requirementId", o.office_id as "officeId",
  jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
  jsonb_build_object('th', p.title_th, 'en', p.title_en) as programme,
  jsonb_build_object('th', f.name_th, 'en', f.name_en) as office,
  o.period_id as "periodId", o.period_start as "periodStart", o.period_end as "periodEnd", event.title as event,
  o.due_at as "dueAt", o.extended_to as "extendedTo", o.closes_at as "closesAt",
  o.state as status, o.nil, o.verdict, o.submitted_at as "submittedAt", o.held_since as "heldSince",
  case when h.id is null then null else jsonb_build_object(
    'officeId', h.id, 'name', jsonb_build_object('th', h.name_th, 'en', h.name_en),
    'level', h.level, 'role', o.holder_role) end as holder`;

const TABLES = sql`
  obligations o
  join requirements r on r.id = o.requirement_id
  join programmes p on p.id = o.programme_id
  join offices f on f.id = o.office_id
  left join offices h on h.id = o.holder_office_id
  left join recorded_events event on event.id = o.event_id`;

/** Reports that meet a condition on `o`, in the given order. */
export const listEntries = async (
  tx: Tx,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  page: { offset: number; limit: number },
): Promise<ReportEntry[]> => {
  const { rows } = await sql<ReportEntry>`
    select ${COLUMNS} from ${TABLES} where ${condition}
    order by ${order} limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
};

/** What only the page of one report needs besides its entry. */
export type ReportHead = ReportEntry & {
  readonly province: string;
  readonly areaPath: string;
  readonly level: string;
  readonly opensAt: string;
  readonly firstSubmittedAt: string | null;
  readonly acceptedAt: string | null;
  readonly receiptNo: number | null;
  readonly revision: number;
  readonly step: number;
  readonly seq: number;
  readonly held: Record<string, number>;
  readonly chain: unknown;
  readonly compiles: { requirement: string; group: string } | null;
  readonly nilAllowed: boolean;
  readonly standIns: Level[];
  readonly prefill: Record<string, unknown> | null;
  readonly verified: boolean;
  readonly letter: { number: string | null; subject: string } | null;
  readonly formVersionId: string;
  readonly definition: unknown;
};

/** The head of one report within the scope, or undefined. */
export const findHead = async (tx: Tx, id: string): Promise<ReportHead | undefined> => {
  const { rows } = await sql<ReportHead>`
    select ${COLUMNS}, o.province, o.area_path as "areaPath", o.level, o.opens_at as "opensAt",
      o.first_submitted_at as "firstSubmittedAt", o.accepted_at as "acceptedAt",
      o.receipt_no as "receiptNo", o.revision, o.step, o.last_seq as seq, o.held, ${sql.raw(CHAIN_OF)} as chain, r.compiles,
      r.nil_allowed as "nilAllowed", r.stand_ins as "standIns", event.prefill, r.verified, o.form_version_id as "formVersionId", v.definition,
      case when l.id is null then null
        else jsonb_build_object('number', l.number, 'subject', l.subject) end as letter
    from ${TABLES}
    join form_versions v on v.id = o.form_version_id
    left join letters l on l.id = coalesce(r.letter_id, p.letter_id)
    where o.id = ${id}`.execute(tx);
  return rows[0];
};
