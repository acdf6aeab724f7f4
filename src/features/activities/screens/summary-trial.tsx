import { useState } from 'react';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useSay } from '#web/i18n.tsx';
import type { SummaryPeriods } from '../model/definition.ts';
import type { SummaryContent, SummaryDefinition } from '../model/summary.ts';
import { summaryWords } from '../words/summary.ts';
import { editorWords as words } from '../words/summary-editor.ts';
import { periodName } from './issue-table.tsx';
import styles from './plan.module.css';
import { SummaryOverview, SummaryPicked, SummaryRows } from './summary-content.tsx';

/** What is tried, and on which period. */
export type Tried = { readonly definition: SummaryDefinition; readonly periodId: string };

type TrialProps = {
  readonly definition: SummaryDefinition;
  readonly periods: SummaryPeriods;
  readonly trial: {
    readonly data: { readonly content: SummaryContent } | undefined;
    readonly error: unknown;
    readonly isPending: boolean;
  };
  readonly onTry: (tried: Tried) => void;
};

/** What a summary would say as it is written now, with the figures as they are; the period that ended last unless told. */
export const SummaryTrial = ({ definition, periods, trial, onTry }: TrialProps) => {
  const say = useSay();
  const offered = periods[definition.every];
  const [period, setPeriod] = useState<string>();
  const [tried, setTried] = useState<SummaryDefinition>();
  const periodId = period && offered.includes(period) ? period : (offered[1] ?? offered[0]);
  const show = () => {
    if (!periodId) return;
    setTried(definition);
    onTry({ definition, periodId });
  };
  const content = trial.data?.content;
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
          <Button icon="eye" pending={trial.isPending} onClick={show}>
            {say(words.tryIt)}
          </Button>
        </p>
        <div aria-live="polite" className={styles.page}>
          {trial.error !== null && <ErrorState error={trial.error} />}
          {content && tried !== definition && <p className={styles.note}>{say(words.stale)}</p>}
          {content && <SummaryOverview content={content} />}
          {content && <SummaryRows content={content} />}
          {content && <SummaryPicked content={content} />}
        </div>
      </div>
    </Card>
  );
};
