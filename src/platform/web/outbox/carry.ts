import type { SentCall } from '../registry.ts';
import { pack, unpack } from './carton.ts';
import { filesOf, type OutboxItem } from './item.ts';
import type { Outbox } from './outbox.ts';
import { isSendable } from './sendable.ts';
import { findFile, findItem, type KeptFile, saveFile } from './store.ts';

const filesHeldBy = async (item: OutboxItem): Promise<readonly KeptFile[]> => {
  const found = await Promise.all(filesOf(item).map(findFile));
  return found.flatMap((file) => file ?? []);
};

/** Hands an item with its photos to the person as one file. */
export const saveAsFile = async (item: OutboxItem): Promise<void> => {
  const url = URL.createObjectURL(pack({ item, files: await filesHeldBy(item) }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `amphoe-${item.createdAt.slice(0, 10)}-${item.id.slice(-8)}.amphoe`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** What came of bringing in a file. */
export type BroughtIn = 'imported' | 'importedBefore' | 'notOurs' | 'foreign';

/** Whose outbox takes a file, and the calls that its items may make. */
export type Receiver = {
  readonly outbox: Outbox;
  readonly account: string;
  readonly calls: readonly SentCall[];
};

/** Takes an item from another phone into the outbox of the account that made it; its ids stay the same. */
export const bringIn = async (
  { outbox, account, calls }: Receiver,
  file: Blob,
): Promise<BroughtIn> => {
  const carton = await unpack(file);
  if (!carton || !isSendable(carton.item, calls)) return 'notOurs';
  if (carton.item.account !== account) return 'foreign';
  // What lies here already may have got further than the file that left.
  if (await findItem(carton.item.id)) return 'importedBefore';
  for (const one of carton.files) await saveFile({ ...one, account });
  return (await outbox.takeIn(carton.item)) ? 'imported' : 'importedBefore';
};
