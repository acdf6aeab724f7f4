import { deviceTable } from '#web/device-table.ts';
import type { Parcel } from './send-file.ts';

type KeptParcel = Parcel & { readonly owner: string };

const parcels = deviceTable<KeptParcel>({
  database: 'amphoe-uploads',
  table: 'parcels',
  key: 'id',
});

// Keeping bytes is a help and no promise: a browser that keeps nothing still sends them.
const quietly = (work: Promise<void>): void => {
  work.catch(() => undefined);
};

/** Keeps the bytes of a photo or file until the server has them. */
export const keepParcel = (owner: string, parcel: Parcel): void =>
  quietly(parcels.put({ ...parcel, owner }));

/** Forgets bytes that have arrived or are not wanted any more. */
export const forgetParcel = (id: string): void => quietly(parcels.delete(id));

/** The photos and files of a draft that never arrived, to be sent now. */
export const listKeptParcels = async (owner: string): Promise<readonly Parcel[]> => {
  try {
    return (await parcels.list()).filter((parcel) => parcel.owner === owner);
  } catch {
    return [];
  }
};
