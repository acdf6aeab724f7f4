import { useState } from 'react';
import { getInbox } from '#features/inbox/contract.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { listEvents, recordEvent } from '../contract/events.ts';
import type { EventRequirement } from '../model/event.ts';
import { eventWords as words } from '../words/events.ts';
import styles from './events.module.css';

const MOST_LETTERS = 200;

type FormProps = {
  readonly requirements: readonly EventRequirement[];
  /** The report that the person came for. */
  readonly wanted: string | undefined;
};

/** An event while it is typed; its id is made once, so that sending it again is never a second one. */
type Typed = {
  readonly id: string;
  readonly requirementId: string | undefined;
  readonly title: string;
  readonly endedOn: CivilDate | undefined;
};

const emptyOf = (requirementId: string | undefined): Typed => ({
  id: uuid(),
  requirementId,
  title: '',
  endedOn: bangkokDate(new Date().toISOString()),
});

const useRecording = ({ requirements, wanted }: FormProps) => {
  const toast = useToast();
  const first = requirements.find(({ id }) => id === wanted) ?? requirements[0];
  const [typed, setTyped] = useState(() => emptyOf(first?.id));
  const [tried, setTried] = useState(false);
  const action = useAction(recordEvent, {
    invalidates: [listEvents, getInbox],
    onDone: ({ dueAt }) => {
      toast(words.saved(instantSentence(dueAt, { weekday: true })));
      setTyped(emptyOf(typed.requirementId));
      setTried(false);
    },
  });
  const send = () => {
    setTried(true);
    const { id, requirementId, title, endedOn } = typed;
    if (requirementId === undefined || title.trim() === '' || endedOn === undefined) return;
    action.mutate({ params: { id }, body: { requirementId, title, endedOn } });
  };
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change });
  return { typed, set, tried, action, send };
};

const daysOf = (requirement: EventRequirement | undefined): number | undefined =>
  requirement?.schedule.kind === 'afterEvent' ? requirement.schedule.days : undefined;

/** Records an event: which report follows it, what it was, and when it ended. */
export const EventForm = (props: FormProps) => {
  const say = useSay();
  const { requirements } = props;
  const { typed, set, tried, action, send } = useRecording(props);
  const days = daysOf(requirements.find(({ id }) => id === typed.requirementId));
  const refused = refusalsOf(action.error).find(({ field }) => field === 'body.endedOn');
  return (
    <Card title={say(words.record)}>
      <div className={styles.page}>
        <div className={styles.fields}>
          <Select
            label={say(words.requirement)}
            options={requirements.map(({ id, title }) => ({ value: id, label: say(title) }))}
            value={typed.requirementId}
            onChange={(requirementId) => set({ requirementId })}
          />
          <TextField
            label={say(words.what)}
            help={say(words.whatHelp)}
            maxLength={MOST_LETTERS}
            error={tried && typed.title.trim() === '' ? say(words.missing) : undefined}
            value={typed.title}
            onChange={(title) => set({ title })}
          />
          <DateField
            label={say(words.endedOn)}
            help={days === undefined ? undefined : say(words.dueIn(days))}
            error={refused ? say(refused.sentence) : undefined}
            value={typed.endedOn}
            onChange={(endedOn) => set({ endedOn })}
          />
        </div>
        {action.error && !refused && <ErrorState error={action.error} />}
        <p>
          <Button kind="primary" icon="plus" pending={action.isPending} onClick={send}>
            {say(words.save)}
          </Button>
        </p>
      </div>
    </Card>
  );
};
