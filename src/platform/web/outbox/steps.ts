import type { AnyContract } from '#kernel/contract.ts';
import { addressOf, type CallInput } from '../api.ts';
import { uuid } from '../uuid.ts';
import type { CallStep, FileStep } from './item.ts';

type Extra = Pick<CallStep, 'needsFile' | 'expects' | 'says' | 'about'>;

/** A call by its contract as a step of an item; `expects` names fields that its reply must have. */
export const callStep = <C extends AnyContract>(
  contract: C,
  input: CallInput<C>,
  extra: Extra,
): CallStep => {
  const { body, idempotencyKey } = input as {
    readonly body?: unknown;
    readonly idempotencyKey?: string;
  };
  return {
    kind: 'call',
    key: idempotencyKey ?? uuid(),
    method: contract.method,
    address: addressOf(contract, input),
    ...(body === undefined ? {} : { body }),
    ...extra,
  };
};

/** A file that this device keeps, as a step of an item. */
export const fileStep = (file: Pick<FileStep, 'fileId' | 'name' | 'size'>): FileStep => ({
  kind: 'file',
  ...file,
});
