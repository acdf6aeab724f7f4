import type { Held } from './clients.ts';
import { withOwner } from './cluster.ts';

const KEPT = `
  select count(*)::int as kept from unnest($1::uuid[], $2::uuid[], $3::bigint[]) as held(id, key, receipt_no)
  join report_revisions v on v.client_id = held.key and v.obligation_id = held.id and v.receipt_no = held.receipt_no
  join obligations o on o.province = v.province and o.id = held.id and o.state = 'in-review'
    and o.receipt_no = held.receipt_no and o.last_seq = 1
  where (select count(*) from report_revisions r where r.province = o.province and r.obligation_id = o.id) = 1
    and (select count(*) from report_events e where e.province = o.province and e.obligation_id = o.id) = 1
    and (select count(*) from audit_entries a where a.subject_id = o.id::text) = 1`;

/** Throws unless every receipt stands for exactly one report, event and audit entry in the database. */
export const verifyReceipts = async (url: string, held: readonly Held[]): Promise<void> => {
  const columns = [
    held.map(({ id }) => id),
    held.map(({ key }) => key),
    held.map(({ receiptNo }) => receiptNo),
  ];
  const { rows } = await withOwner(url, (client) => client.query<{ kept: number }>(KEPT, columns));
  const numbers = new Set(held.map(({ receiptNo }) => receiptNo));
  if (rows[0]?.kept !== held.length || numbers.size !== held.length)
    throw new Error(`${held.length} receipts, but ${rows[0]?.kept} reports kept exactly once`);
};
