import { useCall } from '#web/api-hooks.ts';
import { listImports } from '../contract.ts';
import type { PlaceImport } from '../model.ts';

const OFTEN = 1000;

/** Whether a file is being checked or imported. */
export const isOpen = ({ state }: PlaceImport): boolean =>
  state === 'checking' || state === 'importing';

/** The person's own files; asked again every second while one is being worked on. */
export const useImports = () =>
  useCall(
    listImports,
    {},
    {
      refetchInterval: ({ state }) => (state.data?.imports.some(isOpen) ? OFTEN : false),
    },
  );
