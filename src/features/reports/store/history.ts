import { json, sql, type Tx } from '#server/db.ts';
import type { ReportEvent, ReportEventBody } from '../model/report.ts';
import type { LoadedDuty } from './duties.ts';

/** Who made an event, and from where. */
export type By = {
  /** Nobody when the system did it. */
  readonly accountId: string | null;
  readonly officeId: string;
  readonly address: string | null;
};

/** Writes a past event; a second writer of the same number fails on the key. */
export const insertEvent = async (
  tx: Tx,
  duty: LoadedDuty,
  event: ReportEvent,
  by: By,
): Promise<void> => {
  const { kind, seq, at, ...detail } = event;
  await tx
    .insertInto('report_events')
    .values({
      province: duty.province,
      obligation_id: duty.id,
      seq,
      kind,
      at,
      area_path: duty.areaPath,
      account_id: by.accountId,
      office_id: by.officeId,
      step: duty.state.step,
      detail: json(detail),
      address: by.address,
    })
    .execute();
};

/** An event as the history shows it. */
export type HistoryEntry = ReportEventBody & {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly office: { th: string; en: string } | null;
  readonly address: string | null;
};

/** All events of a report in order, with the names of who acted. */
export const listHistory = async (
  tx: Tx,
  province: string,
  id: string,
): Promise<HistoryEntry[]> => {
  const { rows } = await sql<{ entry: HistoryEntry; at: string }>`
    select e.at, e.detail || jsonb_build_object(
        'kind', e.kind, 'seq', e.seq, 'by', person_name(e.account_id), 'address', e.address,
        'office', case when o.id is null then null else jsonb_build_object('th', o.name_th, 'en', o.name_en) end) as entry
    from report_events e left join offices o on o.id = e.office_id
    where e.province = ${province} and e.obligation_id = ${id}
    order by e.seq`.execute(tx);
  return rows.map((row) => ({ ...row.entry, at: row.at }));
};

/** Writes what the system did to a report into the audit. */
export const insertSystemAudit = async (
  tx: Tx,
  duty: LoadedDuty,
  action: string,
  detail: Record<string, unknown>,
): Promise<void> => {
  await tx
    .insertInto('audit_entries')
    .values({
      area_path: duty.areaPath,
      action,
      subject_kind: 'report',
      subject_id: duty.id,
      detail: json(detail),
    })
    .execute();
};

/** Tells an office something about a report. */
export const insertNotice = async (
  tx: Tx,
  duty: LoadedDuty,
  kind: string,
  by: By,
  detail: Record<string, unknown>,
): Promise<void> => {
  await tx
    .insertInto('notices')
    .values({
      area_path: duty.areaPath,
      office_id: duty.officeId,
      kind,
      subject_id: duty.id,
      sent_by: by.accountId,
      detail: json(detail),
    })
    .execute();
};
