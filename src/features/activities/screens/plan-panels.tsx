import { Fragment, useState } from 'react';
import { periodLabel } from '#kernel/period.ts';
import { Button } from '#web/components/button/button.tsx';
import { useSay } from '#web/i18n.tsx';
import type { CallStep, OutboxItem } from '#web/outbox/item.ts';
import { KeptPanel, ReceivedNote } from '#web/outbox/kept-panel.tsx';
import { panelWords } from '#web/outbox/panel-words.ts';
import { isHeldBack, type OutboxItemsView } from '#web/outbox/use-outbox-items.ts';
import type { ActivityView } from '../model/activity.ts';
import { monthSpan } from '../rules/months.ts';
import { afterChange, type PlanChange, type Planning } from '../rules/plan-changes.ts';
import { changeWords } from '../words/changes.ts';
import { CancelDialog, PostponeDialog } from './change-dialogs.tsx';
import { EditDialog, type Replaced } from './edit-dialog.tsx';
import { changeInStep } from './plan-steps.ts';
import { monthOfItem } from './use-kept-plans.ts';

/** What stands on the screen: the activities with what waits, and who plans what. */
type Shown = { readonly activities: readonly ActivityView[]; readonly planning: Planning };

type StepProps = Shown & {
  /** The key of a refused step that is to be mended at once. */
  readonly mend?: string | undefined;
  readonly step: CallStep;
  readonly item: OutboxItem;
  readonly outbox: OutboxItemsView['outbox'];
};

const DIALOGS = { save: EditDialog, postpone: PostponeDialog, cancel: CancelDialog } as const;

const isNew = (change: PlanChange): boolean => change.kind === 'save' && change.basedOn === null;

const changedIn = (change: PlanChange, { activities, planning }: Shown) =>
  activities.find(({ id }) => id === change.id) ??
  (isNew(change) ? afterChange(undefined, change, planning) : undefined);

const EditAgain = ({ step, item, mend, ...shown }: Omit<StepProps, 'outbox'>) => {
  const say = useSay();
  const [isOpen, setOpen] = useState(mend !== undefined && mend === step.key);
  const change = changeInStep(step);
  const activity = change && changedIn(change, shown);
  const requirement = shown.planning.requirements.find(({ id }) => id === activity?.requirementId);
  if (!change || change.kind === 'drop' || !activity || !requirement) return null;
  const Dialog = DIALOGS[change.kind];
  const replaces: Replaced = { change, itemId: item.id, key: step.key };
  return (
    <>
      <Button
        icon="edit"
        aria-label={step.says && say(panelWords.editOne(step.says))}
        onClick={() => setOpen(true)}
      >
        {say(panelWords.edit)}
      </Button>
      {isOpen && <Dialog {...{ activity, requirement, replaces }} onClose={() => setOpen(false)} />}
    </>
  );
};

const StepButtons = (props: StepProps) => {
  const say = useSay();
  const { step, item, outbox } = props;
  return (
    <>
      {step.refused && <EditAgain {...props} />}
      <Button
        kind="quiet"
        icon="trash"
        aria-label={step.says && say(panelWords.leaveOutOne(step.says))}
        onClick={() => void outbox.leaveOut(item.id, step.key)}
      >
        {say(panelWords.leaveOut)}
      </Button>
    </>
  );
};

type PanelsProps = Shown & Pick<StepProps, 'mend'> & { readonly kept: OutboxItemsView | undefined };

/** What of the plans of an office waits on this device, is refused, or was just received. */
export const PlanPanels = ({ kept, ...shown }: PanelsProps) => {
  if (!kept) return null;
  const { outbox, items, moving } = kept;
  return items.map((item) => (
    <Fragment key={item.id}>
      <ReceivedNote item={item} />
      {isHeldBack(item) && (
        <KeptPanel
          {...{ outbox, item, moving: moving.get(item.id) }}
          title={changeWords.kept(periodLabel(monthSpan(monthOfItem(item))))}
          stepActions={(step) => <StepButtons {...shown} {...{ step, item, outbox }} />}
        />
      )}
    </Fragment>
  ));
};
