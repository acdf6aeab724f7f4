import { useState } from 'react';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useSay } from '#web/i18n.tsx';
import { trySummary } from '../contract/definitions.ts';
import type { SummaryDefinition } from '../model/summary.ts';
import { periodAt } from '../rules/summaries.ts';
import { summaryWords } from '../words/summary.ts';
import { editorWords as words } from '../words/summary-editor.ts';
import { periodName } from './issue-table.tsx';
import styles from './plan.module.css';
import { SummaryOverview, SummaryPicked, SummaryRows } from './summary-content.tsx';

type TrialProps = {
  readonly summaryId: string;
  readonly definition: SummaryDefinition;
  /** The periods of the summary as it is kept, the newest first. */
  readonly periods: readonly string[];
};

// A summary that is changed from weeks to months is tried on months that its weeks lie in.
const periodsFor = ({ definition, periods }: TrialProps, today: string): readonly string[] => {
  const now = periodAt(definition, today).id;
  return periods[0] === now ? periods : [now];
};

/** What the changed summary would say, with the figures as they are now. */
export const SummaryTrial = (props: TrialProps) => {
  const say = useSay();
  const { summaryId, definition } = props;
  const offered = periodsFor(
    props,
    new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
  );
  const [period, setPeriod] = useState(offered[1] ?? offered[0]);
  const [tried, setTried] = useState<SummaryDefinition>();
  const action = useAction(trySummary, {});
  const periodId = period && offered.includes(period) ? period : offered[0];
  const show = () => {
    if (!periodId) return;
    setTried(definition);
    action.mutate({ params: { id: summaryId }, body: { definition, periodId } });
  };
  const content = action.data?.content;
  return (
    <Card title={say(words.preview)}>
      <div className={styles.page}>
        <p className={styles.soft}>{say(words.previewLead)}</p>
        <div className={styles.fields}>
          <Select
            label={say(summaryWords.choosePeriod)}
            options={offered.map((id) => ({ value: id, label: say(periodName(id)) }))}
            value={periodId}
            onChange={(next) => next && setPeriod(next)}
          />
        </div>
        <p>
          <Button icon="eye" pending={action.isPending} onClick={show}>
            {say(words.tryIt)}
          </Button>
        </p>
        <div aria-live="polite" className={styles.page}>
          {action.error && <ErrorState error={action.error} />}
          {content && tried !== definition && <p className={styles.note}>{say(words.stale)}</p>}
          {content && <SummaryOverview content={content} />}
          {content && <SummaryRows content={content} />}
          {content && <SummaryPicked content={content} />}
        </div>
      </div>
    </Card>
  );
};
