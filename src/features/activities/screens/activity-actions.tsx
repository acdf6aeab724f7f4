import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { publishActivity } from '../contract/plans.ts';
import type { ActivityRequirement, ActivityView } from '../model/activity.ts';
import { confirmed } from '../rules/plan-changes.ts';
import { activityWords as words } from '../words/activity.ts';
import { CancelDialog, PostponeDialog } from './change-dialogs.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { useKeepPlans } from './use-kept-plans.ts';
import { STALE } from './use-plan.ts';

type ActionsProps = {
  readonly activity: ActivityView;
  readonly requirement: ActivityRequirement;
};

const DIALOGS = { change: EditDialog, postpone: PostponeDialog, cancel: CancelDialog } as const;
type DialogName = keyof typeof DIALOGS;

/** The way to the result, from the day of the activity on. */
const ReportLink = ({ activity }: Pick<ActionsProps, 'activity'>) => {
  const say = useSay();
  const { report, plan } = activity;
  if (!report || plan.heldOn > bangkokDate(new Date().toISOString())) return null;
  const open = report.status === 'due' || report.status === 'returned';
  return (
    <Link className={buttonClass(open ? 'primary' : 'secondary')} to={`/reports/${report.id}`}>
      {say(open ? words.toReport : words.openReport)}
    </Link>
  );
};

const DraftButtons = ({ activity }: Pick<ActionsProps, 'activity'>) => {
  const say = useSay();
  const navigate = useNavigate();
  const { id, officeId, office, plan, actions } = activity;
  const month = plan.heldOn.slice(0, 7);
  const plans = useKeepPlans({ id: officeId, name: office }, month);
  const confirm = () => void plans.keep([{ before: activity, change: confirmed(activity) }]);
  const drop = async () => {
    if (await plans.keep([{ before: activity, change: { kind: 'drop', id } }]))
      void navigate({ to: '/activities', search: { month } });
  };
  return (
    <>
      {actions.includes('confirm') && (
        <Button kind="primary" icon="check" onClick={confirm}>
          {say(words.confirm)}
        </Button>
      )}
      {actions.includes('drop') && (
        <Button icon="trash" onClick={() => void drop()}>
          {say(words.drop)}
        </Button>
      )}
    </>
  );
};

type PublishProps = Pick<ActionsProps, 'activity'> & { readonly published: boolean };

const PublishButton = ({ activity, published }: PublishProps) => {
  const say = useSay();
  const toast = useToast();
  const { id, plan, reason, publishedAt } = activity;
  const show = publishedAt === null ? words.publish : words.publishNew;
  const basedOn = { plan, reason };
  const action = useAction(publishActivity, {
    invalidates: STALE,
    onDone: () => toast(published ? words.publishedDone : words.unpublishedDone),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (
    <Button
      icon={published ? 'eye' : 'close'}
      pending={action.isPending}
      onClick={() => action.mutate({ params: { id }, body: { published, basedOn } })}
    >
      {say(published ? show : words.unpublish)}
    </Button>
  );
};

const LABELS = { change: words.edit, postpone: words.postpone, cancel: words.cancel } as const;
const ICONS = { change: 'edit', postpone: 'calendar', cancel: 'close' } as const;

/** Everything the reader may do to an activity, the way to its result first. */
export const ActivityActions = (props: ActionsProps) => {
  const say = useSay();
  const [open, setOpen] = useState<DialogName>();
  const { activity } = props;
  const Shown = open && DIALOGS[open];
  return (
    <>
      <ReportLink activity={activity} />
      <DraftButtons activity={activity} />
      {activity.actions.includes('publish') && <PublishButton activity={activity} published />}
      {activity.actions.includes('unpublish') && (
        <PublishButton activity={activity} published={false} />
      )}
      {(Object.keys(DIALOGS) as DialogName[])
        .filter((name) => activity.actions.includes(name))
        .map((name) => (
          <Button key={name} icon={ICONS[name]} onClick={() => setOpen(name)}>
            {say(LABELS[name])}
          </Button>
        ))}
      {Shown && <Shown {...props} onClose={() => setOpen(undefined)} />}
    </>
  );
};
