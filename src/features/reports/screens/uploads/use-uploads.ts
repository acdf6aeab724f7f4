import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Answers } from '../../model/view.ts';
import { attachedIn } from '../../rules/attached.ts';
import { forgetParcel, keepParcel, listKeptParcels } from './parcel-store.ts';
import { sendFile } from './send-file.ts';
import { makeUploads, type UploadMap, type Uploads } from './uploads.ts';

/** The uploads of a draft: what an earlier visit left behind, and the draft still names, is taken up again. */
export const useUploads = (owner: string, answers: Answers): Uploads => {
  const [atFirst] = useState(() => new Set(attachedIn(answers).map(({ fileId }) => fileId)));
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
      for (const parcel of parcels.filter(({ id }) => !gone && !uploads.snapshot().has(id)))
        if (atFirst.has(parcel.id)) uploads.add(parcel);
        else forgetParcel(parcel.id);
    });
    const again = () => uploads.retryFailed('unanswered');
    window.addEventListener('online', again);
    return () => {
      gone = true;
      window.removeEventListener('online', again);
    };
  }, [owner, uploads, atFirst]);
  return uploads;
};

/** How far each upload has come, as it changes. */
export const useUploadMap = (uploads: Uploads): UploadMap =>
  useSyncExternalStore(uploads.subscribe, uploads.snapshot);
