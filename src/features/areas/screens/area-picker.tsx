import { useDeferredValue, useState } from 'react';
import { useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Choice } from '#web/components/choice/choice.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { searchPlaces } from '../contract.ts';
import type { PlaceFound } from '../model.ts';
import styles from './changes.module.css';
import { areaTitle, changeWords as words } from './words.ts';

type AreaPickerProps = {
  readonly id: string;
  readonly label: string;
  readonly value: PlaceFound | undefined;
  readonly onChange: (area: PlaceFound | undefined) => void;
  readonly error?: string | undefined;
};

const titleOf = ({ id: code, level, name }: PlaceFound) => areaTitle({ code, level, name });

const Chosen = ({ label, area, onClear }: ChosenProps) => {
  const say = useSay();
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <p className={styles.chosen}>
        <strong>{say(titleOf(area))}</strong>
        <span className={styles.soft}>{area.id}</span>
        <Button kind="quiet" onClick={onClear}>
          {say(words.other)}
        </Button>
      </p>
    </div>
  );
};
type ChosenProps = {
  readonly label: string;
  readonly area: PlaceFound;
  readonly onClear: () => void;
};

const hintOf = ({ id, within }: PlaceFound, say: ReturnType<typeof useSay>): string =>
  within ? `${id} · ${say(within)}` : id;

/** Finds one area of the nation by parts of its name. */
export const AreaPicker = ({ id, label, value, onChange, error }: AreaPickerProps) => {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useCall(searchPlaces, { query: { q } }, { enabled: q !== '' });
  if (value) return <Chosen label={label} area={value} onClear={() => onChange(undefined)} />;
  const areas = found.data?.places.filter(({ kind }) => kind === 'area') ?? [];
  return (
    <div className={styles.picker}>
      <TextField
        id={id}
        type="search"
        label={label}
        placeholder={say(words.search)}
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        error={error}
      />
      {q !== '' && found.data && areas.length === 0 && <p role="status">{say(words.none)}</p>}
      {q !== '' && areas.length > 0 && (
        <Choice
          label={say(words.choose)}
          options={areas.slice(0, 8).map((area) => ({
            value: area.id,
            label: say(titleOf(area)),
            hint: hintOf(area, say),
          }))}
          value={undefined}
          onChange={(code) => onChange(areas.find((area) => area.id === code))}
        />
      )}
    </div>
  );
};
