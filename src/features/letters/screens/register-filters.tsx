import { Select } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { RegisterState } from '../model/register.ts';
import { stateWords, listWords as words } from '../words/register-screens.ts';
import styles from './letters.module.css';
import type { RegisterPlace } from './register-place.ts';

type FiltersProps = {
  readonly place: RegisterPlace;
  readonly onChange: (change: Partial<RegisterPlace>) => void;
};

const More = ({ place, onChange }: FiltersProps) => {
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
        options={RegisterState.options.map((value) => ({ value, label: say(stateWords[value]) }))}
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

/** What the register is searched by; the words stand first, the rest is folded until it is used. */
export const RegisterFilters = (props: FiltersProps) => {
  const say = useSay();
  const { place, onChange } = props;
  const used = [place.number, place.issuer, place.state, place.from, place.to].some(Boolean);
  return (
    <search className={styles.search} data-print="never">
      <TextField
        type="search"
        label={say(words.search)}
        help={say(words.searchHelp)}
        maxLength={200}
        value={place.q ?? ''}
        onChange={(q) => onChange({ q: q || undefined })}
      />
      <Disclosure summary={say(words.more)} open={used}>
        <More {...props} />
      </Disclosure>
    </search>
  );
};
