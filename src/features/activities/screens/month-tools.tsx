import { Button, IconButton } from '#web/components/button/button.tsx';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { monthAway, monthSpan, sameWeekdayIn } from '../rules/months.ts';
import { confirmed } from '../rules/plan-changes.ts';
import { monthWords as words } from '../words/plan.ts';
import styles from './plan.module.css';
import { type MadeChange, useKeepPlans } from './use-kept-plans.ts';
import type { MonthPlan } from './use-month-plan.ts';

/** The activities of the month before that can be planned in this one, too. */
export const copiedInto = ({ before, requirements }: MonthPlan) => {
  const asked = new Set(requirements.map(({ id }) => id));
  return before.filter(({ requirementId }) => asked.has(requirementId));
};

/** Brings the plans of the month before into this one, as drafts on the same weekdays. */
export const CopyButton = ({ plan }: { readonly plan: MonthPlan }) => {
  const say = useSay();
  const { office, month } = plan;
  const plans = useKeepPlans(office, month);
  const copied = copiedInto(plan);
  if (copied.length === 0) return null;
  const { startOn } = monthSpan(month);
  const changeOf = ({ requirementId, plan: last }: (typeof copied)[number]): MadeChange => ({
    before: undefined,
    change: {
      kind: 'save',
      id: uuid(),
      requirementId,
      plan: { ...last, heldOn: sameWeekdayIn(last.heldOn, startOn) },
      draft: true,
      basedOn: null,
    },
  });
  const copy = () => void plans.keep(copied.map(changeOf), words.copied(copied.length));
  return (
    <Button icon="copy" onClick={copy}>
      {say(words.copy)}
    </Button>
  );
};

/** Says that drafts wait, and confirms them together. */
export const DraftsNote = ({ plan }: { readonly plan: MonthPlan }) => {
  const say = useSay();
  const plans = useKeepPlans(plan.office, plan.month);
  const drafts = plan.activities.filter(({ state }) => state === 'draft');
  if (drafts.length === 0) return null;
  const confirm = () =>
    void plans.keep(
      drafts.map((before) => ({ before, change: confirmed(before) })),
      words.confirmed(drafts.length),
    );
  return (
    <div className={styles.note} data-print="never">
      <span>{say(words.drafts(drafts.length))}</span>
      {plan.mayPlan && (
        <Button icon="check" onClick={confirm}>
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
      <span className={styles.steps}>
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
      </span>
      <PrintButton />
    </>
  );
};
