import { useState } from 'react';
import { z } from 'zod';
import { bangkokDate, ClockTime } from '#kernel/bangkok-time.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { Button } from '#web/components/button/button.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { TimeField } from '#web/components/time-field/time-field.tsx';
import { useDraft } from '#web/drafts.ts';
import { useSay } from '#web/i18n.tsx';
import { ActivityPlan } from '../model/plan.ts';
import { decideNewDay } from '../rules/actions.ts';
import { checkPlan } from '../rules/plan.ts';
import { activityWords as words } from '../words/activity.ts';
import { changeWords } from '../words/changes.ts';
import { fieldWords } from '../words/plan.ts';
import { planWords } from '../words/refusals.ts';
import { type DialogProps, MeanwhileNote, PublicNote, useDialogChange } from './edit-dialog.tsx';
import styles from './plan.module.css';
import { useUnread } from './use-unread.ts';

const MOST_LETTERS = 1000;

/** A postponement or a cancellation while it is typed, and the plan that its writer saw. */
const Typed = z.object({
  heldOn: CivilDate.optional(),
  startsAt: ClockTime.optional(),
  endsAt: ClockTime.optional(),
  reason: z.string(),
  base: ActivityPlan,
});
type Typed = z.infer<typeof Typed>;

const startOf = ({ activity, replaces }: DialogProps): Typed => {
  const change = replaces?.change;
  const { startsAt, endsAt } = activity.plan;
  const times = { startsAt: startsAt ?? undefined, endsAt: endsAt ?? undefined };
  if (change?.kind === 'cancel') return { ...times, reason: change.reason, base: change.basedOn };
  if (change?.kind !== 'postpone') return { ...times, reason: '', base: activity.plan };
  return {
    heldOn: change.heldOn,
    startsAt: change.startsAt ?? undefined,
    endsAt: change.endsAt ?? undefined,
    reason: change.reason,
    base: change.basedOn,
  };
};

const useTyped = (kind: 'postpone' | 'cancel', props: DialogProps) => {
  const [tried, setTried] = useState(false);
  const start = startOf(props);
  const kept = useDraft<Typed>({
    key: `plan:${props.activity.id}:${kind}`,
    empty: start,
    understand: (content) => Typed.safeParse(content).data,
  });
  const { keep } = useDialogChange(props);
  const done = async (change: Parameters<typeof keep>[0]) => {
    if (!(await keep(change))) return;
    await kept.drop();
    props.onClose();
  };
  return {
    typed: kept.content ?? start,
    restored: kept.restored,
    set: (change: Partial<Typed>) => kept.change((before) => ({ ...before, ...change })),
    tried,
    setTried,
    done,
    leave: () => void kept.drop().then(props.onClose),
  };
};

type ReasonProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly tried: boolean;
};

const Reason = ({ tried, ...field }: ReasonProps) => {
  const say = useSay();
  const error = tried && field.value.trim() === '' ? say(fieldWords.missing) : undefined;
  return (
    <LongTextField
      label={say(words.reason)}
      rows={3}
      limit={MOST_LETTERS}
      error={error}
      {...field}
    />
  );
};

const Head = ({ activity, typed, restored }: HeadProps) => {
  const say = useSay();
  return (
    <>
      <strong>{activity.plan.title}</strong>
      {restored && <p className={styles.soft}>{say(changeWords.restored)}</p>}
      <MeanwhileNote base={typed.base} activity={activity} />
      <PublicNote activity={activity} text={words.reasonRule} />
    </>
  );
};
type HeadProps = Pick<DialogProps, 'activity'> &
  Pick<ReturnType<typeof useTyped>, 'typed' | 'restored'>;

