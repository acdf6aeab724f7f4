import { useState } from 'react';
import type { Sentence } from '#kernel/sentence.ts';

/** What is typed in some fields and can not be read, so that it is not taken for nothing; by the place of each. */
export const useUnread = () => {
  const [faults, setFaults] = useState<ReadonlyMap<string, Sentence>>(new Map());
  return {
    faults,
    /** Takes note of what is typed at a place. */
    readAt: (place: string) => (fault: Sentence | undefined) =>
      setFaults((before) => {
        const next = new Map(before);
        if (fault) next.set(place, fault);
        else next.delete(place);
        return next;
      }),
  };
};
