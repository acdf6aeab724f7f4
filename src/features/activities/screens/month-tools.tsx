import type { ReplyOf } from '#kernel/contract.ts';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import type { getMonthPlan } from '../contract/plans.ts';
import { monthAway, monthSpan, sameWeekdayIn } from '../rules/months.ts';
import { monthWords as words } from '../words/plan.ts';
import styles from './plan.module.css';
import { useSavePlans } from './use-plan.ts';

export type MonthPlan = ReplyOf<typeof getMonthPlan>;

/** Brings the plans of the month before into this one, as drafts on the same weekdays. */
export const CopyButton = ({ plan }: { readonly plan: MonthPlan }) => {
  const say = useSay();
  const toast = useToast();
  const { before, office, month, requirements } = plan;
  const asked = new Set(requirements.map(({ id }) => id));
  const copied = before.filter(({ requirementId }) => asked.has(requirementId));
  const action = useSavePlans(() => toast(words.copied(copied.length)));
  if (copied.length === 0) return null;
  const { startOn } = monthSpan(month);
  const copy = () =>
    action.mutate({
      body: {
        officeId: office.id,
        plans: copied.map((one) => ({
          id: uuid(),
          requirementId: one.requirementId,
          plan: { ...one.plan, heldOn: sameWeekdayIn(one.plan.heldOn, startOn) },
          draft: true,
        })),
      },
    });
  return (
    <Button icon="copy" pending={action.isPending} onClick={copy}>
      {say(words.copy)}
    </Button>
  );
};

/** Says that drafts wait, and confirms them together. */
export const DraftsNote = ({ plan }: { readonly plan: MonthPlan }) => {
  const say = useSay();
  const toast = useToast();
  const drafts = plan.activities.filter(({ state }) => state === 'draft');
  const action = useSavePlans(() => toast(words.confirmed(drafts.length)));
  if (drafts.length === 0) return null;
  const confirm = () =>
    action.mutate({
      body: {
        officeId: plan.office.id,
        plans: drafts.map((one) => ({
          id: one.id,
          requirementId: one.requirementId,
          plan: one.plan,
          draft: false,
        })),
      },
    });
  return (
    <div className={styles.note} data-print="never">
      <span>{say(words.drafts(drafts.length))}</span>
      {plan.mayPlan && (
        <Button icon="check" pending={action.isPending} onClick={confirm}>
          {say(words.confirmAll)}
        </Button>
      )}
    </div>
  );
};

type StepsProps = { readonly month: string; readonly onMonth: (month: string) => void };

/** To the month before and the next, and onto paper. */
export const MonthSteps = ({ month, onMonth }: StepsProps) => {
  const say = useSay();
  return (
    <>
      <IconButton
        icon="chevron-left"
        kind="secondary"
        label={say(words.previous)}
        onClick={() => onMonth(monthAway(month, -1))}
      />
      <IconButton
        icon="chevron-right"
        kind="secondary"
        label={say(words.next)}
        onClick={() => onMonth(monthAway(month, 1))}
      />
      <PrintButton />
    </>
  );
};
