import { useState } from 'react';
import type { CivilDate } from '#kernel/civil-date.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { TimeField } from '#web/components/time-field/time-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { cancelActivity, postponeActivity } from '../contract/plans.ts';
import { activityWords as words } from '../words/activity.ts';
import { fieldWords } from '../words/plan.ts';
import { planWords } from '../words/refusals.ts';
import type { DialogProps } from './edit-dialog.tsx';
import styles from './plan.module.css';
import { STALE } from './use-plan.ts';

const MOST_LETTERS = 1000;

type ReasonProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

const Reason = (props: ReasonProps) => {
  const say = useSay();
  return <LongTextField label={say(words.reason)} rows={3} limit={MOST_LETTERS} {...props} />;
};

const usePostponing = ({ activity, onClose }: DialogProps) => {
  const toast = useToast();
  const [heldOn, setHeldOn] = useState<CivilDate>();
  const [startsAt, setStartsAt] = useState(activity.plan.startsAt ?? undefined);
  const [endsAt, setEndsAt] = useState(activity.plan.endsAt ?? undefined);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const action = useAction(postponeActivity, {
    invalidates: STALE,
    onDone: () => {
      toast(words.postponed);
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    if (heldOn === undefined || reason.trim() === '') return;
    const times = { startsAt: startsAt ?? null, endsAt: endsAt ?? null };
    action.mutate({ params: { id: activity.id }, body: { heldOn, ...times, reason } });
  };
  const typed = { heldOn, startsAt, endsAt, reason };
  return { typed, setHeldOn, setStartsAt, setEndsAt, setReason, tried, action, send };
};

/** Moves an activity to another day, with the reason that is kept. */
export const PostponeDialog = (props: DialogProps) => {
  const say = useSay();
  const one = usePostponing(props);
  const { typed, tried, action } = one;
  const refused = refusalsOf(action.error);
  const faultAt = (place: string) => {
    const found = refused.find(({ field }) => field === `body.${place}`);
    return found && say(found.sentence);
  };
  const missing = tried ? say(fieldWords.missing) : undefined;
  return (
    <Dialog
      open
      title={say(words.postponeTitle)}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" pending={action.isPending} onClick={one.send}>
            {say(words.postpone)}
          </Button>
          <Button onClick={props.onClose}>{say(fieldWords.back)}</Button>
        </>
      }
    >
      <div className={styles.page}>
        <strong>{props.activity.plan.title}</strong>
        <DateField
          label={say(words.newDay)}
          error={faultAt('heldOn') ?? (typed.heldOn === undefined ? missing : undefined)}
          value={typed.heldOn}
          onChange={one.setHeldOn}
        />
        <div className={styles.fields}>
          <TimeField
            label={say(planWords.startsAt)}
            optional
            error={faultAt('startsAt')}
            value={typed.startsAt}
            onChange={one.setStartsAt}
          />
          <TimeField
            label={say(planWords.endsAt)}
            optional
            error={faultAt('endsAt')}
            value={typed.endsAt}
            onChange={one.setEndsAt}
          />
        </div>
        <Reason
          value={typed.reason}
          onChange={one.setReason}
          error={typed.reason.trim() === '' ? missing : undefined}
        />
        {action.error && refused.length === 0 && <ErrorState error={action.error} />}
      </div>
    </Dialog>
  );
};

/** Calls an activity off, with the reason that is kept. */
export const CancelDialog = ({ activity, onClose }: DialogProps) => {
  const say = useSay();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const action = useAction(cancelActivity, {
    invalidates: STALE,
    onDone: () => {
      toast(words.cancelled);
      onClose();
    },
  });
  const isEmpty = reason.trim() === '';
  const send = () => {
    setTried(true);
    if (!isEmpty) action.mutate({ params: { id: activity.id }, body: { reason } });
  };
  return (
    <Dialog
      open
      title={say(words.cancelTitle)}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" pending={action.isPending} onClick={send}>
            {say(words.cancel)}
          </Button>
          <Button onClick={onClose}>{say(words.keep)}</Button>
        </>
      }
    >
      <div className={styles.page}>
        <strong>{activity.plan.title}</strong>
        <p>{say(words.cancelRule)}</p>
        <Reason
          value={reason}
          onChange={setReason}
          error={tried && isEmpty ? say(fieldWords.missing) : undefined}
        />
        {action.error && <ErrorState error={action.error} />}
      </div>
    </Dialog>
  );
};
