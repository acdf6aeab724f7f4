import { weekdayName } from '#kernel/calendar-words.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence, timeSentence } from '#kernel/thai-date.ts';
import { Card } from '#web/components/card/card.tsx';
import { type Say, useSay } from '#web/i18n.tsx';
import { WEEKDAYS } from '../model/letter.ts';
import type { DeadlineValue } from '../model/register.ts';
import { deadlineWords, onDay, reviewWords as words } from '../words/review.ts';
import styles from './letters.module.css';
import review from './review.module.css';
import { type ReviewState, showPlace } from './use-review.ts';

const dayOf = ({ kind, weekday, dayOfMonth }: DeadlineValue): readonly Sentence[] => {
  if (kind === 'weekly' && weekday !== null)
    return [weekdayName(WEEKDAYS.indexOf(weekday) + 1).full];
  return kind === 'monthly' && dayOfMonth !== null ? [onDay(dayOfMonth)] : [];
};

/** When something falls due by a letter, in a few words. */
export const whenOf = (deadline: DeadlineValue, say: Say): string => {
  const { kind, date, time } = deadline;
  return [
    say(deadlineWords[kind]),
    ...dayOf(deadline).map(say),
    ...(date === null ? [] : [say(dateSentence(date, { weekday: true }))]),
    ...(time === null ? [] : [say(timeSentence(time))]),
  ].join(' ');
};

type PlacesProps = {
  readonly title: string;
  readonly name: string;
  readonly state: ReviewState;
  readonly lines: readonly string[];
};

const Places = ({ title, name, state, lines }: PlacesProps) => {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line, index) => {
          const key = `${name}-${index}`;
          return (
            <li key={key}>
              <button
                type="button"
                className={review.place}
                data-active={state.active === key}
                onMouseEnter={() => state.setActive(key)}
                onFocus={() => state.setActive(key)}
                onClick={() => showPlace(key)}
              >
                {line}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** The references and enclosures that were read, each leading to its place in the letter. */
export const ReadLists = ({ state }: { readonly state: ReviewState }) => {
  const say = useSay();
  const { references, citations, enclosures } = state.values;
  if (references.length + citations.length + enclosures.length === 0) return null;
  return (
    <Card title={say(words.found)}>
      <div className={styles.page}>
        <Places
          title={say(words.references)}
          name="reference"
          state={state}
          lines={references.map(({ raw }) => raw)}
        />
        <Places
          title={say(words.citations)}
          name="citation"
          state={state}
          lines={citations.map(({ raw }) => raw)}
        />
        <Places title={say(words.enclosures)} name="enclosure" state={state} lines={enclosures} />
      </div>
    </Card>
  );
};
