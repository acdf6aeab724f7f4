import { useEffect, useState } from 'react';
import { isUnderstood, type OutboxItem } from './item.ts';
import type { Outbox } from './outbox.ts';
import { outboxOf, useOutboxView } from './use-outbox.ts';

/** Some items of an outbox as a screen sees them. */
export type OutboxItemsView = {
  readonly outbox: Outbox;
  readonly items: readonly OutboxItem[];
  /** How much of an item has gone, 0 to 1, while it goes. */
  readonly moving: ReadonlyMap<string, number>;
};

/** One item of an outbox as a screen sees it. */
export type OutboxItemView = {
  readonly outbox: Outbox;
  readonly item: OutboxItem | undefined;
  readonly moving: number | undefined;
};

const useOpenedOutbox = (account: string): Outbox | undefined => {
  const [outbox, setOutbox] = useState<Outbox>();
  useEffect(() => {
    let gone = false;
    const open = async () => {
      const made = await outboxOf(account);
      await made.look().catch(() => undefined);
      if (!gone) setOutbox(made);
    };
    void open();
    return () => {
      gone = true;
    };
  }, [account]);
  return outbox;
};

/** The items of an account whose ids begin so; undefined until the outbox has been looked into. */
export const useOutboxItems = (account: string, begin: string): OutboxItemsView | undefined => {
  const outbox = useOpenedOutbox(account);
  const { items, moving } = useOutboxView(outbox);
  const own = items.filter((item) => isUnderstood(item) && item.id.startsWith(begin));
  return outbox && { outbox, items: own, moving };
};

/** One item of an account; undefined until the outbox has been looked into. */
export const useOutboxItem = (account: string, id: string): OutboxItemView | undefined => {
  const found = useOutboxItems(account, id);
  if (!found) return undefined;
  const item = found.items.find((one) => one.id === id);
  return { outbox: found.outbox, item, moving: found.moving.get(id) };
};

/** Whether an item waits for more than its first try: for a network, or for its person. */
export const isHeldBack = ({ state, reason }: OutboxItem): boolean =>
  state === 'draft' || state === 'refused' || (state === 'waiting' && reason !== undefined);
