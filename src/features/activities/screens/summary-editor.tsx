import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReplyOf } from '#kernel/contract.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { changeSummary, getSummaryEditor, trySummary } from '../contract/definitions.ts';
import { listSummaries } from '../contract/summaries.ts';
import type { SummaryDefinition } from '../model/summary.ts';
import { listLacking } from '../rules/start.ts';
import { summaryWords } from '../words/summary.ts';
import { editorWords as words } from '../words/summary-editor.ts';
import styles from './plan.module.css';
import { SummaryHistory } from './summary-history.tsx';
import { DefinitionSections, type Source, SourceFields, useFaults } from './summary-sections.tsx';
import { SummaryTrial } from './summary-trial.tsx';
import { SummaryUse } from './summary-use.tsx';

type Loaded = ReplyOf<typeof getSummaryEditor>;

const useSaving = () => {
  const toast = useToast();
  const navigate = useNavigate();
  return useAction(changeSummary, {
    invalidates: [listSummaries, getSummaryEditor],
    onDone: () => {
      toast(summaryWords.saved);
      void navigate({ to: '/summaries' });
    },
  });
};

const useEditing = ({ summary }: Loaded) => {
  const { id, revision } = summary;
  const [definition, setDefinition] = useState(summary.definition);
  const [reason, setReason] = useState('');
  const [source, setSource] = useState<Source>({
    letter: summary.letter?.code ?? null,
    verified: summary.verified,
  });
  const [tried, setTried] = useState(false);
  const action = useSaving();
  const unsaid = { code: 'missing', sentence: words.reasonMissing, field: 'body.reason' };
  const lacking = [...listLacking(definition), ...(reason.trim() === '' ? [unsaid] : [])];
  const faults = useFaults([...(tried ? lacking : []), ...refusalsOf(action.error)]);
  return {
    ...faults,
    ...{ definition, source, setSource, reason, setReason, action },
    set: (change: Partial<SummaryDefinition>) => setDefinition({ ...definition, ...change }),
    save: () => {
      setTried(true);
      if (lacking.length > 0) return;
      action.mutate({ params: { id }, body: { definition, ...source, reason, revision } });
    },
  };
};

const Editor = (loaded: Loaded) => {
  const say = useSay();
  const { summary, parts, periods, revisions } = loaded;
  const trial = useAction(trySummary, {});
  const { definition, set, faultAt, listed, action, save, ...rest } = useEditing(loaded);
  const params = { id: summary.id };
  return (
    <div className={styles.page}>
      <DefinitionSections {...{ definition, parts, set, faultAt }} />
      <Card title={say(words.source)}>
        <div className={styles.page}>
          <SourceFields source={rest.source} set={rest.setSource} />
          <TextField
            id="reason"
            label={say(words.reason)}
            maxLength={500}
            error={faultAt('reason')}
            value={rest.reason}
            onChange={rest.setReason}
          />
        </div>
      </Card>
      <SummaryTrial
        {...{ definition, periods, trial }}
        onTry={(body) => trial.mutate({ params, body })}
      />
      <ErrorSummary faults={listed} />
      {action.error && listed.length === 0 && <ErrorState error={action.error} />}
      <p className={styles.line}>
        <Button kind="primary" pending={action.isPending} onClick={save}>
          {say(summaryWords.save)}
        </Button>
      </p>
      <SummaryUse summary={summary} />
      <SummaryHistory revisions={revisions} />
    </div>
  );
};

/** Changes what a summary says from its next issue on, with a trial on real figures before it is kept. */
const SummaryEditorPage = () => {
  const say = useSay();
  const id = useParam('summaryId');
  const { data, error, refetch } = useCall(getSummaryEditor, { params: { id } });
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={data ? say(data.summary.definition.title) : say(words.lead)}
        crumbs={[{ label: say(summaryWords.title), to: '/summaries' }]}
      />
      {!data && !error && <Skeleton rows={10} rowHeight={56} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className={styles.page}>
          <p className={styles.soft}>{say(words.lead)}</p>
          <Editor key={data.summary.revision} {...data} />
        </div>
      )}
    </>
  );
};

export default SummaryEditorPage;
