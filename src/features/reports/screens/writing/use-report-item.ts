import { useEffect, useState } from 'react';
import type { OutboxItem } from '#web/outbox/item.ts';
import type { Outbox } from '#web/outbox/outbox.ts';
import { outboxOf, useOutboxView } from '#web/outbox/use-outbox.ts';
import { itemIdOf } from './report-item.ts';

/** What the outbox of an account holds of a report. */
export type ReportItem = {
  readonly outbox: Outbox;
  readonly item: OutboxItem | undefined;
  /** How much of it has gone, 0 to 1, while it goes. */
  readonly moving: number | undefined;
};

/** The report in the outbox; undefined until the outbox has been looked into. */
export const useReportItem = (account: string, reportId: string): ReportItem | undefined => {
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
  const { items, moving } = useOutboxView(outbox);
  const id = itemIdOf(reportId);
  const item = items.find((one) => one.id === id);
  return outbox && { outbox, item, moving: moving.get(id) };
};
