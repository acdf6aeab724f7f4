import { type Database, isDatabaseError } from '#server/db.ts';
import { BRANCH_OF } from './branch.ts';
import { CHAIN_OF } from './chain.ts';
import { type DutyRow, dutyOf, type LoadedDuty } from './duties.ts';
import type { Answers } from './revisions.ts';

/** Whose report is to be sent, under which client-made id, within which scope. */
export type Asked = {
  readonly id: string;
  readonly scope: string;
  readonly office: string;
  readonly key: string;
};

/** What was sent before under the same client-made id. */
export type Sent = {
  readonly id: string;
  readonly receiptNo: number;
  readonly revision: number;
  readonly submittedAt: string;
  readonly nil: boolean;
  readonly answers: Answers;
};

/** An obligation as it stands before a submission; undefined outside the scope. */
export type Before = { readonly duty: LoadedDuty | undefined; readonly sent: Sent | undefined };

const LOAD = `
  select o.id, o.province, o.requirement_id, o.period_id, o.office_id, o.area_path, o.opens_at, o.due_at,
    o.closes_at, o.extended_to, o.form_version_id, o.state, o.nil, o.verdict, o.first_submitted_at,
    o.submitted_at, o.accepted_at, o.revision, o.last_seq, o.step, o.held_since, o.held, ${CHAIN_OF} as chain, r.nil_allowed,
    r.compiles is not null as compiles, r.stand_ins, o.holder_office_id, ${BRANCH_OF} as offices,
    case when v.client_id is null then null else jsonb_build_object(
      'id', v.obligation_id, 'receiptNo', v.receipt_no, 'revision', v.revision, 'nil', v.nil,
      'answers', v.answers, 'submittedAt', to_char(v.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) end as sent
  from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[]) with ordinality as asked(id, scope, key, office, n)
  left join obligations o on o.id = asked.id
    and (o.area_path >= asked.scope and o.area_path < asked.scope || '~' or o.office_id = asked.office)
  left join requirements r on r.id = o.requirement_id
  left join report_revisions v on v.client_id = asked.key
    and (v.area_path >= asked.scope and v.area_path < asked.scope || '~' or v.obligation_id = o.id)
  order by asked.n`;

type LoadRow = DutyRow & { readonly sent: Sent | null };

/** Loads what submissions need, for many callers in one statement; each sees only its own scope. */
export const loadSubmissions = async (
  db: Database,
  asked: readonly Asked[],
): Promise<readonly Before[]> => {
  const { rows } = await db.lanes.query<LoadRow>({
    name: 'load-submissions',
    text: LOAD,
    values: [
      asked.map(({ id }) => id),
      asked.map(({ scope }) => scope),
      asked.map(({ key }) => key),
      asked.map(({ office }) => office),
    ],
  });
  return rows.map((row) => ({
    duty: (row.id as string | null) === null ? undefined : dutyOf(row),
    sent: row.sent ?? undefined,
  }));
};

/** One submission, decided and ready to be kept. Names as the statement reads them. */
export type Keeping = {
  readonly key: string;
  readonly province: string;
  readonly id: string;
  readonly office_id: string;
  readonly area_path: string;
  readonly seq: number;
  readonly state: string;
  readonly step: number;
  readonly from_step: number;
  readonly nil: boolean;
  readonly verdict: string | null;
  readonly first_submitted_at: string | null;
  readonly submitted_at: string | null;
  readonly accepted_at: string | null;
  readonly revision: number;
  readonly held: Readonly<Record<string, number>>;
  readonly held_since: string;
  readonly holder_office_id: string | null;
  readonly holder_role: string | null;
  readonly form_version_id: string;
  readonly answers: Answers;
  readonly numbers: Readonly<Record<string, string>>;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly account_id: string;
  readonly address: string;
  readonly request_id: string;
};

// One statement is one commit for all of them. A report somebody else has moved meanwhile (last_seq)
// is not touched and not returned; nothing of it is written.
const KEEP = `
  with sent as (
    select * from jsonb_to_recordset($1::jsonb) as s(
      key uuid, province char(2), id uuid, office_id uuid, area_path text, seq int, state text, step smallint,
      from_step smallint, nil boolean, verdict text,
      first_submitted_at timestamptz, submitted_at timestamptz, accepted_at timestamptz, revision int,
      held jsonb, held_since timestamptz, holder_office_id uuid, holder_role text, form_version_id uuid,
      answers jsonb, numbers jsonb, detail jsonb, account_id uuid, address text, request_id text)
  ), moved as (
    update obligations o set
      state = s.state, step = s.step, nil = s.nil, verdict = s.verdict,
      first_submitted_at = s.first_submitted_at, submitted_at = s.submitted_at,
      accepted_at = s.accepted_at, revision = s.revision, last_seq = s.seq + 1, held = s.held,
      held_since = s.held_since, holder_role = s.holder_role, receipt_no = nextval('receipt_numbers'),
      holder_office_id = s.holder_office_id
    from sent s
    where o.province = s.province and o.id = s.id and o.last_seq = s.seq
    returning s.*, o.receipt_no
  ), revisions as (
    insert into report_revisions (province, obligation_id, revision, client_id, area_path, form_version_id,
      nil, answers, numbers, receipt_no, submitted_at, submitted_by)
    select province, id, revision, key, area_path, form_version_id, nil, answers, numbers, receipt_no,
      submitted_at, account_id from moved
  ), events as (
    insert into report_events (province, obligation_id, seq, kind, at, area_path, account_id, office_id,
      step, detail, address)
    select province, id, seq + 1, 'submitted', submitted_at, area_path, account_id, office_id, from_step,
      detail, address from moved
  ), audited as (
    insert into audit_entries (account_id, office_id, area_path, action, subject_kind, subject_id,
      request_id, address)
    select account_id, office_id, area_path, 'report.submitted', 'report', id::text, request_id, address
    from moved
  ), cleared as (
    delete from report_drafts d using moved where d.province = moved.province and d.obligation_id = moved.id
  )
  select key, receipt_no as "receiptNo" from moved`;

/** Keeps many submissions in one commit; gives each its receipt number, or undefined when it was overtaken. */
export const keepSubmissions = async (
  db: Database,
  keeping: readonly Keeping[],
): Promise<readonly (number | undefined)[]> => {
  const { rows } = await db.lanes.query<{ key: string; receiptNo: number }>({
    name: 'keep-submissions',
    text: KEEP,
    values: [JSON.stringify(keeping)],
  });
  const receipts = new Map(rows.map(({ key, receiptNo }) => [key, receiptNo]));
  return keeping.map(({ key }) => receipts.get(key));
};

/** Two writers of one report at the same moment: the database refused one of them. */
export const isCollision = (error: unknown): boolean =>
  isDatabaseError(error, '23505') || isDatabaseError(error, '40P01');
