import { type FormEvent, useState } from 'react';
import type { CivilDate } from '#kernel/civil-date.ts';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import type { EventRequirement } from '../model/event.ts';
import { eventWords as words } from '../words/events.ts';
import styles from './events.module.css';
import { HeldForm } from './held-form.tsx';
import { RecordButton, today } from './record-button.tsx';
import { useRecording } from './use-recording.ts';

const MOST_LETTERS = 200;

type OneProps = { readonly officeId: string; readonly requirement: EventRequirement };

const PlainForm = ({ officeId, requirement }: OneProps) => {
  const say = useSay();
  const { action, record } = useRecording(officeId);
  const [title, setTitle] = useState('');
  const [endedOn, setEndedOn] = useState<CivilDate | undefined>(today);
  const [tried, setTried] = useState(false);
  const refused = refusalsOf(action.error).find(({ field }) => field === 'body.endedOn');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || endedOn === undefined) return;
    record({ requirementId: requirement.id, title, endedOn });
  };
  return (
    <form className={styles.page} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <TextField
          label={say(words.what)}
          help={say(words.whatHelp)}
          maxLength={MOST_LETTERS}
          error={tried && title.trim() === '' ? say(words.missing) : undefined}
          value={title}
          onChange={setTitle}
        />
        <DateField
          label={say(words.endedOn)}
          error={refused ? say(refused.sentence) : undefined}
          value={endedOn}
          onChange={setEndedOn}
        />
      </div>
      <RecordButton action={action} />
    </form>
  );
};

const OneForm = ({ officeId, requirement }: OneProps) => {
  const { id, settings } = requirement;
  return settings ? (
    <HeldForm officeId={officeId} requirement={{ id, settings }} />
  ) : (
    <PlainForm officeId={officeId} requirement={requirement} />
  );
};

type FormProps = {
  /** The office that held it. */
  readonly officeId: string;
  readonly requirements: readonly EventRequirement[];
  /** The report that the person came for. */
  readonly wanted: string | undefined;
};

/** Records an event: which report follows it, and what that asks; then its report is opened. */
export const EventForm = ({ officeId, requirements, wanted }: FormProps) => {
  const say = useSay();
  const [chosen, setChosen] = useState(wanted);
  const requirement = requirements.find(({ id }) => id === chosen) ?? requirements[0];
  if (!requirement) return null;
  const { schedule } = requirement;
  return (
    <Card title={say(words.record)}>
      <div className={styles.page}>
        {requirements.length > 1 && (
          <div className={styles.fields}>
            <Select
              label={say(words.requirement)}
              options={requirements.map(({ id, title }) => ({ value: id, label: say(title) }))}
              value={requirement.id}
              onChange={setChosen}
            />
          </div>
        )}
        <p className={styles.soft}>
          {requirements.length === 1 && `${say(requirement.title)} · `}
          {schedule.kind === 'afterEvent' && say(words.dueIn(schedule.days))}
        </p>
        <OneForm
          key={`${officeId} ${requirement.id}`}
          officeId={officeId}
          requirement={requirement}
        />
      </div>
    </Card>
  );
};
