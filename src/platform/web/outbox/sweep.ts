import { filesOf, isUnderstood, type OutboxItem } from './item.ts';
import { dropFile, listItems, listKeptIds } from './store.ts';

const heldBy = (items: readonly OutboxItem[]): Set<string> => new Set(items.flatMap(filesOf));

/**
 * Drops the bytes that stayed behind where this device stopped between a receipt and its bytes. What belongs
 * to no received item stays: a form may still be writing it.
 */
export const sweepReceived = async (account: string): Promise<void> => {
  const items = (await listItems(account)).filter(isUnderstood);
  const done = heldBy(items.filter(({ state }) => state === 'received'));
  const wanted = heldBy(items.filter(({ state }) => state !== 'received'));
  if (done.size === 0) return;
  for (const id of await listKeptIds(account))
    if (done.has(id) && !wanted.has(id)) await dropFile(id);
};
