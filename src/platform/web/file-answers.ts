import type { AnyContract } from '#kernel/contract.ts';
import { addressOf, type CallInput, fetchOrNoAnswer, readJson, requestOf } from './api.ts';
import { problemIn } from './failures.ts';

/** Makes one call whose answer is a file: its bytes, to be shown or saved. */
export const callForFile = async <C extends AnyContract>(
  contract: C,
  input: CallInput<C>,
): Promise<Blob> => {
  const request = requestOf(contract, input, undefined);
  const response = await fetchOrNoAnswer(addressOf(contract, input), request);
  if (!response.ok) throw problemIn(response, await readJson(response));
  return response.blob();
};
