import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Content as Told } from '#features/report-documents/document/report.ts';
import { DocumentFiles } from '#features/report-documents/screens/document-files.tsx';
import { DocumentView } from '#features/report-documents/screens/document-view.tsx';
import type { ReportView } from '#features/reports/model/view.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { compileForm } from '#kernel/form/compile.ts';
import type { GroupField } from '#kernel/form/fields.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
import { useNumber } from '#web/figures.ts';
import { useLanguage, useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { compiledDocument } from '../document.ts';
import type { Compilation } from '../model.ts';
import { compiledAnswers } from '../rules.ts';
import { pickedCount, screenWords as words } from '../words.ts';
import styles from './compile.module.css';
import { PickedList } from './picked-list.tsx';
import { SourceList } from './source-list.tsx';
import { SubmitBar } from './submit-bar.tsx';
import { useWide } from './use-wide.ts';
import { useWorkbench, type Workbench } from './use-workbench.ts';

type View = 'sources' | 'picked' | 'preview';

// Heard, not seen: the tab says it to the eye, and the headings below stand under it.
const HEADINGS = {
  sources: words.sources,
  picked: words.picked,
  preview: words.preview,
} as const satisfies Record<View, Sentence>;

type BenchProps = {
  readonly report: ReportView;
  readonly compilation: Compilation;
  readonly onReload: () => void;
};

type Parts = BenchProps & { readonly bench: Workbench; readonly group: GroupField };

const useForm = (report: ReportView) =>
  useMemo(() => compileForm(FormDefinition.parse(report.definition)), [report.definition]);

const Preview = ({ report, compilation, bench, group }: Parts) => {
  const { language } = useLanguage();
  const { demo } = useSignedIn();
  const form = useForm(report).definition;
  const last = report.revisions.find(({ revision }) => revision === report.revisions.length);
  const answers = compiledAnswers(form, compilation.group, bench) as Told['answers'];
  const content: Told = {
    nil: false,
    answers,
    sent:
      compilation.mayWrite || !last ? null : { at: last.submittedAt, receiptNo: last.receiptNo },
  };
  const making = {
    language,
    thaiDigits: language === 'th',
    issuedOn: bangkokDate(new Date().toISOString()),
    demo,
  };
  return (
    <DocumentView
      document={compiledDocument(report, form, group, content, compilation.sources, making)}
    />
  );
};

const officesIn = ({ picks }: Workbench): number => new Set(picks.map((one) => one.reportId)).size;

const Closed = ({ report }: { readonly report: ReportView }) => {
  const say = useSay();
  const isSent = report.revisions.length > 0 && report.status !== 'returned';
  return (
    <div className={styles.bar}>
      <p>
        {say(isSent ? words.notOpen : words.readOnly)}{' '}
        <Link to="/reports/$reportId" params={{ reportId: report.id }}>
          {say(words.openForm)}
        </Link>
      </p>
      {isSent && <DocumentFiles reportId={report.id} />}
    </div>
  );
};

const Picked = ({ report, compilation, bench, group }: Parts) => {
  const say = useSay();
  const number = useNumber();
  const form = useForm(report);
  const { mayWrite, sources } = compilation;
  const answers = compiledAnswers(form.definition, compilation.group, bench);
  return (
    <div className={styles.written}>
      <p className={styles.count}>
        {say(pickedCount(number(bench.picks.length), number(officesIn(bench))))}
      </p>
      <LongTextField
        label={say(words.overview)}
        help={say(words.overviewHelp)}
        value={bench.overview}
        rows={3}
        optional
        disabled={!mayWrite}
        onChange={bench.setOverview}
      />
      <PickedList {...{ bench, group, sources, mayWrite }} />
      {mayWrite ? <SubmitBar {...{ report, form, answers, bench }} /> : <Closed report={report} />}
    </div>
  );
};

const Panel = ({ view, ...parts }: Parts & { readonly view: View }) => {
  const { compilation, bench, group } = parts;
  const { sources, mayWrite } = compilation;
  if (view === 'sources') return <SourceList {...{ sources, group, bench, mayWrite }} />;
  return view === 'picked' ? <Picked {...parts} /> : <Preview {...parts} />;
};

/** One compilation: what the offices below sent beside what is written from it; on a phone one after the other. */
export const WorkbenchView = (props: BenchProps & { readonly group: GroupField }) => {
  const say = useSay();
  const wide = useWide();
  const bench = useWorkbench(props.report, props.compilation, props.onReload);
  const [chosen, setChosen] = useState<View>('sources');
  const view = wide && chosen === 'sources' ? 'picked' : chosen;
  const parts: Parts = { ...props, bench };
  const tabs = [
    ...(wide ? [] : [{ value: 'sources' as const, label: say(words.sourcesTab) }]),
    { value: 'picked' as const, label: say(words.picked), count: bench.picks.length },
    { value: 'preview' as const, label: say(words.preview) },
  ];
  return (
    <div className={styles.bench}>
      {wide && (
        <section className={styles.column} aria-labelledby="sources-title">
          <h2 id="sources-title">{say(words.sources)}</h2>
          <Panel {...parts} view="sources" />
        </section>
      )}
      <div className={styles.column}>
        <Tabs<View> label={say(words.views)} tabs={tabs} value={view} onChange={setChosen}>
          <h2 className="spoken">{say(HEADINGS[view])}</h2>
          <Panel {...parts} view={view} />
        </Tabs>
      </div>
    </div>
  );
};
