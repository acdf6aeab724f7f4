import { USUAL_LONGEST_SIDE } from '#kernel/form/photo-size.ts';
import { aloneWith, callOnce } from '#web/outbox/machinery.ts';
import { sendInPieces } from '#web/outbox/pieces.ts';
import { bytesOf, findFile, type KeptFile, saveFile } from '#web/outbox/store.ts';
import { smallerPhoto } from '#web/photos/smaller-photo.ts';
import { attachStep } from './attach-step.ts';

// The original is on this device before anything is done to it.
const madeSmaller = async (file: KeptFile): Promise<KeptFile> => {
  if (file.kind !== 'photo' || file.smaller || file.upload) return file;
  const smaller = await smallerPhoto(file.original, file.longestSide ?? USUAL_LONGEST_SIDE);
  if (!smaller) return file;
  const lighter = { ...file, smaller };
  await saveFile(lighter);
  return lighter;
};

const send = async (
  id: string,
  reportId: string,
  onProgress: (part: number) => void,
): Promise<void> => {
  const found = await findFile(id);
  if (!found || found.arrivedAt) return;
  const file = await madeSmaller(found);
  const bytes = bytesOf(file);
  let kept = file;
  await sendInPieces({
    id,
    bytes,
    upload: file.upload,
    onBegun: async (upload) => {
      kept = { ...file, upload };
      await saveFile(kept);
    },
    onSent: (sent) => onProgress(sent / Math.max(1, bytes.size)),
  });
  await callOnce(attachStep(reportId, file));
  await saveFile({ ...kept, arrivedAt: new Date().toISOString() });
};

/**
 * Sends one kept file of a report, a photo made smaller first, and tells how much of it has gone (0 to 1).
 * Again is harmless. Throws NoAnswer when nobody answered and ApiProblem when the server refused.
 */
export const sendFile = (
  id: string,
  reportId: string,
  onProgress: (part: number) => void,
): Promise<void> => aloneWith(id, () => send(id, reportId, onProgress));
