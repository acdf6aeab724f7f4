import { useEffect, useState } from 'react';
import type { ReplyOf } from '#kernel/contract.ts';
import { call } from '../api.ts';
import { getThisDevice } from './device-contracts.ts';

export type ThisDevice = ReplyOf<typeof getThisDevice>;

/**
 * What the server knows of the phone that calls; unknown until it has said so. Asked past the cache of
 * answers, which signing out empties while this page is already open.
 */
export const useThisDevice = (): ThisDevice => {
  const [device, setDevice] = useState<ThisDevice>({ state: 'unknown' });
  useEffect(() => {
    const left = new AbortController();
    const ask = async () => setDevice(await call(getThisDevice, {}, left.signal));
    // Without an answer the page asks for a username, which says what is wrong when it is pressed.
    ask().catch(() => undefined);
    return () => left.abort();
  }, []);
  return device;
};
