import { batched } from '#server/batcher.ts';
import type { Database } from '#server/db.ts';
import type { AttachmentView } from '../model/view.ts';
import {
  type Admission,
  type AskedAdmission,
  type AskedKnown,
  keepAttachments,
  listAdmissions,
  listKnown,
} from '../store/arrivals.ts';
import type { NewAttachment } from '../store/attachments.ts';
import {
  type Asked,
  type Before,
  isCollision,
  type Keeping,
  keepSubmissions,
  loadSubmissions,
} from '../store/submissions.ts';

/** The counter where reports and what they carry are taken: those that come together share a statement and a commit. */
export type Desk = {
  readonly load: (asked: Asked) => Promise<Before>;
  /** The kind of each of the named attachments that the caller may see. */
  readonly known: (asked: AskedKnown) => Promise<ReadonlyMap<string, string>>;
  readonly admission: (asked: AskedAdmission) => Promise<Admission>;
  /** The attachment, once it is on disk; undefined for an id that is there already. */
  readonly attach: (added: NewAttachment) => Promise<AttachmentView | undefined>;
  /** The receipt number, once it is on disk; undefined when somebody else moved the report meanwhile. */
  readonly keep: (keeping: Keeping) => Promise<number | undefined>;
};

// One that fails must not take the others of its batch with it.
const TOGETHER = { most: 64, lanes: 1, apart: true };

const unlessOvertaken = (error: unknown): undefined => {
  if (!isCollision(error)) throw error;
};

/** Opens the counter on a database. */
export const openDesk = (db: Database): Desk => {
  const keep = batched((all: readonly Keeping[]) => keepSubmissions(db, all), TOGETHER);
  return {
    load: batched((all: readonly Asked[]) => loadSubmissions(db, all), TOGETHER),
    known: batched((all: readonly AskedKnown[]) => listKnown(db, all), TOGETHER),
    admission: batched((all: readonly AskedAdmission[]) => listAdmissions(db, all), TOGETHER),
    attach: batched((all: readonly NewAttachment[]) => keepAttachments(db, all), TOGETHER),
    keep: (keeping) => keep(keeping).catch(unlessOvertaken),
  };
};
