import type { AreaPath } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { sql, type Tx } from '#server/db.ts';
import type { SentContent } from '../model/received.ts';

/** Makes an account's calendar address; its earlier ones end. */
export const replaceFeed = async (
  tx: Tx,
  feed: {
    readonly tokenHash: Buffer;
    readonly accountId: string;
    readonly officeId: string;
    readonly areaPath: AreaPath;
    readonly now: string;
  },
): Promise<void> => {
  await sql`update calendar_feeds set ended_at = ${feed.now}::timestamptz
    where account_id = ${feed.accountId} and ended_at is null`.execute(tx);
  await tx
    .insertInto('calendar_feeds')
    .values({
      token_hash: feed.tokenHash,
      account_id: feed.accountId,
      office_id: feed.officeId,
      area_path: feed.areaPath,
      created_at: feed.now,
    })
    .execute();
};

/** The live addresses of an office. */
export const listFeeds = async (
  tx: Tx,
  officeId: string,
): Promise<{ id: string; by: string; createdAt: string }[]> => {
  const { rows } = await sql<{ id: string; by: string; createdAt: string }>`
    select encode(token_hash, 'hex') as id, person_name(account_id) as by, created_at as "createdAt"
    from calendar_feeds where office_id = ${officeId} and ended_at is null
    order by created_at desc`.execute(tx);
  return rows;
};

/** Ends a live address of an office; whether there was one. */
export const endFeed = async (
  tx: Tx,
  officeId: string,
  id: string,
  now: string,
): Promise<boolean> => {
  const { rows } = await sql<{ ended: string }>`
    update calendar_feeds set ended_at = ${now}::timestamptz
    where token_hash = decode(${id}, 'hex') and office_id = ${officeId} and ended_at is null
    returning ended_at as ended`.execute(tx);
  return rows.length > 0;
};

/** The office of a live address whose account may still sign in there. */
export const findFeed = async (
  tx: Tx,
  tokenHash: Buffer,
): Promise<{ officeId: string; areaPath: AreaPath; office: Sentence } | undefined> => {
  const { rows } = await sql<{ officeId: string; areaPath: AreaPath; office: Sentence }>`
    select office.id as "officeId", office.area_path as "areaPath",
      jsonb_build_object('th', office.name_th, 'en', office.name_en) as office
    from calendar_feeds feed
    join accounts account on account.id = feed.account_id and account.active and account.office_id = feed.office_id
    join offices office on office.id = feed.office_id and office.active
    where feed.token_hash = ${tokenHash} and feed.ended_at is null`.execute(tx);
  return rows[0];
};

/** A report that an office still owes. */
export type OpenDue = {
  readonly id: string;
  readonly title: Sentence;
  readonly periodId: string;
  readonly dueAt: string;
};

/** The reports an office still owes whose period has begun or begins within the horizon. */
export const listOpenDues = async (tx: Tx, officeId: string, until: string): Promise<OpenDue[]> => {
  const { rows } = await sql<OpenDue>`
    select o.id, jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
      o.period_id as "periodId", coalesce(o.extended_to, o.due_at) as "dueAt"
    from obligations o join requirements r on r.id = o.requirement_id
    where o.office_id = ${officeId} and o.state in ('due', 'returned') and o.due_at < ${until}::timestamptz
    order by 4, o.id limit 1000`.execute(tx);
  return rows;
};

/** The letters sent to an office since a day, for the meetings they call. */
export const listLettersWithDates = async (
  tx: Tx,
  officeId: string,
  since: string,
): Promise<{ id: string; content: Pick<SentContent, 'subject' | 'dates'> }[]> => {
  const { rows } = await sql<{ id: string; content: Pick<SentContent, 'subject' | 'dates'> }>`
    select id, jsonb_build_object('subject', content->'subject', 'dates', content->'dates') as content
    from letter_deliveries where office_id = ${officeId} and sent_at >= ${since}::timestamptz
    order by sent_at desc limit 500`.execute(tx);
  return rows;
};

/**
 * The meetings that an office keeps of the letters in its own register, each under an id of its own: of all
 * letters from a day on, or of one letter.
 */
export const listKeptMeetings = async (
  tx: Tx,
  officeId: string,
  of: { readonly since: string } | { readonly letterId: string },
): Promise<{ id: string; content: Pick<SentContent, 'subject' | 'dates'> }[]> => {
  const which =
    'since' in of
      ? sql`d.deadline->>'date' >= ${of.since.slice(0, 10)}`
      : sql`d.letter_id = ${of.letterId}`;
  const { rows } = await sql<{ id: string; content: Pick<SentContent, 'subject' | 'dates'> }>`
    select d.letter_id || '-' || d.position as id, jsonb_build_object('subject', l.subject, 'dates',
      jsonb_build_array(d.deadline || jsonb_build_object('kind', 'meeting',
        'place', d.deadline->'meeting'->'place', 'link', d.deadline->'meeting'->'link'))) as content
    from register_duties d join register_letters l on l.id = d.letter_id
    where l.office_id = ${officeId} and d.requirement_id is null
      and jsonb_typeof(d.deadline->'date') = 'string' and ${which}
    order by d.deadline->>'date' desc, d.letter_id, d.position limit 500`.execute(tx);
  return rows;
};
