import { useDeferredValue } from 'react';
import { Select } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { AtWorkState } from '../../model/register.ts';
import { houseWords as words } from '../../words/house.ts';
import { listWords } from '../../words/register-screens.ts';
import styles from '../letters.module.css';
import { atWorkConditions, type TabProps } from './house-place.ts';
import { LetterList } from './letter-list.tsx';
import { useAtWork } from './use-pages.ts';

const Filters = ({ place, onChange }: TabProps) => {
  const say = useSay();
  return (
    <search className={styles.words} data-print="never">
      <TextField
        type="search"
        label={say(listWords.search)}
        maxLength={200}
        value={place.q ?? ''}
        onChange={(q) => onChange({ q: q || undefined })}
      />
      <Select
        label={say(listWords.state)}
        none={say(listWords.every)}
        options={AtWorkState.options.map((value) => ({ value, label: say(words.awaited[value]) }))}
        value={atWorkConditions(place).state}
        onChange={(state) => onChange({ state })}
      />
    </search>
  );
};

/** The outgoing letters that still ask for something: to be written, signed, sent, acknowledged. */
export const OutgoingTab = (props: TabProps) => {
  const say = useSay();
  const conditions = atWorkConditions(useDeferredValue(props.place));
  const narrowed = Object.keys(conditions).length > 0;
  return (
    <div className={styles.page}>
      <Filters {...props} />
      <LetterList
        caption={say(words.atWork)}
        view="atWork"
        pages={useAtWork(conditions)}
        empty={
          <EmptyState icon="send" title={say(narrowed ? listWords.none : words.noneAtWork)}>
            {!narrowed && say(words.noneAtWorkLead)}
          </EmptyState>
        }
      />
    </div>
  );
};
