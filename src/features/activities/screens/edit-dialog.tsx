import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import type { ActivityRequirement, ActivityView } from '../model/activity.ts';
import { activityWords } from '../words/activity.ts';
import { fieldWords as words } from '../words/plan.ts';
import styles from './plan.module.css';
import { draftOfPlan } from './plan-draft.ts';
import { MainFields, OtherFields } from './plan-fields.tsx';
import { usePlanTyping, useSavePlans } from './use-plan.ts';

/** An activity whose plan a dialog changes. */
export type DialogProps = {
  readonly activity: ActivityView;
  readonly requirement: ActivityRequirement;
  readonly onClose: () => void;
};

/** Changes everything a plan says; a draft stays one. */
export const EditDialog = ({ activity, requirement, onClose }: DialogProps) => {
  const say = useSay();
  const toast = useToast();
  const { id, requirementId, officeId, state } = activity;
  const action = useSavePlans(() => {
    toast(words.saved);
    onClose();
  });
  const { draft, set, faultAt, send } = usePlanTyping({
    start: draftOfPlan(activity.plan),
    requirement,
    error: action.error,
    onReady: (plan) =>
      action.mutate({
        body: { officeId, plans: [{ id, requirementId, plan, draft: state === 'draft' }] },
      }),
  });
  const fields = { draft, set, settings: requirement.settings, faultAt };
  return (
    <Dialog
      open
      width="wide"
      title={say(activityWords.editTitle)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={action.isPending} onClick={send}>
            {say(words.save)}
          </Button>
          <Button onClick={onClose}>{say(words.back)}</Button>
        </>
      }
    >
      <div className={styles.page}>
        <MainFields {...fields} />
        <OtherFields {...fields} />
        {action.error && refusalsOf(action.error).length === 0 && (
          <ErrorState error={action.error} />
        )}
      </div>
    </Dialog>
  );
};
