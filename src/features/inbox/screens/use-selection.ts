import { useState } from 'react';
import type { InboxItem } from '../model.ts';

/** Which of the reports to review are chosen; one that leaves the list is no longer chosen. */
export const useSelection = (items: readonly InboxItem[]) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const reviews = items.filter((item) => item.kind === 'review');
  const selected = reviews.filter((item) => chosen.has(item.id)).map((item) => item.id);
  const toggle = (id: string) => {
    if (!reviews.some((item) => item.id === id)) return;
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const clear = () => setChosen(new Set());
  const toggleAll = () =>
    setChosen(new Set(selected.length === reviews.length ? [] : reviews.map((item) => item.id)));
  return { selected, reviews, toggle, toggleAll, clear };
};

export type Selection = ReturnType<typeof useSelection>;
