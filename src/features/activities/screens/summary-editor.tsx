import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { LetterFields } from '#features/programmes/screens/source-fields.tsx';
import type { ReplyOf } from '#kernel/contract.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { changeSummary, getSummaryEditor } from '../contract/definitions.ts';
import { listSummaries } from '../contract/summaries.ts';
import type { SummaryRevision } from '../model/definition.ts';
import type { SummaryDefinition } from '../model/summary.ts';
import { summaryWords } from '../words/summary.ts';
import { editorWords as words } from '../words/summary-editor.ts';
import { CountFields, IssueFields, NameFields, PickFields } from './definition-fields.tsx';
import styles from './plan.module.css';
import { SummaryTrial } from './summary-trial.tsx';

type Loaded = ReplyOf<typeof getSummaryEditor>;

const useEditing = ({ summary }: Loaded) => {
  const say = useSay();
  const toast = useToast();
  const navigate = useNavigate();
  const { id, revision, ...held } = summary;
  const [definition, setDefinition] = useState(held.definition);
  const [rest, setRest] = useState({
    letter: held.letter?.code ?? null,
    verified: held.verified,
    active: held.active,
    reason: '',
  });
  const [tried, setTried] = useState(false);
  const action = useAction(changeSummary, {
    invalidates: [listSummaries, getSummaryEditor],
    onDone: () => {
      toast(summaryWords.saved);
      void navigate({ to: '/summaries' });
    },
  });
  const faults = new Map(
    refusalsOf(action.error).map(({ field = '', sentence }) => [
      field.replace('body.definition.', ''),
      say(sentence),
    ]),
  );
  const isUnsaid = tried && rest.reason.trim() === '';
  return {
    definition,
    rest,
    action,
    set: (change: Partial<SummaryDefinition>) => setDefinition({ ...definition, ...change }),
    setRest: (change: Partial<typeof rest>) => setRest({ ...rest, ...change }),
    faultAt: (place: string) => faults.get(place),
    reasonFault: isUnsaid ? say(words.reasonMissing) : faults.get('body.reason'),
    save: () => {
      setTried(true);
      if (rest.reason.trim() === '') return;
      action.mutate({ params: { id }, body: { definition, ...rest, revision } });
    },
  };
};

const NO_NAMES = { title: { th: '', en: '' }, note: { th: '', en: '' } };

const SourceFields = ({ rest, setRest, reasonFault }: ReturnType<typeof useEditing>) => {
  const say = useSay();
  const { letter, verified, active, reason } = rest;
  return (
    <>
      <LetterFields
        draft={{ ...NO_NAMES, letter, verified }}
        set={({ letter: next = letter, verified: is = verified }) =>
          setRest({ letter: next, verified: is })
        }
      />
      <YesNo
        label={say(summaryWords.active)}
        value={active}
        onChange={(is) => setRest({ active: is })}
      />
      <TextField
        label={say(words.reason)}
        maxLength={500}
        error={reasonFault}
        value={reason}
        onChange={(text) => setRest({ reason: text })}
      />
    </>
  );
};

const History = ({ revisions }: { readonly revisions: readonly SummaryRevision[] }) => {
  const say = useSay();
  return (
    <Card title={say(words.history)}>
      <ol className={styles.events}>
        {revisions.map(({ revision, changedAt, changedBy, reason }) => (
          <li key={revision}>
            <strong>{say(words.revision(revision))}</strong>
            <span>{changedBy ?? say(words.shipped)}</span>
            <time className={styles.soft} dateTime={changedAt}>
              {say(instantSentence(changedAt))}
            </time>
            {reason !== null && <q className={styles.reason}>{reason}</q>}
          </li>
        ))}
      </ol>
    </Card>
  );
};

const Editor = (loaded: Loaded) => {
  const say = useSay();
  const { summary, parts, periods, revisions } = loaded;
  const one = useEditing(loaded);
  const { definition, set, faultAt, action, save } = one;
  const fields = { definition, parts, set, faultAt };
  const sections = [
    [words.names, <NameFields key="names" {...fields} />],
    [words.counting, <CountFields key="counts" {...fields} />],
    [words.showing, <PickFields key="picks" {...fields} />],
    [words.coming, <IssueFields key="issues" {...fields} />],
    [words.source, <SourceFields key="source" {...one} />],
  ] as const;
  return (
    <div className={styles.page}>
      {sections.map(([title, inside]) => (
        <Card key={title.en} title={say(title)}>
          <div className={styles.page}>{inside}</div>
        </Card>
      ))}
      <SummaryTrial summaryId={summary.id} definition={definition} periods={periods} />
      {action.error && <ErrorState error={action.error} />}
      <p className={styles.line}>
        <Button kind="primary" pending={action.isPending} onClick={save}>
          {say(summaryWords.save)}
        </Button>
      </p>
      <History revisions={revisions} />
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