// The same rules that the server holds a new day against.
const faultsOf = ({ heldOn, startsAt, endsAt }: Typed, { activity, requirement }: DialogProps) => {
  if (heldOn === undefined) return [];
  const plan = { ...activity.plan, heldOn, startsAt: startsAt ?? null, endsAt: endsAt ?? null };
  const today = bangkokDate(new Date().toISOString());
  const one = { activity: { ...activity, seq: 0 }, today };
  const decided = [decideNewDay(one, heldOn, 'heldOn'), checkPlan(requirement.settings, plan, '')];
  return decided.flatMap((result) => (result.ok ? [] : result.refusals));
};

const usePostponing = (props: DialogProps) => {
  const say = useSay();
  const one = useTyped('postpone', props);
  const { typed, tried } = one;
  const faults = faultsOf(typed, props);
  const unread = useUnread();
  const faultAt = (place: string): string | undefined => {
    const odd = unread.faults.get(place);
    if (!tried) return undefined;
    if (odd) return say(odd);
    if (place === 'heldOn' && typed.heldOn === undefined) return say(fieldWords.missing);
    const found = faults.find(({ field = '' }) => field.endsWith(place));
    return found && say(found.sentence);
  };
  const send = () => {
    one.setTried(true);
    const { heldOn, startsAt = null, endsAt = null, reason } = typed;
    if (heldOn === undefined || reason.trim() === '') return;
    if (faults.length > 0 || unread.faults.size > 0) return;
    const { id, plan: basedOn } = props.activity;
    void one.done({
      ...{ kind: 'postpone', id, heldOn, startsAt, endsAt, basedOn },
      reason: reason.trim(),
    });
  };
  return { ...one, faultAt, readAt: unread.readAt, send };
};

/** Moves an activity to another day, with the reason that is kept. */
export const PostponeDialog = (props: DialogProps) => {
  const say = useSay();
  const { typed, restored, set, tried, faultAt, readAt, send, leave } = usePostponing(props);
  const { startsAt, endsAt } = typed;
  return (
    <Dialog
      open
      title={say(words.postponeTitle)}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" onClick={send}>
            {say(words.postpone)}
          </Button>
          <Button onClick={leave}>{say(fieldWords.back)}</Button>
        </>
      }
    >
      <div className={styles.page}>
        <Head activity={props.activity} typed={typed} restored={restored} />
        <DateField
          label={say(words.newDay)}
          error={faultAt('heldOn')}
          onRead={readAt('heldOn')}
          value={typed.heldOn}
          onChange={(heldOn) => set({ heldOn })}
        />
        <div className={styles.fields}>
          <TimeField
            label={say(planWords.startsAt)}
            optional
            error={faultAt('startsAt')}
            onRead={readAt('startsAt')}
            value={startsAt}
            onChange={(at) => set({ startsAt: at })}
          />
          <TimeField
            label={say(planWords.endsAt)}
            optional
            error={faultAt('endsAt')}
            onRead={readAt('endsAt')}
            value={endsAt}
            onChange={(at) => set({ endsAt: at })}
          />
        </div>
        <Reason value={typed.reason} onChange={(reason) => set({ reason })} tried={tried} />
      </div>
    </Dialog>
  );
};

/** Calls an activity off, with the reason that is kept. */
export const CancelDialog = (props: DialogProps) => {
  const say = useSay();
  const one = useTyped('cancel', props);
  const { typed, restored, set, tried } = one;
  const send = () => {
    one.setTried(true);
    const { id, plan: basedOn } = props.activity;
    const reason = typed.reason.trim();
    if (reason !== '') void one.done({ kind: 'cancel', id, reason, basedOn });
  };
  return (
    <Dialog
      open
      title={say(words.cancelTitle)}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="danger" onClick={send}>
            {say(words.cancel)}
          </Button>
          <Button onClick={one.leave}>{say(words.keep)}</Button>
        </>
      }
    >
      <div className={styles.page}>
        <Head activity={props.activity} typed={typed} restored={restored} />
        <p>{say(words.cancelRule)}</p>
        <Reason value={typed.reason} onChange={(reason) => set({ reason })} tried={tried} />
      </div>
    </Dialog>
  );
};
