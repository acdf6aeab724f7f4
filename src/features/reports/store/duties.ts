import type { Level } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { ReviewChain } from '../model/chain.ts';
import type { Duty, ReportState, ReportStatus, Verdict } from '../model/report.ts';
import type { BranchOffice } from '../rules/turn.ts';
import { BRANCH_OF } from './branch.ts';
import { CHAIN_OF } from './chain.ts';

/** An obligation as commands load it: its frozen side, the state kept with it, its chain and form. */
export type LoadedDuty = Duty & {
  readonly id: string;
  readonly province: string;
  readonly requirementId: string;
  readonly periodId: string;
  readonly formVersionId: string;
  readonly chain: ReviewChain;
  readonly state: ReportState;
  readonly holderOfficeId: string | null;
  /** The active offices it can come to. */
  readonly offices: readonly BranchOffice[];
};

/** An obligation's row with what its requirement says. */
export type DutyRow = {
  id: string;
  province: string;
  requirement_id: string;
  period_id: string;
  office_id: string;
  area_path: string;
  opens_at: string;
  due_at: string;
  closes_at: string | null;
  extended_to: string | null;
  form_version_id: string;
  state: ReportStatus;
  nil: boolean;
  verdict: Verdict | null;
  first_submitted_at: string | null;
  submitted_at: string | null;
  accepted_at: string | null;
  revision: number;
  last_seq: number;
  step: number;
  held_since: string;
  held: Record<string, number>;
  chain: ReviewChain;
  nil_allowed: boolean;
  compiles: boolean;
  stand_ins: Level[];
  holder_office_id: string | null;
  offices: BranchOffice[];
};

const stateOf = (row: DutyRow): ReportState => ({
  status: row.state,
  step: row.step,
  nil: row.nil,
  revision: row.revision,
  verdict: row.verdict,
  firstSubmittedAt: row.first_submitted_at,
  submittedAt: row.submitted_at,
  acceptedAt: row.accepted_at,
  extendedTo: row.extended_to,
  heldSince: row.held_since,
  held: row.held,
  returned: null,
  seq: row.last_seq,
});

/** A row as rules read it. */
export const dutyOf = (row: DutyRow): LoadedDuty => ({
  id: row.id,
  province: row.province,
  requirementId: row.requirement_id,
  periodId: row.period_id,
  officeId: row.office_id,
  areaPath: row.area_path,
  opensAt: row.opens_at,
  dueAt: row.due_at,
  closesAt: row.closes_at,
  nilAllowed: row.nil_allowed,
  compiles: row.compiles,
  standIns: row.stand_ins,
  formVersionId: row.form_version_id,
  chain: row.chain,
  state: stateOf(row),
  holderOfficeId: row.holder_office_id,
  offices: row.offices,
});

/** The obligations of the given ids within the scope, locked in one order until the transaction ends. */
export const lockDuties = async (tx: Tx, ids: readonly string[]): Promise<LoadedDuty[]> => {
  const { rows } = await sql<DutyRow>`
    select o.*, ${sql.raw(CHAIN_OF)} as chain, r.nil_allowed, r.compiles is not null as compiles,
      r.stand_ins, ${sql.raw(BRANCH_OF)} as offices
    from obligations o join requirements r on r.id = o.requirement_id
    where o.id = any(${ids}::uuid[])
    order by o.province, o.id
    for update of o`.execute(tx);
  return rows.map(dutyOf);
};

/** One obligation within the scope, locked; outside the scope or unknown it is not found. */
export const lockDuty = async (tx: Tx, id: string): Promise<LoadedDuty> => {
  const [duty] = await lockDuties(tx, [id]);
  if (!duty) throw notFound();
  return duty;
};

/** Who holds the report now: an office and the role its turn needs there; nobody when finished. */
export type Holder = { readonly officeId: string; readonly role: string } | null;

/** Keeps the state folded from the events beside the obligation, for lists and counts. */
export const saveState = async (
  tx: Tx,
  duty: LoadedDuty,
  state: ReportState,
  holder: Holder,
): Promise<void> => {
  await tx
    .updateTable('obligations')
    .set({
      state: state.status,
      nil: state.nil,
      verdict: state.verdict,
      first_submitted_at: state.firstSubmittedAt,
      submitted_at: state.submittedAt,
      accepted_at: state.acceptedAt,
      extended_to: state.extendedTo,
      revision: state.revision,
      last_seq: state.seq,
      step: state.step,
      held_since: state.heldSince,
      held: json(state.held),
      holder_office_id: holder?.officeId ?? null,
      holder_role: holder?.role ?? null,
    })
    .where('province', '=', duty.province)
    .where('id', '=', duty.id)
    .execute();
};
