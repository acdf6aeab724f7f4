import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { AsOfNote } from '#web/components/as-of-note/as-of-note.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { ApiProblem } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import type { OutboxItemsView } from '#web/outbox/use-outbox-items.ts';
import { useParam, usePlaceRead } from '#web/screen-place.ts';
import { useSignedIn } from '#web/session.ts';
import { NotFound } from '#web/shell/not-found.tsx';
import type { ActivityHistory, ActivityView } from '../model/activity.ts';
import { eventWords, activityWords as words } from '../words/activity.ts';
import { changeWords } from '../words/changes.ts';
import { monthWords } from '../words/plan.ts';
import { ActivityActions } from './activity-actions.tsx';
import { ActivityFacts } from './activity-facts.tsx';
import styles from './plan.module.css';
import { PlanPanels } from './plan-panels.tsx';
import { ShareCard } from './share-card.tsx';
import { RefusedBadge, StateBadge } from './state-badge.tsx';
import { type KnownActivity, useActivity } from './use-activity.ts';
import { planningFor } from './use-month-plan.ts';

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

type PageProps = { readonly found: KnownActivity; readonly kept: OutboxItemsView | undefined };

/** The key of the step that the outbox leads here to mend. */
const useMend = (): string | undefined => {
  const [{ mend }] = usePlaceRead(({ mend: asked }) => ({
    mend: typeof asked === 'string' ? asked : undefined,
  }));
  return mend;
};

const itemsOf = (kept: OutboxItemsView | undefined, id: string): OutboxItemsView | undefined =>
  kept && {
    ...kept,
    items: kept.items.filter(({ steps }) =>
      steps.some((step) => step.kind === 'call' && step.about === id),
    ),
  };

const Page = ({ found, kept }: PageProps) => {
  const say = useSay();
  const session = useSignedIn();
  const { activity, requirement, history, asOf, isRefused = false } = found;
  const mend = useMend();
  const { id, officeId, office: name, level, areaPath, plan } = activity;
  const crumb = useCrumb(activity);
  const own = itemsOf(kept, id);
  const isWaiting = own?.items.some(({ state }) => state !== 'received') ?? false;
  const badge = isRefused ? (
    <RefusedBadge />
  ) : (
    <StateBadge activity={activity} isWaiting={isWaiting} />
  );
  const office = { id: officeId, name, level, areaPath };
  const planning = planningFor(session, { office, requirements: [requirement] });
  return (
    <>
      <PageHeader
        title={plan.title}
        lead={say(requirement.programme)}
        crumbs={[crumb]}
        actions={!isRefused && <ActivityActions activity={activity} requirement={requirement} />}
      />
      <AsOfNote asOf={asOf} />
      <div className={styles.page}>
        <PlanPanels kept={own} activities={[activity]} planning={planning} mend={mend} />
        <ActivityFacts activity={activity} requirement={requirement} badge={badge} />
        {!isRefused && <ShareCard activity={activity} requirement={requirement} />}
        {history && <History history={history} />}
        {!history && !isRefused && <p className={styles.soft}>{say(changeWords.noHistory)}</p>}
      </div>
    </>
  );
};

/** One activity: its plan, what may be done to it, its result, and everything that happened to it. */
const ActivityPage = () => {
  const { found, kept, error, retry } = useActivity(useParam('activityId'));
  if (found) return <Page found={found} kept={kept} />;
  if (!error) return <Skeleton rows={8} rowHeight={48} />;
  if (error instanceof ApiProblem && error.status === 404) return <NotFound />;
  return <ErrorState error={error} onRetry={retry} />;
};

export default ActivityPage;
