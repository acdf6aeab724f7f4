import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ActivityRequirement, ActivityView } from '../model/activity.ts';
import type { ActivityPlan } from '../model/plan.ts';
import { samePlan } from '../rules/plan.ts';
import type { PlanChange } from '../rules/plan-changes.ts';
import { activityWords } from '../words/activity.ts';
import { changeWords } from '../words/changes.ts';
import { fieldWords as words } from '../words/plan.ts';
import styles from './plan.module.css';
import { draftOfPlan } from './plan-draft.ts';
import { MainFields, OtherFields } from './plan-fields.tsx';
import { type StepPlace, useKeepPlans } from './use-kept-plans.ts';
import { useKeptTyping } from './use-kept-typing.ts';

/** A change that was not taken, which another one is to replace. */
export type Replaced = StepPlace & { readonly change: PlanChange };

/** An activity whose plan a dialog changes. */
export type DialogProps = {
  readonly activity: ActivityView;
  readonly requirement: ActivityRequirement;
  readonly onClose: () => void;
  readonly replaces?: Replaced | undefined;
};

/** Keeps the change that a dialog makes: behind what waits already, or in the place of what it replaces. */
export const useDialogChange = ({ activity, replaces }: DialogProps) => {
  const { officeId, office, plan } = activity;
  const plans = useKeepPlans({ id: officeId, name: office }, plan.heldOn.slice(0, 7));
  const isNew = replaces?.change.kind === 'save' && replaces.change.basedOn === null;
  const before = isNew ? undefined : activity;
  const keep = (change: PlanChange): Promise<boolean> =>
    replaces ? plans.exchange(replaces, { change, before }) : plans.keep([{ change, before }]);
  return { keep, basedOn: isNew ? null : plan };
};

/** Says that the plan is another one than its writer saw when he typed. */
export const MeanwhileNote = ({
  base,
  activity,
}: {
  readonly base: ActivityPlan | null;
  readonly activity: ActivityView;
}) => {
  const say = useSay();
  const { plan } = activity;
  if (base === null || samePlan(plan, base)) return null;
  const day = say(dateSentence(plan.heldOn, { weekday: true }));
  return (
    <p className={styles.note} role="status">
      {say(changeWords.nowStands(plan.title, day, plan.place))}
    </p>
  );
};

type PublicNoteProps = { readonly activity: ActivityView; readonly text: Sentence };

/** Says what citizens will see of a change, where they see the activity. */
export const PublicNote = ({ activity, text }: PublicNoteProps) => {
  const say = useSay();
  return activity.publishedAt === null ? null : <p className={styles.soft}>{say(text)}</p>;
};

const planIn = ({ activity, replaces }: DialogProps): ActivityPlan =>
  replaces?.change.kind === 'save' ? replaces.change.plan : activity.plan;

const useEditing = (props: DialogProps) => {
  const { activity, requirement, onClose, replaces } = props;
  const { id, requirementId, state } = activity;
  const { keep, basedOn } = useDialogChange(props);
  const save = async (plan: ActivityPlan) => {
    const change = { kind: 'save', id, requirementId, plan, basedOn } as const;
    if (!(await keep({ ...change, draft: state === 'draft' }))) return;
    await typing.drop();
    onClose();
  };
  const base = replaces?.change.kind === 'save' ? replaces.change.basedOn : activity.plan;
  const typing = useKeptTyping({
    key: `plan:${id}:change`,
    start: { id, draft: draftOfPlan(planIn(props)), base },
    requirement,
    onReady: (plan) => void save(plan),
  });
  return typing;
};

/** Changes everything a plan says; a draft stays one. */
export const EditDialog = (props: DialogProps) => {
  const say = useSay();
  const { activity, requirement, onClose } = props;
  const { isOpen, typed, restored, set, faultAt, readAt, send, drop } = useEditing(props);
  const fields = { draft: typed.draft, set, settings: requirement.settings, faultAt, readAt };
  const leave = () => void drop().then(onClose);
  return (
    <Dialog
      open
      width="wide"
      title={say(activityWords.editTitle)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={send}>
            {say(words.save)}
          </Button>
          <Button onClick={leave}>{say(words.back)}</Button>
        </>
      }
    >
      {!isOpen && <Skeleton rows={5} rowHeight={48} />}
      {isOpen && (
        <div className={styles.page}>
          {restored && <p className={styles.soft}>{say(changeWords.restored)}</p>}
          <MeanwhileNote base={typed.base} activity={activity} />
          <PublicNote activity={activity} text={activityWords.editRule} />
          <MainFields {...fields} />
          <OtherFields {...fields} />
        </div>
      )}
    </Dialog>
  );
};
