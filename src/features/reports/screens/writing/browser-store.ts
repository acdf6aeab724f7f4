import Dexie, { type Table } from 'dexie';
import type { BrowserDraft } from '../../rules/draft-choice.ts';
import type { Parcel } from '../uploads/send-file.ts';

/** A draft as this browser keeps it, with the id of a submission whose answer has not come. */
export type KeptDraft = BrowserDraft & {
  readonly key: string;
  readonly formVersionId: string;
  readonly sending?: { readonly id: string; readonly body: string };
};

class ReportStore extends Dexie {
  declare readonly drafts: Table<KeptDraft, string>;
  declare readonly parcels: Table<Parcel & { readonly owner: string }, string>;

  constructor() {
    super('amphoe-reports');
    this.version(1).stores({ drafts: 'key', parcels: 'id, owner' });
  }
}

let opened: ReportStore | undefined;

const store = (): ReportStore => {
  opened ??= new ReportStore();
  return opened;
};

/** Whose draft of which report: two people at one PC never see each other’s. */
export const draftKey = (accountId: string, reportId: string): string => `${accountId} ${reportId}`;

/** The draft kept in this browser; undefined where there is none or the browser keeps nothing. */
export const findKeptDraft = (key: string): Promise<KeptDraft | undefined> =>
  Promise.resolve()
    .then(() => store().drafts.get(key))
    .catch(() => undefined);

/** Keeps a draft in this browser; gives whether it could. */
export const keepDraft = (draft: KeptDraft): Promise<boolean> =>
  Promise.resolve()
    .then(() => store().drafts.put(draft))
    .then(
      () => true,
      () => false,
    );

/** Forgets the draft of a report that has been sent. */
export const forgetDraft = (key: string): Promise<void> =>
  Promise.resolve()
    .then(() => store().drafts.delete(key))
    .catch(() => undefined);

/** Keeps the bytes of a photo or file until the server has them. */
export const keepParcel = (owner: string, parcel: Parcel): void => {
  Promise.resolve()
    .then(() => store().parcels.put({ ...parcel, owner }))
    .catch(() => undefined);
};

/** Forgets bytes that have arrived or are not wanted any more. */
export const forgetParcel = (id: string): void => {
  Promise.resolve()
    .then(() => store().parcels.delete(id))
    .catch(() => undefined);
};

/** The photos and files of a draft that never arrived, to be sent now. */
export const listKeptParcels = (owner: string): Promise<readonly Parcel[]> =>
  Promise.resolve()
    .then(() => store().parcels.where('owner').equals(owner).toArray())
    .catch(() => []);
