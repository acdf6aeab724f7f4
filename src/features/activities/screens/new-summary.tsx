import { Link } from '@tanstack/react-router';
import { buddhistYear } from '#kernel/buddhist-era.ts';
import type { ReplyOf } from '#kernel/contract.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useFiscalYear } from '#web/fiscal-year.tsx';
import { useSay } from '#web/i18n.tsx';
import { getSummaryStart, tryNewSummary } from '../contract/definitions.ts';
import type { SummarySample } from '../model/definition.ts';
import { newWords as words } from '../words/new-summary.ts';
import { summaryWords } from '../words/summary.ts';
import { editorWords } from '../words/summary-editor.ts';
import styles from './plan.module.css';
import { DefinitionSections, SourceFields } from './summary-sections.tsx';
import { SummaryTrial } from './summary-trial.tsx';
import { useStarting } from './use-starting.ts';

type Start = ReplyOf<typeof getSummaryStart>;
type Starting = ReturnType<typeof useStarting>;

const useSampleOptions = (samples: readonly SummarySample[]) => {
  const say = useSay();
  return samples.map(({ id, definition, programme, fiscalYear }) => ({
    value: id,
    label: say(words.sample(definition.title, programme, buddhistYear(fiscalYear))),
  }));
};

const BeginFields = ({ start, one }: { readonly start: Start; readonly one: Starting }) => {
  const say = useSay();
  const samples = useSampleOptions(start.samples);
  return (
    <Card title={say(words.begin)}>
      <div className={styles.page}>
        <Select
          id="programmeId"
          label={say(words.programme)}
          help={say(words.programmeHelp)}
          error={one.faultAt('programmeId')}
          options={start.programmes.map(({ id, title }) => ({ value: id, label: say(title) }))}
          value={one.programme?.id}
          onChange={one.chooseProgramme}
        />
        <Select
          label={say(words.from)}
          help={say(words.fromHelp)}
          none={say(words.blank)}
          options={samples}
          value={one.sampleId}
          onChange={one.chooseSample}
        />
        <TextField
          id="code"
          label={say(words.code)}
          help={say(words.codeHelp)}
          maxLength={80}
          error={one.faultAt('code')}
          value={one.code}
          onChange={one.setCode}
        />
      </div>
    </Card>
  );
};

const Form = ({ start }: { readonly start: Start }) => {
  const say = useSay();
  const one = useStarting(start);
  const trial = useAction(tryNewSummary, {});
  const { programme, definition, set, faultAt, source, setSource, listed, action, save } = one;
  return (
    <div className={styles.page}>
      <BeginFields start={start} one={one} />
      {programme && (
        <>
          <DefinitionSections {...{ definition, parts: programme.parts, set, faultAt }} />
          <Card title={say(editorWords.source)}>
            <div className={styles.page}>
              <SourceFields source={source} set={setSource} />
            </div>
          </Card>
          <SummaryTrial
            {...{ definition, periods: programme.periods, trial }}
            onTry={(tried) => trial.mutate({ body: { ...tried, programmeId: programme.id } })}
          />
        </>
      )}
      <ErrorSummary faults={listed} />
      {action.error && listed.length === 0 && <ErrorState error={action.error} />}
      <p className={styles.line}>
        <Button kind="primary" pending={action.isPending} onClick={save}>
          {say(words.save)}
        </Button>
        <Link className={buttonClass()} to="/summaries">
          {say(words.leave)}
        </Link>
      </p>
    </div>
  );
};

/** Makes a new summary of activities, from nothing or as a copy, tried on real figures before it is kept. */
const NewSummary = () => {
  const say = useSay();
  const { fiscalYear } = useFiscalYear();
  const { data, error, refetch } = useCall(getSummaryStart, { query: { fiscalYear } });
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(words.lead)}
        crumbs={[{ label: say(summaryWords.title), to: '/summaries' }]}
      />
      {!data && !error && <Skeleton rows={10} rowHeight={56} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.programmes.length === 0 && (
        <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>
      )}
      {data && data.programmes.length > 0 && <Form key={fiscalYear} start={data} />}
    </>
  );
};

export default NewSummary;
