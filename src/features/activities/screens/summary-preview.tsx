import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import type { ReplyOf } from '#kernel/contract.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useFiscalYear } from '#web/fiscal-year.tsx';
import { useSay } from '#web/i18n.tsx';
import { useParam, usePlaceState } from '#web/screen-place.ts';
import { uuid } from '#web/uuid.ts';
import {
  issueSummary,
  listSummaries,
  pickActivities,
  previewSummary,
} from '../contract/summaries.ts';
import { summaryWords as words } from '../words/summary.ts';
import { periodName } from './issue-table.tsx';
import styles from './plan.module.css';
import { SummaryOverview, SummaryRows } from './summary-content.tsx';

type Preview = ReplyOf<typeof previewSummary>;

type ChoosingProps = {
  readonly preview: Preview;
  readonly summaryId: string;
  readonly periodId: string;
  readonly most: number;
};

const Choosing = ({ preview, summaryId, periodId, most }: ChoosingProps) => {
  const say = useSay();
  const toast = useToast();
  const { offered, byPerson } = preview;
  const [chosen, setChosen] = useState<readonly string[]>(preview.chosen);
  const action = useAction(pickActivities, {
    invalidates: [previewSummary],
    onDone: () => toast(words.choiceSaved),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  const save = () =>
    action.mutate({ params: { id: summaryId }, body: { periodId, reportIds: [...chosen] } });
  return (
    <Card
      title={say(words.choose)}
      actions={<Badge>{say(byPerson ? words.byPerson : words.byRule)}</Badge>}
    >
      {offered.length === 0 ? (
        <p>{say(words.noOffer)}</p>
      ) : (
        <>
          <Choices
            label={say(words.chooseHelp(most))}
            options={offered.map((one) => ({
              value: one.reportId,
              label: `${one.title} (${say(dateSentence(one.heldOn))})`,
              hint: say(words.offered(one.office, one.score)),
            }))}
            value={chosen}
            onChange={(next) => setChosen(next.slice(0, most))}
          />
          <p>
            <Button icon="check" pending={action.isPending} onClick={save}>
              {say(words.saveChoice)}
            </Button>
          </p>
        </>
      )}
    </Card>
  );
};

const PreviewPlace = z.object({ period: z.string().max(20).optional().catch(undefined) });

const useIssuing = (summaryId: string, periodId: string) => {
  const toast = useToast();
  const navigate = useNavigate();
  const [id] = useState(uuid);
  const action = useAction(issueSummary, {
    invalidates: [listSummaries, previewSummary],
    onDone: ({ version }) => {
      toast(words.issued(version));
      void navigate({ to: '/summaries' });
    },
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  const issue = () => action.mutate({ params: { id }, body: { summaryId, periodId } });
  return { issue, pending: action.isPending };
};

type BodyProps = {
  readonly summary: ReplyOf<typeof listSummaries>['summaries'][number];
  readonly periodId: string;
  readonly onPeriod: (period: string) => void;
};

const Body = ({ summary, periodId, onPeriod }: BodyProps) => {
  const say = useSay();
  const reply = useCall(previewSummary, { params: { id: summary.id }, query: { periodId } });
  const { issue, pending } = useIssuing(summary.id, periodId);
  return (
    <div className={styles.page}>
      <div className={styles.fields}>
        <Select
          label={say(words.choosePeriod)}
          options={summary.periods.map((id) => ({ value: id, label: say(periodName(id)) }))}
          value={periodId}
          onChange={(next) => next && onPeriod(next)}
        />
      </div>
      {reply.isPending && <Skeleton rows={6} rowHeight={56} />}
      {reply.isError && <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />}
      {reply.data && (
        <>
          <SummaryOverview content={reply.data.content} />
          <SummaryRows content={reply.data.content} />
          <Choosing
            key={`${periodId} ${reply.data.chosen.join()}`}
            preview={reply.data}
            summaryId={summary.id}
            periodId={periodId}
            most={summary.definition.picks.activities}
          />
          <p>
            <Button kind="primary" icon="send" pending={pending} onClick={issue}>
              {say(words.issueNow)}
            </Button>
          </p>
        </>
      )}
    </div>
  );
};

/** What a summary would say now, which activities it shows, and issuing it. */
const SummaryPreview = () => {
  const say = useSay();
  const id = useParam('summaryId');
  const { fiscalYear } = useFiscalYear();
  const [{ period }, setPlace] = usePlaceState(PreviewPlace);
  const reply = useCall(listSummaries, { query: { fiscalYear } });
  const summary = reply.data?.summaries.find((one) => one.id === id);
  const periodId = period ?? summary?.periods[0];
  return (
    <>
      <PageHeader
        title={summary ? say(summary.definition.title) : say(words.previewTitle)}
        lead={say(words.previewTitle)}
        crumbs={[{ label: say(words.title), to: '/summaries' }]}
      />
      {reply.isPending && <Skeleton rows={6} rowHeight={56} />}
      {reply.isError && <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />}
      {summary && periodId && (
        <Body
          summary={summary}
          periodId={periodId}
          onPeriod={(next) => setPlace({ period: next })}
        />
      )}
    </>
  );
};

export default SummaryPreview;
