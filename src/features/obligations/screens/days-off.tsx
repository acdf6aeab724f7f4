import { useState } from 'react';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { buddhistYear } from '#kernel/buddhist-era.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { listDaysOff, resetDayOff, setDayOff } from '../contract/days-off.ts';
import type { DayOff } from '../model/days-off.ts';
import { words } from '../words/days-off.ts';
import styles from './days-off.module.css';

const useChanges = () => {
  const toast = useToast();
  const options = {
    invalidates: [listDaysOff],
    onDone: () => toast(words.saved),
    onRefused: (error: Error) => toast(sentenceOf(error), { tone: 'failed' }),
  };
  const set = useAction(setDayOff, options);
  const reset = useAction(resetDayOff, options);
  return {
    put: ({ on, name }: Pick<DayOff, 'on' | 'name'>, isOff: boolean) =>
      set.mutate({ params: { on }, body: { name, isOff } }),
    undo: (on: CivilDate) => reset.mutate({ params: { on } }),
  };
};

const DayActions = ({ day }: { readonly day: DayOff }) => {
  const say = useSay();
  const { put, undo } = useChanges();
  if (day.source === 'table' || day.source === 'worked')
    return (
      <Button kind="quiet" icon="undo" onClick={() => undo(day.on)}>
        {say(words.undo)}
      </Button>
    );
  const isOff = day.source === 'proposed';
  return (
    <Button kind="quiet" onClick={() => put(day, isOff)}>
      {say(isOff ? words.accept : words.work)}
    </Button>
  );
};

const Days = ({
  days,
  mayEdit,
}: {
  readonly days: readonly DayOff[];
  readonly mayEdit: boolean;
}) => {
  const say = useSay();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say(words.day)}</th>
            <th scope="col">{say(words.name)}</th>
            <th scope="col">{say(words.source)}</th>
            {mayEdit && <th scope="col">{say(words.action)}</th>}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={`${day.on}-${day.source}`}>
              <td>{say(dateSentence(day.on, { weekday: true }))}</td>
              <td>{say(day.name)}</td>
              <td>
                <Badge tone={day.source === 'proposed' ? 'attention' : 'quiet'}>
                  {say(words.sources[day.source])}
                </Badge>
              </td>
              {mayEdit && (
                <td>
                  <DayActions day={day} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const AddDay = () => {
  const say = useSay();
  const toast = useToast();
  const { put } = useChanges();
  const [on, setOn] = useState<CivilDate>();
  const [th, setTh] = useState('');
  const [en, setEn] = useState('');
  const add = () => {
    if (on === undefined || !th.trim() || !en.trim()) {
      toast(words.incomplete, { tone: 'failed' });
      return;
    }
    put({ on, name: { th, en } }, true);
  };
  return (
    <Card title={say(words.add)}>
      <div className={styles.fields}>
        <DateField label={say(words.day)} value={on} onChange={setOn} />
        <TextField label={say(words.nameTh)} value={th} onChange={setTh} />
        <TextField label={say(words.nameEn)} value={en} onChange={setEn} />
      </div>
      <p>
        <Button kind="primary" icon="plus" onClick={add}>
          {say(words.add)}
        </Button>
      </p>
    </Card>
  );
};

/** The days off of a calendar year, and the department's changes to them. */
const DaysOff = () => {
  const say = useSay();
  const thisYear = Number(bangkokDate(new Date().toISOString()).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const reply = useCall(listDaysOff, { query: { year } });
  const years = [-1, 0, 1, 2].map((step) => thisYear + step);
  return (
    <>
      <PageHeader title={say(words.title)} lead={say(words.lead)} />
      <div className={styles.page}>
        <div className={styles.year}>
          <Select
            label={say(words.year)}
            options={years.map((one) => ({
              value: String(one),
              label: say({ th: String(buddhistYear(one)), en: String(one) }),
            }))}
            value={String(year)}
            onChange={(value) => setYear(Number(value ?? thisYear))}
          />
        </div>
        {reply.isPending && <Skeleton rows={12} rowHeight={40} />}
        {reply.isError && <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />}
        {reply.data && (
          <>
            {!reply.data.knowsLunar && (
              <p>
                <Badge tone="attention" icon="warning">
                  {say(words.lunarUnknown)}
                </Badge>
              </p>
            )}
            <Days days={reply.data.days} mayEdit={reply.data.mayEdit} />
            {reply.data.mayEdit && <AddDay />}
          </>
        )}
      </div>
    </>
  );
};

export default DaysOff;
