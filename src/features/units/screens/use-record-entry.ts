import type { Sentence } from '#kernel/sentence.ts';
import { useToast } from '#web/components/toast/toast.tsx';
import { whyNotKept } from '#web/outbox/not-kept.ts';
import { panelWords } from '#web/outbox/panel-words.ts';
import { outboxOf } from '#web/outbox/use-outbox.ts';
import { type OutboxItemsView, useOutboxItems } from '#web/outbox/use-outbox-items.ts';
import { useSignedIn } from '#web/session.ts';
import type { NewEntry } from '../model/entry.ts';
import { type EntryUnit, entryItem, entryItemId, entryItems } from './entry-item.ts';

/** What the outbox holds of a unit; undefined until it has been looked into. */
export const useKeptEntries = (officeId: string): OutboxItemsView | undefined =>
  useOutboxItems(useSignedIn().account.id, entryItems(officeId));

/** Keeps an entry of a unit on this device and sends it; gives whether it could be kept. */
export const useRecordEntry = (unit: EntryUnit) => {
  const account = useSignedIn().account.id;
  const toast = useToast();
  const kept = useKeptEntries(unit.officeId);
  return async (
    entryId: string,
    entry: NewEntry,
    words: Sentence = panelWords.soon,
  ): Promise<boolean> => {
    const id = entryItemId(unit.officeId, entryId);
    const before = kept?.items.find((item) => item.id === id);
    try {
      await (await outboxOf(account)).add(entryItem(unit, entryId, entry, before));
      toast(words);
      return true;
    } catch (error) {
      toast(whyNotKept(error), { tone: 'failed' });
      return false;
    }
  };
};
