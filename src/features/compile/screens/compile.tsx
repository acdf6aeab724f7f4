import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { getReport } from '#features/reports/contract/report.ts';
import { useNow } from '#features/reports/screens/reading/use-now.ts';
import { dueHint } from '#kernel/due-hint.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { periodLabel } from '#kernel/period.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { callKey, useCall } from '#web/api-hooks.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { getCompilation, listCompilations } from '../contract.ts';
import type { CompilationEntry } from '../model.ts';
import { screenWords as words } from '../words.ts';
import styles from './compile.module.css';
import { WorkbenchView } from './workbench.tsx';

const periodOf = ({ periodId: id, periodStart: startOn, periodEnd: endOn }: CompilationEntry) =>
  periodLabel({ id, startOn, endOn });

const Opened = ({ id }: { readonly id: string }) => {
  const client = useQueryClient();
  const [round, setRound] = useState(0);
  const fresh = { staleTime: 0, refetchOnWindowFocus: false, gcTime: 0 };
  const report = useCall(getReport, { params: { id } }, fresh);
  const compilation = useCall(getCompilation, { params: { id } }, { gcTime: 0 });
  const reload = async () => {
    await Promise.all(
      [getReport, getCompilation].map((one) => client.refetchQueries({ queryKey: callKey(one) })),
    );
    setRound(round + 1);
  };
  const error = report.error ?? compilation.error;
  if (error) return <ErrorState error={error} onRetry={() => void reload()} />;
  if (!report.data || !compilation.data) return <Skeleton rows={8} rowHeight={56} />;
  const { fields } = FormDefinition.parse(report.data.definition);
  const group = fields.find(({ key }) => key === compilation.data.group);
  if (group?.type !== 'group') return null;
  return (
    <WorkbenchView
      key={`${id}-${round}-${compilation.data.mayWrite}`}
      report={report.data}
      compilation={compilation.data}
      group={group}
      onReload={() => void reload()}
    />
  );
};

type ChooserProps = {
  readonly entries: readonly CompilationEntry[];
  readonly chosen: CompilationEntry;
};

const Chooser = ({ entries, chosen }: ChooserProps) => {
  const say = useSay();
  const navigate = useNavigate();
  const now = useNow();
  const due = chosen.extendedTo ?? chosen.dueAt;
  return (
    <div className={styles.chooser}>
      <Select
        label={say(words.chooser)}
        value={chosen.id}
        options={entries.map((entry) => ({
          value: entry.id,
          label: `${say(periodOf(entry))} · ${say(entry.title)}`,
        }))}
        onChange={(id) =>
          id && void navigate({ to: '/compile/$reportId', params: { reportId: id } })
        }
      />
      <p className={styles.due}>
        {say(words.due)} {say(instantSentence(due, { weekday: true }))}
        {(chosen.status === 'due' || chosen.status === 'returned') &&
          ` · ${say(dueHint(due, now))}`}
      </p>
    </div>
  );
};

/** The month's compilation: chosen in the address, else the newest that is still to be sent. */
const Compile = () => {
  const say = useSay();
  const { reportId }: { readonly reportId?: string } = useParams({ strict: false });
  const list = useCall(listCompilations, {});
  const entries = list.data?.compilations ?? [];
  const chosen =
    entries.find(({ id }) => id === reportId) ??
    entries.findLast(({ status }) => status === 'returned' || status === 'due') ??
    entries[0];
  return (
    <>
      <PageHeader title={say(words.title)} lead={say(words.lead)} />
      {list.isPending && <Skeleton rows={8} rowHeight={56} />}
      {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && !chosen && (
        <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>
      )}
      {chosen && <Chooser entries={entries} chosen={chosen} />}
      {chosen && <Opened key={chosen.id} id={chosen.id} />}
    </>
  );
};

export default Compile;
