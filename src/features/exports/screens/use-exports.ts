import { useCall } from '#web/api-hooks.ts';
import { listExports } from '../contract.ts';
import type { ExportJob } from '../model.ts';

const OFTEN = 1000;

/** Whether an export is still on its way. */
export const isOpen = ({ state }: ExportJob): boolean => state === 'waiting' || state === 'running';

/** The person's own exports; asked again every second while one is on its way. */
export const useExports = () =>
  useCall(
    listExports,
    {},
    {
      refetchInterval: ({ state }) => (state.data?.exports.some(isOpen) ? OFTEN : false),
    },
  );
