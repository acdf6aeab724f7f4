import { json, sql, type Tx } from '#server/db.ts';

/** What has a history of revisions. */
export type SubjectKind = 'portfolio' | 'programme' | 'requirement';

/** The newest entry in the history of a subject. */
export type LastRevision = {
  readonly revision: number;
  /** Nobody when a pack wrote it. */
  readonly changedBy: string | null;
  /** Whether its content equals what was asked about. */
  readonly same: boolean;
};

/** The newest revision of a subject, held against some content. */
export const findLastRevision = async (
  tx: Tx,
  kind: SubjectKind,
  id: string,
  content: unknown,
): Promise<LastRevision | undefined> => {
  const { rows } = await sql<LastRevision>`
    select revision, changed_by as "changedBy", content = ${json(content)} as same
    from programme_revisions where subject_kind = ${kind} and subject_id = ${id}
    order by id desc limit 1`.execute(tx);
  return rows[0];
};

/** Adds the next revision to the history of a subject; gives its number. */
export const insertRevision = async (
  tx: Tx,
  kind: SubjectKind,
  id: string,
  content: unknown,
  by: string | null,
): Promise<number> => {
  const { rows } = await sql<{ revision: number }>`
    insert into programme_revisions (subject_kind, subject_id, revision, content, changed_by)
    select ${kind}, ${id}, coalesce(max(revision), 0) + 1, ${json(content)}, ${by}
    from programme_revisions where subject_kind = ${kind} and subject_id = ${id}
    returning revision`.execute(tx);
  return rows[0]?.revision ?? 1;
};
