import { useDeferredValue, useState } from 'react';
import { levelWords } from '#kernel/office-words.ts';
import { useCall } from '#web/api-hooks.ts';
import { ChosenOne, FoundList } from '#web/components/found-list/found-list.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { getOffice, listOffices } from '../contract/offices.ts';
import type { OfficeView } from '../model.ts';
import { accountsWords as words } from '../words/accounts.ts';

const SHOWN = 8;

type OfficePickerProps = {
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (officeId: string | undefined) => void;
  readonly error?: string | undefined;
  /** An office that is not offered, because the account is there already. */
  readonly except?: string | undefined;
};

type ChosenProps = {
  readonly officeId: string;
  readonly focused: boolean;
  readonly onClear: () => void;
};

const Chosen = ({ officeId, ...rest }: ChosenProps) => {
  const say = useSay();
  const { data } = useCall(getOffice, { params: { id: officeId } });
  return (
    <ChosenOne
      label={say(words.chosenOffice)}
      name={data ? say(data.name) : '…'}
      clear={say(words.otherOffice)}
      {...rest}
    />
  );
};

const useOffices = (typed: string, except: string | undefined) => {
  const q = useDeferredValue(typed.trim());
  const query = q === '' ? {} : { q };
  const { data } = useCall(listOffices, { query }, { placeholderData: (old) => old });
  const fits = ({ id, active }: OfficeView) => active && id !== except;
  const offices = (data?.offices ?? []).filter(fits);
  const total = data?.total ?? 0;
  // Too many to choose from without a word of the name: only the search is shown.
  return { offices: q === '' && total > SHOWN ? [] : offices.slice(0, SHOWN), total };
};

/** Finds one active office in one's own scope. */
export const OfficePicker = ({ id, value, onChange, error, except }: OfficePickerProps) => {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { offices, total } = useOffices(typed, except);
  if (value)
    return <Chosen officeId={value} focused={typed !== ''} onClear={() => onChange(undefined)} />;
  return (
    <div>
      <TextField
        id={id}
        type="search"
        label={say(words.findOffice)}
        help={total > SHOWN ? say(words.moreOffices) : undefined}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={setTyped}
        error={error}
      />
      <FoundList
        label={say(words.chooseOffice)}
        options={offices.map((office) => ({
          value: office.id,
          label: say(office.name),
          hint: say(levelWords[office.level]),
        }))}
        onChoose={onChange}
      />
    </div>
  );
};
