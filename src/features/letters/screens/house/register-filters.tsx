import { Button } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { Direction, RegisterState } from '../../model/register.ts';
import { stateWords, listWords as words } from '../../words/register-screens.ts';
import styles from '../letters.module.css';
import type { HousePlace, TabProps } from './house-place.ts';

const INCOMING: readonly RegisterState[] = ['received', 'at-work', 'closed'];

const statesOf = (direction: HousePlace['direction']): readonly RegisterState[] =>
  direction === undefined
    ? RegisterState.options
    : RegisterState.options.filter((one) => INCOMING.includes(one) === (direction === 'incoming'));

const NOTHING: Partial<HousePlace> = {
  direction: undefined,
  q: undefined,
  number: undefined,
  issuer: undefined,
  state: undefined,
  from: undefined,
  to: undefined,
};

/** Whether the register is narrowed by anything. */
export const isNarrowed = (place: HousePlace): boolean =>
  (Object.keys(NOTHING) as (keyof HousePlace)[]).some((name) => place[name] !== undefined);

const More = ({ place, onChange }: TabProps) => {
  const say = useSay();
  return (
    <div className={styles.filters}>
      {(['number', 'issuer'] as const).map((name) => (
        <TextField
          key={name}
          label={say(words[name])}
          maxLength={100}
          value={place[name] ?? ''}
          onChange={(text) => onChange({ [name]: text || undefined })}
        />
      ))}
      <Select
        label={say(words.state)}
        none={say(words.every)}
        options={statesOf(place.direction).map((value) => ({
          value,
          label: say(stateWords[value]),
        }))}
        value={place.state}
        onChange={(state) => onChange({ state })}
      />
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          label={say(words[end])}
          value={place[end]}
          onChange={(day) => onChange({ [end]: day })}
        />
      ))}
    </div>
  );
};

/** What the register is searched by; words and direction stand first, the rest is folded until it is used. */
export const RegisterFilters = (props: TabProps) => {
  const say = useSay();
  const { place, onChange } = props;
  const used = [place.number, place.issuer, place.state, place.from, place.to].some(Boolean);
  return (
    <search className={styles.search} data-print="never">
      <div className={styles.words}>
        <TextField
          type="search"
          label={say(words.search)}
          help={say(words.searchHelp)}
          maxLength={200}
          value={place.q ?? ''}
          onChange={(q) => onChange({ q: q || undefined })}
        />
        <Select
          label={say(words.direction)}
          none={say(words.all)}
          options={Direction.options.map((value) => ({ value, label: say(words[value]) }))}
          value={place.direction}
          onChange={(direction) => onChange({ direction, state: undefined })}
        />
      </div>
      <Disclosure summary={say(words.more)} open={used}>
        <More {...props} />
      </Disclosure>
      {isNarrowed(place) && (
        <div>
          <Button kind="quiet" icon="close" onClick={() => onChange(NOTHING)}>
            {say(words.clear)}
          </Button>
        </div>
      )}
    </search>
  );
};
