import type { AreaPath } from '#kernel/area.ts';
import { sql, type Tx } from '#server/db.ts';
import type { DownloadView } from '../model/outgoing.ts';

/** Opens the page behind a letter's QR code; only the token's hash is kept. */
export const insertDownload = async (
  tx: Tx,
  { id, areaPath }: { readonly id: string; readonly areaPath: AreaPath },
  tokenHash: Buffer,
  expiresAt: string,
): Promise<void> => {
  await tx
    .insertInto('letter_downloads')
    .values({ token_hash: tokenHash, letter_id: id, area_path: areaPath, expires_at: expiresAt })
    .execute();
};

/** The page of a letter, or undefined when it has none. */
export const findDownload = async (tx: Tx, letterId: string): Promise<DownloadView | undefined> => {
  const { rows } = await sql<DownloadView>`
    select expires_at as "expiresAt", closed_at as "closedAt", downloads
    from letter_downloads where letter_id = ${letterId} order by created_at desc limit 1`.execute(
    tx,
  );
  return rows[0];
};

/** Closes the page of a letter; closed before, it keeps its time. */
export const closeDownload = async (tx: Tx, letterId: string, now: string): Promise<void> => {
  await sql`
    update letter_downloads set closed_at = ${now}::timestamptz
    where letter_id = ${letterId} and closed_at is null`.execute(tx);
};

/** What a stranger with the token may know of the letter. */
export type OpenDownload = {
  readonly letterId: string;
  readonly subject: string;
  readonly issuer: string;
  readonly number: string | null;
  readonly datedOn: string | null;
  readonly expiresAt: string;
};

/** The open page of a token; undefined when it never was, has expired, was closed, or its letter was cancelled. */
export const findByToken = async (
  tx: Tx,
  tokenHash: Buffer,
  now: string,
): Promise<OpenDownload | undefined> => {
  const { rows } = await sql<OpenDownload>`
    select l.id as "letterId", l.subject, l.issuer, l.number, l.dated_on as "datedOn", d.expires_at as "expiresAt"
    from letter_downloads d join register_letters l on l.id = d.letter_id
    where d.token_hash = ${tokenHash} and d.closed_at is null and d.expires_at > ${now}::timestamptz
      and l.state in ('signed', 'sent')`.execute(tx);
  return rows[0];
};

/** Counts one fetched file. */
export const countDownload = async (tx: Tx, tokenHash: Buffer): Promise<void> => {
  await sql`update letter_downloads set downloads = downloads + 1 where token_hash = ${tokenHash}`.execute(
    tx,
  );
};
