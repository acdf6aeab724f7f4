import { json, sql, type Tx } from '#server/db.ts';
import type {
  Corrections,
  Decisions,
  NumberParts,
  RegisterEntry,
  RegisterState,
  RegisterValues,
} from '../model/register.ts';

/** What is kept of a letter beside its columns. */
export type LetterContent = {
  readonly values: RegisterValues;
  readonly decisions: Decisions;
  readonly corrections: Corrections;
  readonly fileName?: string;
};

/** A letter of an office's register, whole. */
export type LetterRow = RegisterEntry & {
  readonly officeId: string;
  readonly text: string | null;
  readonly file: string | null;
  readonly content: LetterContent;
  readonly lastSeq: number;
};

/** The columns of a letter of the register, of the table as `l`. */
export const ENTRY = sql`
  l.id, l.area_path as "areaPath", l.direction, l.state, l.number, l.dated_on as "datedOn", l.subject, l.issuer,
  l.addressees, l.urgency, l.received_no as "receivedNo", l.received_year as "receivedYear",
  l.received_at as "receivedAt", l.created_at as "createdAt"`;

const MOST_KNOWN = 20;

/** Letters of an office with a number; with a date only those of that day or without one. */
export const listByNumber = async (
  tx: Tx,
  officeId: string,
  { office, circular, running }: NumberParts,
  date: string | null,
): Promise<RegisterEntry[]> => {
  const { rows } = await sql<RegisterEntry>`
    select ${ENTRY} from register_letters l
    where l.office_id = ${officeId} and l.number_office is not distinct from ${office}
      and l.number_running = ${running} and l.number_circular = ${circular}
      and (${date}::date is null or l.dated_on is null or l.dated_on = ${date}::date)
    order by l.created_at desc limit ${MOST_KNOWN}`.execute(tx);
  return rows;
};

/** Letters that came to an office and look like one: of the same text, or, without a number, of the same date, sender and subject. */
export const listAlike = async (
  tx: Tx,
  officeId: string,
  text: string,
  { date, issuer, subject }: Pick<RegisterValues, 'date' | 'issuer' | 'subject'>,
): Promise<RegisterEntry[]> => {
  const { rows } = await sql<RegisterEntry>`
    select ${ENTRY} from register_letters l
    where l.office_id = ${officeId} and l.direction = 'incoming' and l.id in (
      select id from register_letters
      where office_id = ${officeId} and text_hash = md5(nullif(${text}::text, ''))
      union
      select id from register_letters
      where office_id = ${officeId} and direction = 'incoming' and dated_on = ${date}::date
        and number is null and issuer is not distinct from ${issuer} and subject = ${subject})
    order by l.created_at desc limit ${MOST_KNOWN}`.execute(tx);
  return rows;
};

/** A letter of an office's register, locked when it is about to change; another office's is not found. */
export const findLetter = async (
  tx: Tx,
  officeId: string,
  id: string,
  locked = false,
): Promise<LetterRow | undefined> => {
  const { rows } = await sql<LetterRow>`
    select ${ENTRY}, l.office_id as "officeId", l.source_text as text, l.source_file as file, l.content,
      l.last_seq as "lastSeq"
    from register_letters l where l.id = ${id} and l.office_id = ${officeId}
    ${locked ? sql`for update` : sql``}`.execute(tx);
  return rows[0];
};

const valueColumns = ({ values, ...content }: LetterContent) => ({
  kind: values.kind,
  number: values.number,
  number_office: values.numberParts?.office ?? null,
  number_circular: values.numberParts?.circular ?? false,
  number_running: values.numberParts?.running ?? null,
  dated_on: values.date,
  subject: values.subject,
  issuer: values.issuer,
  addressees: values.to,
  urgency: values.urgency,
  secrecy: values.secrecy,
  content: json({ values, ...content }),
});

/** A letter that came in, as it is written into the register. */
export type ReceivedLetter = {
  readonly id: string;
  readonly officeId: string;
  readonly areaPath: string;
  readonly text: string;
  readonly content: LetterContent;
  readonly receivedNo: number;
  readonly receivedYear: number;
  readonly receivedAt: string;
  /** The SHA-256 of the file that it came as. */
  readonly file?: string;
};

/** Writes a letter that came in; false when the id is taken. */
export const insertReceived = async (tx: Tx, letter: ReceivedLetter): Promise<boolean> => {
  const made = await tx
    .insertInto('register_letters')
    .values({
      id: letter.id,
      office_id: letter.officeId,
      area_path: letter.areaPath,
      direction: 'incoming',
      state: 'received',
      ...valueColumns(letter.content),
      received_no: letter.receivedNo,
      received_year: letter.receivedYear,
      received_at: letter.receivedAt,
      source_text: letter.text,
      source_file: letter.file ?? null,
    })
    .onConflict((on) => on.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

/** Writes what the register now says of a letter. */
export const updateContent = async (tx: Tx, id: string, content: LetterContent): Promise<void> => {
  await tx
    .updateTable('register_letters')
    .set(valueColumns(content))
    .where('id', '=', id)
    .execute();
};

/** Names the file that a letter came as. */
export const updateFile = async (
  tx: Tx,
  id: string,
  file: { readonly sha256: string; readonly content: LetterContent },
): Promise<void> => {
  await tx
    .updateTable('register_letters')
    .set({ source_file: file.sha256, content: json(file.content) })
    .where('id', '=', id)
    .execute();
};

export const updateState = async (tx: Tx, id: string, state: RegisterState): Promise<void> => {
  await tx.updateTable('register_letters').set({ state }).where('id', '=', id).execute();
};
