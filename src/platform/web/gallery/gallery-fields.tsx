import { useState } from 'react';
import { Choice, Select } from '../components/choice/choice.tsx';
import { Choices } from '../components/choices/choices.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { ErrorSummary } from '../components/error-summary/error-summary.tsx';
import { FilePicker } from '../components/file-picker/file-picker.tsx';
import type { StoredFile, Upload } from '../components/file-picker/uploads.ts';
import { LongTextField } from '../components/long-text-field/long-text-field.tsx';
import { MoneyField } from '../components/money-field/money-field.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { NumberGrid } from '../components/number-grid/number-grid.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { TimeField } from '../components/time-field/time-field.tsx';
import { YesNo } from '../components/yes-no/yes-no.tsx';
import { useSay } from '../i18n.tsx';
import styles from './gallery.module.css';
import { galleryWords as words } from './words.ts';

const TypedFields = () => {
  const say = useSay();
  const [text, setText] = useState(say(words.activityValue));
  const [long, setLong] = useState('');
  const [count, setCount] = useState<number | undefined>(1250);
  const [money, setMoney] = useState<string | undefined>('7402000.00');
  const [day, setDay] = useState<string | undefined>('2027-06-05');
  const [time, setTime] = useState<string | undefined>('16:30');
  return (
    <>
      <TextField
        label={say(words.activity)}
        help={say(words.activityHelp)}
        value={text}
        onChange={setText}
      />
      <TextField
        id="faulty"
        label={say(words.activity)}
        value=""
        onChange={setText}
        error={say(words.activityMissing)}
      />
      <TextField label={say(words.activity)} value={text} onChange={setText} disabled optional />
      <LongTextField
        label={say(words.details)}
        value={long}
        onChange={setLong}
        limit={500}
        optional
      />
      <NumberField
        label={say(words.participants)}
        unit={say(words.people)}
        lastValue={1180}
        value={count}
        onChange={setCount}
      />
      <MoneyField
        label={say(words.budget)}
        lastValue="15000.00"
        value={money}
        onChange={setMoney}
      />
      <DateField id="held-on" label={say(words.heldOn)} value={day} onChange={setDay} />
      <TimeField label={say(words.heldAt)} value={time} onChange={setTime} />
    </>
  );
};

const ChosenFields = () => {
  const say = useSay();
  const [kind, setKind] = useState<'development' | 'disaster' | 'special'>('development');
  const [district, setDistrict] = useState<string | undefined>();
  const [channels, setChannels] = useState<readonly string[]>(['1']);
  const [own, setOwn] = useState<boolean | undefined>(true);
  const districts = words.districts.map((name) => ({ value: name.en, label: say(name) }));
  return (
    <>
      <Choice
        label={say(words.kind)}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'development', label: say(words.development) },
          { value: 'disaster', label: say(words.disaster) },
          { value: 'special', label: say(words.special), hint: say(words.specialHint) },
        ]}
      />
      <Select
        label={say(words.district)}
        options={districts}
        value={district}
        onChange={setDistrict}
      />
      <Choices
        label={say(words.channels)}
        options={[1, 2, 3].map((at) => ({ value: `${at}`, label: say(words.activityNumber(at)) }))}
        value={channels}
        onChange={setChannels}
      />
      <YesNo label={say(words.ownEvent)} value={own} onChange={setOwn} />
    </>
  );
};

const pretend: Upload = async (file, onProgress) => {
  for (const fraction of [0.2, 0.6, 1]) {
    await new Promise((done) => setTimeout(done, 400));
    onProgress(fraction);
  }
  if (file.name.includes('fail')) throw new Error('refused');
  return { id: crypto.randomUUID(), name: file.name };
};

const Photos = () => {
  const say = useSay();
  const [photos, setPhotos] = useState<readonly StoredFile[]>([{ id: '1', name: 'IMG_0412.jpg' }]);
  return (
    <FilePicker
      kind="photos"
      label={say(words.photos)}
      help={say(words.photosHelp)}
      value={photos}
      onChange={setPhotos}
      upload={pretend}
      max={5}
    />
  );
};

/** Every kind of field, right and wrong. */
export const FieldsShow = () => {
  const say = useSay();
  return (
    <div className={styles.form}>
      <ErrorSummary faults={[{ fieldId: 'faulty', message: say(words.activityMissing) }]} />
      <TypedFields />
      <ChosenFields />
      <Photos />
    </div>
  );
};

/** The grid of figures with last period's values. */
export const GridShow = () => {
  const say = useSay();
  const [figures, setFigures] = useState<Readonly<Record<string, number | undefined>>>({
    '1 times': 4,
  });
  return (
    <NumberGrid
      caption={say(words.gridCaption)}
      rowsTitle={say(words.activity)}
      rows={[1, 2, 3, 4, 5].map((at) => ({ key: `${at}`, label: say(words.activityNumber(at)) }))}
      columns={[
        { key: 'times', label: say(words.times) },
        { key: 'people', label: say(words.participants), unit: say(words.people) },
        { key: 'budget', label: say(words.budget), unit: say(words.baht), decimals: 2 },
      ]}
      valueAt={(row, column) => figures[`${row} ${column}`]}
      lastAt={(row, column) => (column === 'times' ? 3 : Number(row) * 1150)}
      onChange={(row, column, value) => setFigures({ ...figures, [`${row} ${column}`]: value })}
    />
  );
};
