import { useEffect, useState, useSyncExternalStore } from 'react';
import { dropFile, listFiles, saveFile } from '#web/outbox/store.ts';
import type { Answers } from '../../model/view.ts';
import { attachedIn } from '../../rules/attached.ts';
import { ownerOf } from './parcel.ts';
import { makeUploads, type UploadMap, type Uploads } from './uploads.ts';

// What sends is loaded when the first photo is taken, not with the form.
const sending = () => import('./send-file.ts');
const AGAIN_MS = 30_000;

/** What is being written, and by whom. */
type Place = { readonly account: string; readonly reportId: string };

/** The uploads of a draft: what an earlier visit left behind, and the draft still names, is taken up again. */
export const useUploads = (
  { account, reportId }: Place,
  answers: Answers,
  settled: () => Promise<void>,
): Uploads => {
  const [atFirst] = useState(() => new Set(attachedIn(answers).map(({ fileId }) => fileId)));
  const owner = ownerOf(reportId);
  const [uploads] = useState(() =>
    makeUploads({
      send: async (id, onProgress) => (await sending()).sendFile(id, reportId, onProgress),
      keep: (parcel) => saveFile({ ...parcel, account, owner }),
      settled,
    }),
  );
  useEffect(() => {
    let gone = false;
    void listFiles(account, owner).then((files) => {
      for (const file of files.filter(({ id }) => !gone && !uploads.snapshot().has(id)))
        if (atFirst.has(file.id)) uploads.resume(file);
        else void dropFile(file.id);
    });
    const again = () => uploads.retryFailed('unanswered');
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      gone = true;
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [account, owner, uploads, atFirst]);
  return uploads;
};

/** How far each upload has come, as it changes. */
export const useUploadMap = (uploads: Uploads): UploadMap =>
  useSyncExternalStore(uploads.subscribe, uploads.snapshot);
