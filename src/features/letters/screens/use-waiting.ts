import { useCall } from '#web/api-hooks.ts';
import { listReceived } from '../contract/received.ts';

const EVERY_MINUTE = 60_000;
const SHOWN = 5;

/** The first letters that the office has not acknowledged, and how many wait; asked again every minute. */
export const useWaiting = () =>
  useCall(
    listReceived,
    { query: { waiting: 'true', limit: SHOWN } },
    { refetchInterval: EVERY_MINUTE },
  );
