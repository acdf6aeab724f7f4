import { useDeferredValue, useState } from 'react';
import { useCall } from '#web/api-hooks.ts';
import { ChosenOne, FoundList } from '#web/components/found-list/found-list.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { type Say, useSay } from '#web/i18n.tsx';
import { searchPlaces } from '../contract.ts';
import type { PlaceFound } from '../model.ts';
import { areaTitle, changeWords as words } from './words.ts';

const SHOWN = 8;

type AreaPickerProps = {
  readonly id: string;
  readonly label: string;
  readonly value: PlaceFound | undefined;
  readonly onChange: (area: PlaceFound | undefined) => void;
  readonly error?: string | undefined;
};

const titleOf = ({ id: code, level, name }: PlaceFound) => areaTitle({ code, level, name });

const optionOf = (area: PlaceFound, say: Say) => ({
  value: area.id,
  label: say(titleOf(area)),
  hint: area.within ? `${area.id} · ${say(area.within)}` : area.id,
});

const useAreas = (typed: string) => {
  const q = useDeferredValue(typed.trim());
  const { data } = useCall(searchPlaces, { query: { q } }, { enabled: q !== '' });
  const areas = data?.places.filter(({ kind }) => kind === 'area').slice(0, SHOWN);
  return q === '' ? undefined : areas;
};

/** Finds one area of the nation by parts of its name. */
export const AreaPicker = ({ id, label, value, onChange, error }: AreaPickerProps) => {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const areas = useAreas(typed);
  if (value)
    return (
      <ChosenOne
        label={label}
        name={say(titleOf(value))}
        hint={value.id}
        clear={say(words.other)}
        onClear={() => onChange(undefined)}
        focused
      />
    );
  return (
    <div>
      <TextField
        id={id}
        type="search"
        label={label}
        placeholder={say(words.search)}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={setTyped}
        error={error}
      />
      {areas?.length === 0 && <p role="status">{say(words.none)}</p>}
      <FoundList
        label={say(words.choose)}
        options={(areas ?? []).map((area) => optionOf(area, say))}
        onChoose={(code) => onChange(areas?.find((area) => area.id === code))}
      />
    </div>
  );
};
