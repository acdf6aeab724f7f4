import { useMutation } from '@tanstack/react-query';
import type { AnyContract } from '#kernel/contract.ts';
import type { CallInput } from '#web/api.ts';
import { callForFile } from '#web/file-answers.ts';

const KEPT_MS = 60_000;

// Saved and not opened: a sheet of codes belongs into no tab that somebody else may find open.
const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
};

type Handlers = {
  readonly name: string;
  readonly onDone: () => void;
  readonly onRefused: (error: Error) => void;
};

/** Asks for a file that is made once, and saves it under a name. */
export const useSavedFile = <C extends AnyContract>(contract: C, handlers: Handlers) =>
  useMutation<Blob, Error, CallInput<C>>({
    mutationFn: (input) => callForFile(contract, input),
    onSuccess: (file) => {
      save(file, handlers.name);
      handlers.onDone();
    },
    onError: handlers.onRefused,
  });
