import type { Database } from '#server/db.ts';
import type { AttachmentView } from '../model/view.ts';
import { isAttachmentId } from '../rules/attached.ts';
import type { SentToday } from '../rules/upload-quota.ts';
import type { NewAttachment } from './attachments.ts';

// Statements for photos and files of many callers at once, on connections that see the whole nation: each
// carries what its caller may see and compares it itself.

/** Who wants to attach something under which client-made id, and since when the day of its office runs. */
export type AskedAdmission = {
  readonly id: string;
  readonly accountId: string;
  readonly officeId: string;
  readonly since: string;
};

/** The bytes that an account has sent in pieces under an id of its making. */
export type Arrived = { readonly sha256: string; readonly size: number };

/** What its office has sent today but for this very id (a repeat), and what arrived in pieces under it. */
export type Admission = { readonly sent: SentToday; readonly arrived: Arrived | undefined };

const ADMISSIONS = `
  select sent.pieces, sent.bytes, arrived.sha256, arrived.size
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[])
    with ordinality as asked(id, account_id, office_id, since, n)
  cross join lateral (
    select count(*)::int as pieces, coalesce(sum(a.size), 0)::bigint as bytes from attachments a
    where a.office_id = asked.office_id and a.uploaded_at >= asked.since and a.id <> asked.id
  ) sent
  left join lateral (
    select u.sha256, u.size from uploads u
    where u.account_id = asked.account_id and u.id = asked.id and u.sha256 is not null
    order by u.finished_at desc limit 1
  ) arrived on true
  order by asked.n`;

type AdmissionRow = SentToday & { readonly sha256: string | null; readonly size: number | null };

/** What is known before something is attached, for many callers in one statement. */
export const listAdmissions = async (
  db: Database,
  asked: readonly AskedAdmission[],
): Promise<readonly Admission[]> => {
  const { rows } = await db.lanes.query<AdmissionRow>({
    name: 'list-admissions',
    text: ADMISSIONS,
    values: [
      asked.map(({ id }) => id),
      asked.map(({ accountId }) => accountId),
      asked.map(({ officeId }) => officeId),
      asked.map(({ since }) => since),
    ],
  });
  return rows.map(({ pieces, bytes, sha256, size }) => ({
    sent: { pieces, bytes },
    arrived: sha256 === null || size === null ? undefined : { sha256, size },
  }));
};

// One statement is one commit for all of them; an id that is there already is not touched and not returned.
const KEEP = `
  insert into attachments (id, province, area_path, office_id, obligation_id, kind, name, media_type, size,
    original_sha256, width, height, taken_at, latitude, longitude, uploaded_by)
  select * from jsonb_to_recordset($1::jsonb) as added(
    "id" uuid, "province" char(2), "areaPath" text, "officeId" uuid, "reportId" uuid, "kind" text, "name" text,
    "mediaType" text, "size" bigint, "original" text, "width" int, "height" int, "takenAt" timestamptz,
    "latitude" float8, "longitude" float8, "by" uuid)
  on conflict (id) do nothing
  returning id, kind, name, media_type as "mediaType", size, width, height, taken_at as "takenAt", latitude,
    longitude`;

/** Keeps attachments in one commit; gives each, or undefined for an id that is there already. */
export const keepAttachments = async (
  db: Database,
  added: readonly NewAttachment[],
): Promise<readonly (AttachmentView | undefined)[]> => {
  const values = [JSON.stringify(added)];
  const { rows } = await db.lanes.query<AttachmentView>({
    name: 'keep-attachments',
    text: KEEP,
    values,
  });
  const kept = new Map(rows.map((row) => [row.id, row]));
  return added.map(({ id }) => kept.get(id));
};

/** Which attachments a caller names, from within which scope and office. */
export type AskedKnown = {
  readonly ids: readonly string[];
  readonly scope: string;
  readonly officeId: string;
};

const KNOWN = `
  select asked.caller, a.id, a.kind
  from unnest($1::int[], $2::uuid[], $3::text[], $4::uuid[]) as asked(caller, id, scope, office_id)
  join attachments a on a.id = asked.id
    and (a.area_path >= asked.scope and a.area_path < asked.scope || '~' or a.office_id = asked.office_id)`;

type KnownRow = { readonly caller: number; readonly id: string; readonly kind: string };

/** Which of the ids each caller names are attachments that it may see, with their kind; what is no UUID is none. */
export const listKnown = async (
  db: Database,
  asked: readonly AskedKnown[],
): Promise<readonly ReadonlyMap<string, string>[]> => {
  const named = asked.flatMap(({ ids, scope, officeId }, caller) =>
    ids.filter(isAttachmentId).map((id) => ({ caller, id, scope, officeId })),
  );
  const { rows } = await db.lanes.query<KnownRow>({
    name: 'list-known',
    text: KNOWN,
    values: [
      named.map(({ caller }) => caller),
      named.map(({ id }) => id),
      named.map(({ scope }) => scope),
      named.map(({ officeId }) => officeId),
    ],
  });
  const found = Map.groupBy(rows, ({ caller }) => caller);
  return asked.map((_, at) => new Map(found.get(at)?.map(({ id, kind }) => [id, kind])));
};
