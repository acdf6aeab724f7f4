import type { AreaPath } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { DeliveryView } from '../model/outgoing.ts';
import type { ReceivedEntry, SentContent } from '../model/received.ts';

/** Delivers a letter to offices; one that has it already keeps what it has. Gives those that are new. */
export const deliver = async (
  tx: Tx,
  letterId: string,
  offices: readonly { readonly id: string }[],
  content: SentContent,
  now: string,
): Promise<string[]> => {
  const { rows } = await sql<{ officeId: string }>`
    insert into letter_deliveries (letter_id, office_id, area_path, sent_at, content)
    select ${letterId}, office.id, office.area_path, ${now}::timestamptz, ${json(content)}
    from offices office where office.id = any(${offices.map(({ id }) => id)}::uuid[])
    on conflict (letter_id, office_id) do nothing
    returning office_id as "officeId"`.execute(tx);
  return rows.map(({ officeId }) => officeId);
};

/** The addressees of a letter: who has opened and acknowledged it. */
export const listDeliveries = async (tx: Tx, letterId: string): Promise<DeliveryView[]> => {
  const { rows } = await sql<DeliveryView>`
    select d.id, jsonb_build_object('th', office.name_th, 'en', office.name_en) as office,
      d.sent_at as "sentAt", d.opened_at as "openedAt", d.acknowledged_at as "acknowledgedAt",
      person_name(d.acknowledged_by) as "acknowledgedBy"
    from letter_deliveries d join offices office on office.id = d.office_id
    where d.letter_id = ${letterId}
    order by d.acknowledged_at is not null, d.area_path, office.name_th collate "th-x-icu"`.execute(
    tx,
  );
  return rows;
};

/**
 * Writes a notice to every addressee that has not acknowledged and was not reminded since `since`; gives
 * how many, and how many had one already.
 */
export const remind = async (
  tx: Tx,
  letterId: string,
  by: string,
  { now, since }: { readonly now: string; readonly since: string },
): Promise<{ reminded: number; already: number }> => {
  const { rows } = await sql<{ reminded: number; missing: number }>`
    with missing as materialized (
      select d.id, d.office_id, d.area_path from letter_deliveries d
      where d.letter_id = ${letterId} and d.acknowledged_at is null for update
    ), written as (
      insert into notices (area_path, office_id, kind, subject_id, sent_by, created_at)
      select area_path, office_id, 'letter-reminder', id::text, ${by}::uuid, ${now}::timestamptz from missing
      where not exists (select from notices n where n.office_id = missing.office_id
        and n.kind = 'letter-reminder' and n.subject_id = missing.id::text and n.created_at >= ${since}::timestamptz)
      on conflict do nothing returning 1
    )
    select (select count(*) from written)::int as reminded, (select count(*) from missing)::int as missing`.execute(
    tx,
  );
  const { reminded = 0, missing = 0 } = rows[0] ?? {};
  return { reminded, already: missing - reminded };
};

/** A delivery as its addressee sees it. */
export type ReceivedRow = Omit<
  ReceivedEntry,
  'number' | 'datedOn' | 'subject' | 'issuer' | 'urgency'
> & {
  readonly officeId: string;
  readonly areaPath: AreaPath;
  readonly letterId: string | null;
  readonly content: SentContent;
};

const RECEIVED = sql`
  select d.id, d.office_id as "officeId", d.area_path as "areaPath", d.content, d.sent_at as "sentAt",
    d.opened_at as "openedAt", d.acknowledged_at as "acknowledgedAt",
    (select max(n.created_at) from notices n where n.office_id = d.office_id
      and n.kind = 'letter-reminder' and n.subject_id = d.id::text) as "remindedAt",
    person_name(d.acknowledged_by) as "acknowledgedBy", d.received_letter_id as "letterId",
    entry.received_no as "receivedNo", entry.received_year as "receivedYear"
  from letter_deliveries d left join register_letters entry on entry.id = d.received_letter_id`;

/** The letters sent to an office: those not acknowledged first, then the newest. */
export const listReceived = async (
  tx: Tx,
  officeId: string,
  page: { readonly waiting: boolean; readonly offset: number; readonly limit: number },
): Promise<ReceivedRow[]> => {
  const { rows } = await sql<ReceivedRow>`
    ${RECEIVED} where d.office_id = ${officeId} ${page.waiting ? sql`and d.acknowledged_at is null` : sql``}
    order by d.acknowledged_at is not null, d.sent_at desc, d.id
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
};

/** How many letters an office has not acknowledged. */
export const countWaiting = async (tx: Tx, officeId: string): Promise<number> => {
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from letter_deliveries
    where office_id = ${officeId} and acknowledged_at is null`.execute(tx);
  return rows[0]?.many ?? 0;
};

/** A delivery within the scope. */
export const getReceived = async (tx: Tx, id: string): Promise<ReceivedRow> => {
  const { rows } = await sql<ReceivedRow>`${RECEIVED} where d.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw notFound();
  return found;
};

/** A delivery within the scope, held until the transaction ends, as it is once it is held. */
export const lockReceived = async (tx: Tx, id: string): Promise<ReceivedRow> => {
  await sql`select from letter_deliveries where id = ${id} for update`.execute(tx);
  return getReceived(tx, id);
};

/** Notes when an office first looked at a letter. */
export const markOpened = async (tx: Tx, id: string, now: string): Promise<void> => {
  await sql`update letter_deliveries set opened_at = ${now}::timestamptz
    where id = ${id} and opened_at is null`.execute(tx);
};

/** Notes who acknowledged a letter, and its entry in the office's register; reminders of it are then read. */
export const markAcknowledged = async (
  tx: Tx,
  id: string,
  by: string,
  entryId: string,
  now: string,
): Promise<void> => {
  await sql`
    update letter_deliveries set acknowledged_at = ${now}::timestamptz, acknowledged_by = ${by}::uuid,
      opened_at = coalesce(opened_at, ${now}::timestamptz), received_letter_id = ${entryId}::uuid
    where id = ${id}`.execute(tx);
  await sql`
    update notices set read_at = ${now}::timestamptz
    where office_id = (select office_id from letter_deliveries where id = ${id}) and read_at is null
      and kind = 'letter-reminder' and subject_id = ${id}::text`.execute(tx);
};
