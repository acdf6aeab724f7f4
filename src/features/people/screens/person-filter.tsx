import { useDeferredValue, useState } from 'react';
import { useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Choice } from '#web/components/choice/choice.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { getAccount, listAccounts } from '../contract/accounts.ts';
import { auditWords as words } from '../words/audit.ts';
import styles from './people.module.css';

const SHOWN = 5;

type PersonFilterProps = {
  readonly value: string | undefined;
  readonly onChange: (personId: string | undefined) => void;
};

const Chosen = ({ id, onClear }: { readonly id: string; readonly onClear: () => void }) => {
  const say = useSay();
  const { data } = useCall(getAccount, { params: { id } });
  return (
    <div>
      <p className={styles.soft}>{say(words.ofPerson)}</p>
      <p>
        <strong>{data?.name ?? '…'}</strong>
      </p>
      <Button kind="quiet" onClick={onClear}>
        {say(words.everybody)}
      </Button>
    </div>
  );
};

/** Narrows a list to what one person did. */
export const PersonFilter = ({ value, onChange }: PersonFilterProps) => {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useCall(listAccounts, { query: { q } }, { enabled: q !== '' });
  if (value) return <Chosen id={value} onClear={() => onChange(undefined)} />;
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
      {accounts.length > 0 && (
        <Choice
          label={say(words.choosePerson)}
          options={accounts.map((one) => ({
            value: one.id,
            label: one.name,
            hint: say(one.office.name),
          }))}
          value={undefined}
          onChange={(id) => {
            onChange(id);
            setTyped('');
          }}
        />
      )}
    </div>
  );
};
