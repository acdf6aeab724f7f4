import Dexie, { type Table } from 'dexie';
import type { Parcel } from './send-file.ts';

class ParcelBase extends Dexie {
  declare readonly parcels: Table<Parcel & { readonly owner: string }, string>;

  constructor() {
    super('amphoe-uploads');
    this.version(1).stores({ parcels: 'id, owner' });
  }
}

const base = new ParcelBase();

// Keeping bytes is a help and no promise: a browser that keeps nothing still sends them.
const quietly = (work: Promise<unknown>): void => {
  work.catch(() => undefined);
};

/** Keeps the bytes of a photo or file until the server has them. */
export const keepParcel = (owner: string, parcel: Parcel): void =>
  quietly(base.parcels.put({ ...parcel, owner }));

/** Forgets bytes that have arrived or are not wanted any more. */
export const forgetParcel = (id: string): void => quietly(base.parcels.delete(id));

/** The photos and files of a draft that never arrived, to be sent now. */
export const listKeptParcels = async (owner: string): Promise<readonly Parcel[]> => {
  try {
    return await base.parcels.where('owner').equals(owner).toArray();
  } catch {
    return [];
  }
};
