import { useDeferredValue, useState } from 'react';
import { useCall } from '#web/api-hooks.ts';
import { FoundList } from '#web/components/found-list/found-list.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { listAddressees } from '../../contract/outgoing.ts';
import type { AddresseeGroup, AddresseeOffice } from '../../model/addressee.ts';
import { addresseeWords as words } from '../../words/addressees.ts';
import styles from './outgoing.module.css';

const SHOWN = 8;

/** What was chosen from the picker: a whole level, or one office. */
export type Addressee =
  | { readonly group: AddresseeGroup; readonly office?: undefined }
  | { readonly office: AddresseeOffice; readonly group?: undefined };

type PickerProps = {
  readonly letterId: string;
  readonly label: string;
  readonly help: string;
  /** Whether offices that the letter cannot be sent to are offered too: they can be named on paper. */
  readonly onPaper: boolean;
  readonly groups: boolean;
  readonly onChoose: (chosen: Addressee) => void;
};

const useFound = ({ letterId, onPaper, groups }: PickerProps, typed: string) => {
  const q = useDeferredValue(typed.trim());
  const input = { params: { id: letterId }, query: { q, limit: SHOWN } };
  const { data } = useCall(listAddressees, input, { placeholderData: (old) => old });
  const offices = (data?.offices ?? []).filter(({ way }) => onPaper || way !== null);
  const whole = groups && q === '' ? (data?.groups ?? []) : [];
  return { q, whole, offices: q === '' ? [] : offices, total: data?.total ?? 0 };
};

/** Finds whom a letter goes to: whole levels at once, or offices by their name. */
export const AddresseePicker = (props: PickerProps) => {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { q, whole, offices, total } = useFound(props, typed);
  const choose = (value: string) => {
    const group = whole.find(({ level }) => level === value);
    const office = offices.find(({ id }) => id === value);
    if (group) props.onChoose({ group });
    if (office) props.onChoose({ office });
    setTyped('');
  };
  return (
    <div className={styles.picker}>
      <TextField
        type="search"
        label={props.label}
        help={props.help}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={setTyped}
      />
      <FoundList
        label={say(words.found)}
        options={[
          ...whole.map(({ level, count }) => ({
            value: level,
            label: say(words.group(level)),
            hint: say(words.count(count)),
          })),
          ...offices.map(({ id, name, way }) => ({
            value: id,
            label: say(name),
            hint: say(words.ways[way ?? 'paper']),
          })),
        ]}
        onChoose={choose}
      />
      <p role="status" className={styles.soft}>
        {q !== '' && total === 0 && say(words.nothing)}
        {q !== '' && total > offices.length && say(words.more(offices.length, total))}
      </p>
    </div>
  );
};
