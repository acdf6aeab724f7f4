import { useDeferredValue } from 'react';
import { dateSentence } from '#kernel/thai-date.ts';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { type Say, useSay } from '#web/i18n.tsx';
import { stateWords, listWords as words } from '../../words/register-screens.ts';
import styles from '../letters.module.css';
import { type HousePlace, registerConditions, type TabProps } from './house-place.ts';
import { LetterList } from './letter-list.tsx';
import { isNarrowed, RegisterFilters } from './register-filters.tsx';
import { useRegister } from './use-pages.ts';

const dayOf = (day: string | undefined, say: Say): string => (day ? say(dateSentence(day)) : '…');

/** What the paper says above its rows: of which letters they are, and how many. */
const printedHead = (place: HousePlace, count: number, say: Say): string => {
  const { direction, state, q, number, issuer, from, to } = place;
  return [
    say(words.caption),
    ...(direction ? [say(words[direction])] : []),
    ...(state ? [say(stateWords[state])] : []),
    ...[q, number, issuer].flatMap((text) => (text ? [`“${text}”`] : [])),
    ...(from || to ? [say(words.dated(dayOf(from, say), dayOf(to, say)))] : []),
    say(words.printed(count)),
  ].join(' · ');
};

/** The office's register: letters that came in and that go out in one list, searched and narrowed. */
export const RegisterTab = ({ place, onChange }: TabProps) => {
  const say = useSay();
  const pages = useRegister(registerConditions(useDeferredValue(place)));
  const narrowed = isNarrowed(place);
  return (
    <div className={styles.page}>
      <RegisterFilters place={place} onChange={onChange} />
      <p data-print="only">{printedHead(place, pages.letters?.length ?? 0, say)}</p>
      <LetterList
        caption={say(words.caption)}
        view={place.direction ?? 'all'}
        pages={pages}
        empty={<EmptyState icon="letter" title={say(narrowed ? words.none : words.noneYet)} />}
      />
    </div>
  );
};
