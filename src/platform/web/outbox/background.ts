import { deviceMachinery, unlessBusy } from './machinery.ts';
import { sendRound } from './sender.ts';

/** Something is left that another try may send: the browser then asks again later. */
class StillWaiting extends Error {}

/**
 * Sends what waits of whoever is signed in, without a window; rejects where something is left, so that the
 * browser tries again by its own clock. A window that is at it already is left alone.
 */
export const sendInBackground = async (): Promise<void> => {
  const channel = new BroadcastChannel('amphoe-outbox');
  const changed = () => channel.postMessage({ kind: 'changed' });
  const machinery = deviceMachinery(() => undefined, changed);
  const account = await machinery.whoIsThere();
  if (account === undefined) return;
  const round = await unlessBusy(() => sendRound(machinery, account));
  channel.close();
  if (round?.again !== undefined) throw new StillWaiting('items wait');
};
