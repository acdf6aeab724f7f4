import { useDeferredValue, useState } from 'react';
import { useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Choice } from '#web/components/choice/choice.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { getOffice, listOffices } from '../contract/offices.ts';
import type { OfficeView } from '../model.ts';
import { accountsWords as words } from '../words/accounts.ts';
import { levelWords } from '../words/directory.ts';
import styles from './people.module.css';

const SHOWN = 8;

type OfficePickerProps = {
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (officeId: string | undefined) => void;
  readonly error?: string | undefined;
  /** An office that is not offered, because the account is there already. */
  readonly except?: string | undefined;
};

const Chosen = ({ officeId, onClear }: { officeId: string; onClear: () => void }) => {
  const say = useSay();
  const { data } = useCall(getOffice, { params: { id: officeId } });
  return (
    <div>
      <p>{say(words.chosenOffice)}</p>
      <p className={styles.row}>
        <strong>{data && say(data.name)}</strong>
        <Button kind="quiet" onClick={onClear}>
          {say(words.otherOffice)}
        </Button>
      </p>
    </div>
  );
};

const useOffices = (typed: string, except: string | undefined) => {
  const q = useDeferredValue(typed.trim());
  const query = q === '' ? {} : { q };
  const { data } = useCall(listOffices, { query }, { placeholderData: (old) => old });
  const fits = ({ id, active }: OfficeView) => active && id !== except;
  return { offices: (data?.offices ?? []).filter(fits), total: data?.total ?? 0 };
};

/** Finds one active office in one's own scope. */
export const OfficePicker = ({ id, value, onChange, error, except }: OfficePickerProps) => {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { offices, total } = useOffices(typed, except);
  if (value) return <Chosen officeId={value} onClear={() => onChange(undefined)} />;
  return (
    <div className={styles.page}>
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
      {offices.length > 0 && (
        <Choice
          label={say(words.chooseOffice)}
          options={offices.slice(0, SHOWN).map((office) => ({
            value: office.id,
            label: say(office.name),
            hint: say(levelWords[office.level]),
          }))}
          value={undefined}
          onChange={onChange}
        />
      )}
    </div>
  );
};
