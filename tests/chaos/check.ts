import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withOwner } from '../../bench/support/cluster.ts';
import type { Held } from './phone.ts';

/** What became of what was receipted: the reports that are wrong, by their id. */
export type Verdict = {
  readonly receipts: number;
  /** No report, another receipt, or no event and audit entry of it. */
  readonly lost: readonly string[];
  /** More than one revision, event, audit entry or photo row for one receipt, or a receipt given twice. */
  readonly doubled: readonly string[];
  /** The photo is missing, or its bytes are not those that the phone sent. */
  readonly damaged: readonly string[];
  /** Reports that the database holds beyond those receipted: sent, their phone did not hear of it. */
  readonly unheard: number;
};

const FOUND = `
  select held.report_id as id, held.sha256,
    (select count(*)::int from report_revisions v where v.obligation_id = held.report_id) as revisions,
    (select count(*)::int from report_revisions v where v.obligation_id = held.report_id
      and v.client_id = held.key and v.receipt_no = held.receipt_no
      and v.answers -> 'photos' -> 0 ->> 'fileId' = held.photo_id::text) as own,
    (select count(*)::int from report_events e where e.obligation_id = held.report_id and e.kind = 'submitted') as events,
    (select count(*)::int from audit_entries a where a.subject_id = held.report_id::text
      and a.action = 'report.submitted') as audits,
    (select count(*)::int from attachments f where f.obligation_id = held.report_id) as photos,
    (select f.original_sha256 from attachments f where f.id = held.photo_id) as original
  from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::uuid[], $5::text[])
    as held(report_id, key, receipt_no, photo_id, sha256)`;

type Found = {
  readonly id: string;
  readonly sha256: string;
  readonly revisions: number;
  readonly own: number;
  readonly events: number;
  readonly audits: number;
  readonly photos: number;
  readonly original: string | null;
};

const findAll = (url: string, held: readonly Held[]) =>
  withOwner(url, async (client) => {
    const columns = [
      held.map(({ reportId }) => reportId),
      held.map(({ key }) => key),
      held.map(({ receiptNo }) => receiptNo),
      held.map(({ photoId }) => photoId),
      held.map(({ sha256 }) => sha256),
    ];
    const { rows } = await client.query<Found>(FOUND, columns);
    const all = await client.query<{ count: number }>(
      'select count(distinct obligation_id)::int as count from report_revisions',
    );
    return { rows, reports: all.rows[0]?.count ?? 0 };
  });

const isWhole = async (files: string, { original, sha256 }: Found): Promise<boolean> => {
  if (original !== sha256) return false;
  const place = path.join(files, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const bytes = await readFile(place).catch(() => undefined);
  return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256;
};

const twice = (held: readonly Held[]): string[] => {
  const first = new Map<number, string>();
  return held.flatMap(({ receiptNo, reportId }) => {
    const doubled = first.has(receiptNo);
    first.set(receiptNo, reportId);
    return doubled ? [reportId] : [];
  });
};

const idsWhere = (rows: readonly Found[], isSo: (row: Found) => boolean): string[] =>
  rows.filter(isSo).map(({ id }) => id);

/** Looks every receipt up in the database and every photo up on the disk. */
export const check = async (
  url: string,
  filesFolder: string,
  held: readonly Held[],
): Promise<Verdict> => {
  const { rows, reports } = await findAll(url, held);
  const damaged: string[] = [];
  for (const row of rows) if (!(await isWhole(filesFolder, row))) damaged.push(row.id);
  const most = (row: Found) => Math.max(row.revisions, row.events, row.audits, row.photos);
  return {
    receipts: held.length,
    lost: idsWhere(rows, ({ own, events, audits }) => own < 1 || events < 1 || audits < 1),
    doubled: [...idsWhere(rows, (row) => most(row) > 1), ...twice(held)],
    damaged,
    unheard: reports - held.length,
  };
};

/** Whether nothing was lost, doubled or damaged. */
export const isSound = ({ receipts, lost, doubled, damaged }: Verdict): boolean =>
  receipts > 0 && lost.length + doubled.length + damaged.length === 0;
