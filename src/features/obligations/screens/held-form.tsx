import type { FormEvent } from 'react';
import type { ActivitySettings } from '#features/activities/model/settings.ts';
import { heldOf, settingsAfter } from '#features/activities/rules/plan.ts';
import { emptyPlan } from '#features/activities/screens/plan-draft.ts';
import { MainFields, PartnerFields } from '#features/activities/screens/plan-fields.tsx';
import { usePlanTyping } from '#features/activities/screens/use-plan.ts';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import type { EventRequirement } from '../model/event.ts';
import styles from './events.module.css';
import { RecordButton, today } from './record-button.tsx';
import { useRecording } from './use-recording.ts';

type HeldProps = {
  readonly officeId: string;
  readonly requirement: Pick<EventRequirement, 'id'> & { readonly settings: ActivitySettings };
};

const useHeld = ({ officeId, requirement }: HeldProps) => {
  const settings = settingsAfter(requirement.settings);
  const { action, record } = useRecording(officeId);
  const typing = usePlanTyping({
    start: emptyPlan(settings.types[0]?.value, today()),
    requirement: { settings },
    error: action.error,
    onReady: (plan) => {
      const { title, heldOn: endedOn } = plan;
      record({ requirementId: requirement.id, title, endedOn, about: heldOf(plan) });
    },
  });
  return { ...typing, settings, action };
};

/** An activity that was held without a plan: its kind, what, when, where, and who held it with whom. */
export const HeldForm = (props: HeldProps) => {
  const say = useSay();
  const { draft, set, settings, faultAt, readAt, send, action } = useHeld(props);
  const ended = refusalsOf(action.error).find(({ field }) => field === 'body.endedOn');
  const fields = {
    ...{ draft, set, settings, readAt },
    faultAt: (place: string) =>
      faultAt(place) ?? (place === 'heldOn' && ended ? say(ended.sentence) : undefined),
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
