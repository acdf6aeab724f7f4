import { addDays } from '#kernel/civil-date.ts';
import { dateSentence, spanSentence } from '#kernel/thai-date.ts';
import type { Say } from '#web/i18n.tsx';
import type { EntryDetail } from '../model/entry.ts';
import { unitWords as words } from '../words/screen.ts';
import { courseWords } from '../words/unit.ts';

/** What an entry says, line by line. */
export const entryLines = (detail: EntryDetail, say: Say): string[] => {
  switch (detail.kind) {
    case 'training': {
      const { course, batch, startOn, endOn, place, men, women } = detail;
      const days = spanSentence({ startOn, endOn: addDays(endOn, 1) });
      return [
        `${say(words.training(batch, courseWords[course]))} · ${say(days)}`,
        `${place} · ${say(words.membersLine(men, women))}`,
      ];
    }
    case 'order':
      return [say(words.orderLine(detail.number, dateSentence(detail.orderedOn), detail.members))];
    case 'members':
      return [say(words.membersLine(detail.men, detail.women))];
    case 'equipment':
      return [
        detail.items
          .map(({ name, ready, count }) => say(words.itemLine(name, ready, count)))
          .join(' · '),
      ];
    case 'plan':
      return [say(words.refresherPlanned(dateSentence(detail.plannedOn)))];
    default:
      return [];
  }
};
