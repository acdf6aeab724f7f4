import { useEffect, useState, useSyncExternalStore } from 'react';
import { forgetParcel, keepParcel, listKeptParcels } from './parcel-store.ts';
import { sendFile } from './send-file.ts';
import { makeUploads, type UploadMap, type Uploads } from './uploads.ts';

/** The uploads of a draft: what was left behind by an earlier visit is taken up again. */
export const useUploads = (owner: string): Uploads => {
  const [uploads] = useState(() =>
    makeUploads({
      send: sendFile,
      keep: (parcel) => keepParcel(owner, parcel),
      forget: forgetParcel,
    }),
  );
  useEffect(() => {
    let gone = false;
    void listKeptParcels(owner).then((parcels) => {
      for (const parcel of parcels)
        if (!gone && !uploads.snapshot().has(parcel.id)) uploads.add(parcel);
    });
    const again = () => uploads.retryFailed('unanswered');
    window.addEventListener('online', again);
    return () => {
      gone = true;
      window.removeEventListener('online', again);
    };
  }, [owner, uploads]);
  return uploads;
};

/** How far each upload has come, as it changes. */
export const useUploadMap = (uploads: Uploads): UploadMap =>
  useSyncExternalStore(uploads.subscribe, uploads.snapshot);
