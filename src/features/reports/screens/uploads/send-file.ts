import type { Sentence } from '#kernel/sentence.ts';
import { addressOf } from '#web/api.ts';
import { ApiProblem, isSentence, NoAnswer } from '#web/failures.ts';
import { failureWords } from '#web/words.ts';
import { putAttachment } from '../../contract/attachments.ts';

/** A photo or file on its way to the server; the client made its id. */
export type Parcel = {
  readonly id: string;
  readonly reportId: string;
  readonly kind: 'photo' | 'file';
  readonly name: string;
  readonly blob: Blob;
};

const sentenceIn = (text: string): Sentence => {
  try {
    const body: unknown = JSON.parse(text);
    const sentence =
      typeof body === 'object' && body !== null && 'sentence' in body && body.sentence;
    return isSentence(sentence) ? sentence : failureWords.unexpected;
  } catch {
    return failureWords.unexpected;
  }
};

/**
 * Sends one parcel and tells how much of it has gone (0 to 1). Sending it again is harmless, since the
 * id is the same. Throws NoAnswer when nobody answered and ApiProblem when the server refused.
 */
export const sendFile = (parcel: Parcel, onProgress: (part: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const { id, reportId, kind, name, blob } = parcel;
    const request = new XMLHttpRequest();
    const query = { reportId, kind, name: name.slice(0, 200) };
    request.open('PUT', addressOf(putAttachment, { params: { id }, query }));
    request.setRequestHeader('idempotency-key', id);
    request.setRequestHeader('content-type', blob.type || 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new NoAnswer('offline'));
    request.ontimeout = () => reject(new NoAnswer('offline'));
    request.onload = () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) resolve();
      else reject(new ApiProblem(status, 'upload', sentenceIn(responseText)));
    };
    request.send(blob);
  });
