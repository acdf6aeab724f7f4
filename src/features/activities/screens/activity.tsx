import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { ApiProblem } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { useSignedIn } from '#web/session.ts';
import { NotFound } from '#web/shell/not-found.tsx';
import { getActivity } from '../contract/plans.ts';
import type { ActivityHistory, ActivityView } from '../model/activity.ts';
import { eventWords, activityWords as words } from '../words/activity.ts';
import { monthWords } from '../words/plan.ts';
import { ActivityActions } from './activity-actions.tsx';
import { ActivityFacts } from './activity-facts.tsx';
import styles from './plan.module.css';
import { ShareCard } from './share-card.tsx';

const HistoryLine = ({ line }: { readonly line: ActivityHistory }) => {
  const say = useSay();
  return (
    <li>
      <strong>
        {say(eventWords[line.kind])}
        {line.kind === 'postponed' && ` ${say(words.movedTo(dateSentence(line.heldOn)))}`}
      </strong>
      <span>
        {line.by}
        {line.office && ` · ${say(line.standIn ? words.standIn(line.office) : line.office)}`}
      </span>
      <time className={styles.soft} dateTime={line.at}>
        {say(instantSentence(line.at, { weekday: true }))}
      </time>
      {'reason' in line && <q className={styles.reason}>{line.reason}</q>}
    </li>
  );
};

const History = ({ history }: { readonly history: readonly ActivityHistory[] }) => {
  const say = useSay();
  return (
    <Card title={say(words.history)}>
      <ol className={styles.events}>
        {history.toReversed().map((line) => (
          <HistoryLine key={line.seq} line={line} />
        ))}
      </ol>
    </Card>
  );
};

const useCrumb = ({ officeId, plan }: ActivityView) => {
  const say = useSay();
  const { office } = useSignedIn();
  const month = `month=${plan.heldOn.slice(0, 7)}`;
  const whose = officeId === office.id ? '' : `&office=${officeId}`;
  return { label: say(monthWords.title), to: `/activities?${month}${whose}` };
};

type Loaded = Parameters<typeof ActivityFacts>[0] & {
  readonly history: readonly ActivityHistory[];
};

const Page = ({ activity, requirement, history }: Loaded) => {
  const say = useSay();
  const crumb = useCrumb(activity);
  return (
    <>
      <PageHeader
        title={activity.plan.title}
        lead={say(requirement.programme)}
        crumbs={[crumb]}
        actions={<ActivityActions activity={activity} requirement={requirement} />}
      />
      <div className={styles.page}>
        <ActivityFacts activity={activity} requirement={requirement} />
        <ShareCard activity={activity} requirement={requirement} />
        <History history={history} />
      </div>
    </>
  );
};

/** One activity: its plan, what may be done to it, its result, and everything that happened to it. */
const ActivityPage = () => {
  const id = useParam('activityId');
  const reply = useCall(getActivity, { params: { id } });
  if (reply.isPending) return <Skeleton rows={8} rowHeight={48} />;
  if (reply.error instanceof ApiProblem && reply.error.status === 404) return <NotFound />;
  if (!reply.data) return <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />;
  return <Page {...reply.data} />;
};

export default ActivityPage;
