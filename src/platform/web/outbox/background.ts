import { deviceMachinery, unlessBusy } from './machinery.ts';
import { type SenderMachinery, sendRound } from './sender.ts';

/** Something is left that another try may send: the browser then asks again later. */
class StillWaiting extends Error {}

const sendAs = async (machinery: SenderMachinery): Promise<void> => {
  const account = await machinery.whoIsThere();
  if (account === undefined) return;
  const round = await unlessBusy(() => sendRound(machinery, account, { eager: true }));
  // A window that is at it may be closed midway: then it is for the next call to go on.
  if (round === undefined || round.again !== undefined) throw new StillWaiting('items wait');
};

/**
 * Sends what waits of whoever is signed in, without a window, now that the browser says that the network is
 * back; rejects where something is left, so that the browser tries again by its own clock.
 */
export const sendInBackground = async (): Promise<void> => {
  const channel = new BroadcastChannel('amphoe-outbox');
  try {
    await sendAs(
      deviceMachinery(
        (id, part) => channel.postMessage({ kind: 'moving', id, part }),
        () => channel.postMessage({ kind: 'changed' }),
      ),
    );
  } finally {
    channel.close();
  }
};
