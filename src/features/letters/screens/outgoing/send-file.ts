import type { AnyContract } from '#kernel/contract.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { addressOf, type CallInput } from '#web/api.ts';
import { ApiProblem, isSentence, NoAnswer } from '#web/failures.ts';
import { uuid } from '#web/uuid.ts';
import { failureWords } from '#web/words.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';

type Sent = {
  readonly file: File;
  /** The largest file that is taken, in bytes: a larger one is refused before it is sent. */
  readonly most: number;
  readonly onProgress: (fraction: number) => void;
  readonly signal: AbortSignal;
};

type Refused = { readonly code: string; readonly sentence: Sentence };

const refusedIn = (text: string): Refused => {
  try {
    const body: unknown = JSON.parse(text);
    const { code, sentence } = body as Partial<Record<keyof Refused, unknown>>;
    if (typeof code === 'string' && isSentence(sentence)) return { code, sentence };
  } catch {
    // What is no JSON comes from something between: it says nothing that could be shown.
  }
  return { code: 'unexpected', sentence: failureWords.unexpected };
};

/**
 * Sends the bytes of a file through a contract that takes one and tells how much has gone (0 to 1).
 * Refusals are thrown as ApiProblem, silence as NoAnswer.
 */
export const sendFile = <C extends AnyContract>(
  contract: C,
  input: CallInput<C>,
  { file, most, onProgress, signal }: Sent,
): Promise<void> =>
  new Promise((resolve, reject) => {
    if (file.size > most) {
      reject(new ApiProblem(413, 'file-too-large', words.fileTooLarge(most)));
      return;
    }
    const request = new XMLHttpRequest();
    request.open(contract.method, addressOf(contract, input));
    request.setRequestHeader('idempotency-key', uuid());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new NoAnswer('offline'));
    request.ontimeout = () => reject(new NoAnswer('offline'));
    request.onabort = () => reject(new NoAnswer('offline'));
    request.onload = () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) return resolve();
      const { code, sentence } = refusedIn(responseText);
      reject(new ApiProblem(status, code, sentence));
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
