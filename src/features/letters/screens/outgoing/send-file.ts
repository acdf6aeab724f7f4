import type { AnyContract } from '#kernel/contract.ts';
import { addressOf, type CallInput } from '#web/api.ts';
import { ApiProblem, isSentence, NoAnswer } from '#web/failures.ts';
import { uuid } from '#web/uuid.ts';
import { failureWords } from '#web/words.ts';

/** Sends the bytes of a file through a contract that takes one; refusals are thrown as ApiProblem. */
export const sendFile = async <C extends AnyContract>(
  contract: C,
  input: CallInput<C>,
  file: File,
): Promise<void> => {
  const answer = await fetch(addressOf(contract, input), {
    method: contract.method,
    credentials: 'same-origin',
    headers: { 'idempotency-key': uuid(), 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => {
    throw new NoAnswer('offline');
  });
  if (answer.ok) return;
  const body = (await answer.json().catch(() => ({}))) as { code?: string; sentence?: unknown };
  const sentence = isSentence(body.sentence) ? body.sentence : failureWords.unexpected;
  throw new ApiProblem(answer.status, body.code ?? 'unexpected', sentence);
};
