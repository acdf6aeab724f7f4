import { useDeferredValue, useState } from 'react';
import { useCall } from '#web/api-hooks.ts';
import { ChosenOne, FoundList } from '#web/components/found-list/found-list.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { getAccount, listAccounts } from '../contract/accounts.ts';
import { auditWords as words } from '../words/audit.ts';

const SHOWN = 5;

type PersonFilterProps = {
  readonly value: string | undefined;
  readonly onChange: (personId: string | undefined) => void;
};

type ChosenProps = {
  readonly id: string;
  readonly focused: boolean;
  readonly onClear: () => void;
};

const Chosen = ({ id, ...rest }: ChosenProps) => {
  const say = useSay();
  const { data } = useCall(getAccount, { params: { id } });
  return (
    <ChosenOne
      label={say(words.ofPerson)}
      name={data?.name ?? '…'}
      clear={say(words.everybody)}
      {...rest}
    />
  );
};

/** Narrows a list to what one person did. */
export const PersonFilter = ({ value, onChange }: PersonFilterProps) => {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useCall(listAccounts, { query: { q } }, { enabled: q !== '' });
  if (value)
    return <Chosen id={value} focused={typed !== ''} onClear={() => onChange(undefined)} />;
  const accounts = q === '' ? [] : (found.data?.accounts ?? []).slice(0, SHOWN);
  return (
    <div>
      <TextField
        type="search"
        label={say(words.person)}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={setTyped}
      />
      <FoundList
        label={say(words.choosePerson)}
        options={accounts.map((one) => ({
          value: one.id,
          label: one.name,
          hint: say(one.office.name),
        }))}
        onChoose={onChange}
      />
    </div>
  );
};
