import { sql, type Tx } from '#server/db.ts';

export type Answers = Record<string, unknown>;

/** One thing that was sent. */
export type Revision = {
  readonly revision: number;
  readonly nil: boolean;
  readonly answers: Answers;
  readonly formVersionId: string;
  readonly submittedAt: string;
  readonly receiptNo: number;
  /** The office that recorded it in place of the report's own. */
  readonly recordedFor: { readonly th: string; readonly en: string } | null;
};

/** The newest revisions of a report, newest first, `count` at most. */
export const listRevisions = async (
  tx: Tx,
  province: string,
  id: string,
  count: number,
): Promise<Revision[]> => {
  const { rows } = await sql<Revision>`
    select v.revision, v.nil, v.answers, v.form_version_id as "formVersionId",
      v.submitted_at as "submittedAt", v.receipt_no as "receiptNo",
      case when e.office_id = o.office_id or f.id is null then null
        else jsonb_build_object('th', f.name_th, 'en', f.name_en) end as "recordedFor"
    from report_revisions v
    join obligations o on o.province = v.province and o.id = v.obligation_id
    left join report_events e on e.province = v.province and e.obligation_id = v.obligation_id
      and e.kind = 'submitted' and (e.detail ->> 'revision')::int = v.revision
    left join offices f on f.id = e.office_id
    where v.province = ${province} and v.obligation_id = ${id}
    order by v.revision desc limit ${count}`.execute(tx);
  return rows;
};

/** What the same office sent for the latest earlier period of the same requirement, if anything. */
export const findPreviousAnswers = async (
  tx: Tx,
  duty: {
    province: string;
    requirementId: string;
    officeId: string;
    periodStart: string;
  },
): Promise<Answers | undefined> => {
  const { rows } = await sql<{ answers: Answers }>`
    select v.answers
    from obligations o
    join report_revisions v on v.province = o.province and v.obligation_id = o.id and v.revision = o.revision
    where o.province = ${duty.province} and o.requirement_id = ${duty.requirementId}
      and o.office_id = ${duty.officeId} and o.period_start < ${duty.periodStart} and not v.nil
    order by o.period_start desc, o.submitted_at desc limit 1`.execute(tx);
  return rows[0]?.answers;
};
