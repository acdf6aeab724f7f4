import { type FormEvent, useState } from 'react';
import type { ActivitySettings } from '#features/activities/model/settings.ts';
import { heldOf, settingsAfter } from '#features/activities/rules/plan.ts';
import { emptyPlan } from '#features/activities/screens/plan-draft.ts';
import { MainFields, PartnerFields } from '#features/activities/screens/plan-fields.tsx';
import { newPlan, usePlanTyping } from '#features/activities/screens/use-plan.ts';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import type { EventRequirement } from '../model/event.ts';
import styles from './events.module.css';
import { RecordButton, today } from './record-button.tsx';
import { useRecording } from './use-recording.ts';

type HeldProps = {
  readonly requirement: Pick<EventRequirement, 'id'> & { readonly settings: ActivitySettings };
};

const useHeld = ({ requirement }: HeldProps) => {
  const settings = settingsAfter(requirement.settings);
  const { action, record } = useRecording(() => void typing.drop());
  const [start] = useState(() => newPlan(emptyPlan(settings.types[0]?.value, today())));
  const typing = usePlanTyping({
    key: `held:${requirement.id}`,
    start,
    requirement: { settings },
    onReady: (plan, { id }) => {
      const { title, heldOn: endedOn } = plan;
      record(id, { requirementId: requirement.id, title, endedOn, about: heldOf(plan) });
    },
  });
  return { ...typing, settings, action };
};

// The fields by the last part of the place that the server names; the day is the last one of the event.
const fieldOf = (place: string): string => {
  const last = place.slice(place.lastIndexOf('.') + 1);
  return last === 'endedOn' ? 'heldOn' : last;
};

/** An activity that was held without a plan: its kind, what, when, where, and who held it with whom. */
export const HeldForm = (props: HeldProps) => {
  const say = useSay();
  const { typed, set, settings, faultAt, send, action } = useHeld(props);
  const refused = new Map(
    refusalsOf(action.error).map(({ field = '', sentence }) => [fieldOf(field), say(sentence)]),
  );
  const fields = {
    ...{ draft: typed.draft, set, settings },
    faultAt: (place: string) => faultAt(place) ?? refused.get(place),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form className={styles.page} onSubmit={submit} noValidate>
      <MainFields {...fields} />
      <PartnerFields {...fields} />
      <RecordButton action={action} />
    </form>
  );
};
