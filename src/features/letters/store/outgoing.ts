import type { AreaPath } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import { json, type RawBuilder, sql, type Tx } from '#server/db.ts';
import type {
  DraftLetter,
  LetterDate,
  LetterLink,
  OutgoingEvent,
  OutgoingState,
  Signature,
} from '../model/outgoing.ts';

/** What is kept of an outgoing letter beside the columns of the register. */
export type OutgoingContent = {
  readonly letter: DraftLetter;
  readonly version: number;
  readonly writers: readonly string[];
  readonly running: string | null;
  readonly signature: Signature | null;
  /** The emblem that the office had when the letter was signed. */
  readonly emblem: string | null;
  /** The picture of the signer's own hand, by its SHA-256, where he signed with it. */
  readonly hand?: string | undefined;
  readonly pdf: string | null;
  /** SHA-256 of its pages as one SVG; letters signed before these were kept have none. */
  readonly pages?: string;
  readonly word: string | null;
  readonly dates: readonly LetterDate[];
};

/** An outgoing letter as it lies in the register. */
export type OutgoingRow = {
  readonly id: string;
  readonly officeId: string;
  readonly areaPath: AreaPath;
  readonly state: OutgoingState;
  readonly number: string | null;
  readonly datedOn: string | null;
  readonly lastSeq: number;
  readonly content: OutgoingContent;
};

const selected = (
  id: string,
  lock: RawBuilder<unknown>,
): RawBuilder<OutgoingRow> => sql<OutgoingRow>`
  select id, office_id as "officeId", area_path as "areaPath", state, number, dated_on as "datedOn",
    last_seq as "lastSeq", content
  from register_letters where id = ${id} and direction = 'outgoing' ${lock}`;

const one = async (tx: Tx, query: RawBuilder<OutgoingRow>): Promise<OutgoingRow> => {
  const [found] = (await query.execute(tx)).rows;
  if (!found) throw notFound();
  return found;
};

/** An outgoing letter within the scope. */
export const getOutgoing = (tx: Tx, id: string): Promise<OutgoingRow> =>
  one(tx, selected(id, sql``));

/** An outgoing letter within the scope, held until the transaction ends. */
export const lockOutgoing = (tx: Tx, id: string): Promise<OutgoingRow> =>
  one(tx, selected(id, sql`for update`));

/** What the register shows of a letter beside its content. */
export type OutgoingColumns = {
  readonly state: OutgoingState;
  readonly number: string | null;
  readonly datedOn: string | null;
  readonly issuer: string;
  readonly text: string;
};

const columnsOf = (content: OutgoingContent, columns: OutgoingColumns) => {
  const { letter, running } = content;
  return {
    state: columns.state,
    kind: letter.kind,
    number: columns.number,
    number_office: letter.number.office,
    number_circular: letter.number.circular,
    number_running: running,
    dated_on: columns.datedOn,
    subject: letter.subject,
    issuer: columns.issuer,
    addressees: [...letter.to],
    urgency: letter.urgency,
    secrecy: letter.secrecy,
    source_text: columns.text,
    content: json(content),
  };
};

/** Puts a new draft into the register; false when its id is taken. */
export const insertOutgoing = async (
  tx: Tx,
  at: { readonly id: string; readonly officeId: string; readonly areaPath: AreaPath },
  content: OutgoingContent,
  columns: OutgoingColumns,
): Promise<boolean> => {
  const made = await tx
    .insertInto('register_letters')
    .values({
      id: at.id,
      office_id: at.officeId,
      area_path: at.areaPath,
      direction: 'outgoing',
      ...columnsOf(content, columns),
    })
    .onConflict((on) => on.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

/** Keeps a changed letter. */
export const saveOutgoing = async (
  tx: Tx,
  id: string,
  content: OutgoingContent,
  columns: OutgoingColumns,
): Promise<void> => {
  await tx
    .updateTable('register_letters')
    .set(columnsOf(content, columns))
    .where('id', '=', id)
    .execute();
};

/** Moves a letter to another state, its content as it is. */
export const setState = async (tx: Tx, id: string, state: OutgoingState): Promise<void> => {
  await tx.updateTable('register_letters').set({ state }).where('id', '=', id).execute();
};

/** Names the kept papers of a letter unless somebody was quicker; whether it did. */
export const keepPapers = async (
  tx: Tx,
  id: string,
  papers: { readonly pdf: string; readonly word: string; readonly pages: string },
): Promise<boolean> => {
  const { rows } = await sql<{ id: string }>`
    update register_letters set content = content || ${json(papers)}
    where id = ${id} and content->>'pdf' is null returning id`.execute(tx);
  return rows.length > 0;
};

/** Something that happens to a letter; `by` is the account and its office. */
export type NewEvent = {
  readonly kind: string;
  readonly at: string;
  readonly by: { readonly accountId: string; readonly officeId: string };
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** Adds an event behind the last one of a letter whose row is held. */
export const addEvent = async (
  tx: Tx,
  { id, areaPath }: Pick<OutgoingRow, 'id' | 'areaPath'>,
  { kind, at, by, detail = {} }: NewEvent,
): Promise<void> => {
  await sql`
    with next as (
      update register_letters set last_seq = last_seq + 1 where id = ${id} returning last_seq
    )
    insert into register_events (letter_id, seq, area_path, kind, at, account_id, office_id, detail)
    select ${id}, last_seq, ${areaPath}, ${kind}, ${at}::timestamptz, ${by.accountId}::uuid, ${by.officeId}::uuid, ${json(detail)}
    from next`.execute(tx);
};

/** What happened to a letter, in order. */
export const listEvents = async (tx: Tx, id: string): Promise<OutgoingEvent[]> => {
  const { rows } = await sql<OutgoingEvent>`
    select kind, at, person_name(account_id) as by, detail->>'reason' as reason
    from register_events where letter_id = ${id} order by seq`.execute(tx);
  return rows;
};

/** How many active accounts of an office hold the reviewer's role. */
export const countReviewers = async (tx: Tx, officeId: string): Promise<number> => {
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from accounts
    where office_id = ${officeId} and active and 'reviewer' = any(roles)`.execute(tx);
  return rows[0]?.many ?? 0;
};

/** The text of a letter in an office's register, or not-found. */
export const getRegisteredText = async (
  tx: Tx,
  id: string,
): Promise<{ readonly officeId: string; readonly text: string | null }> => {
  const found = await tx
    .selectFrom('register_letters')
    .select(['office_id as officeId', 'source_text as text'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw notFound();
  return found;
};

/** The letters that a letter names as its own ground. */
export const listLinks = async (tx: Tx, id: string): Promise<LetterLink[]> => {
  const { rows } = await sql<LetterLink>`
    select link.relation, other.id, other.number, other.subject
    from register_links link join register_letters other on other.id = link.other_id
    where link.letter_id = ${id} order by link.created_at, other.id`.execute(tx);
  return rows;
};
