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
};

const columns = [
  'revision',
  'nil',
  'answers',
  'form_version_id as formVersionId',
  'submitted_at as submittedAt',
  'receipt_no as receiptNo',
] as const;

/** The newest revisions of a report, newest first, `count` at most. */
export const listRevisions = async (
  tx: Tx,
  province: string,
  id: string,
  count: number,
): Promise<Revision[]> => {
  const rows = await tx
    .selectFrom('report_revisions')
    .select(columns)
    .where('province', '=', province)
    .where('obligation_id', '=', id)
    .orderBy('revision', 'desc')
    .limit(count)
    .execute();
  return rows as Revision[];
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
