import { instantSentence } from '#kernel/thai-date.ts';
import { addressOf } from '#web/api.ts';
import { useAction } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Progress } from '#web/components/progress/progress.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { cancelExport, downloadExport, listExports } from '../contract.ts';
import type { ExportJob, ExportState } from '../model.ts';
import { kindSentence, rowsDone, stateWords, screenWords as words } from '../words.ts';
import styles from './exports.module.css';
import { isOpen, useExports } from './use-exports.ts';

const TONES = {
  waiting: 'quiet',
  running: 'accent',
  done: 'good',
  failed: 'danger',
  cancelled: 'quiet',
} as const satisfies Record<ExportState, string>;

const Running = ({ job }: { readonly job: ExportJob }) => {
  const say = useSay();
  const number = useNumber();
  const all = job.expected ?? undefined;
  return (
    <Progress
      label={say(stateWords[job.state])}
      fraction={all ? job.done / all : 0}
      note={say(rowsDone(number(job.done), all === undefined ? undefined : number(all)))}
    />
  );
};

const Actions = ({ job }: { readonly job: ExportJob }) => {
  const say = useSay();
  const toast = useToast();
  const params = { id: job.id };
  const cancel = useAction(cancelExport, {
    invalidates: [listExports],
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  if (isOpen(job))
    return (
      <Button pending={cancel.isPending} onClick={() => cancel.mutate({ params })}>
        {say(words.cancel)}
      </Button>
    );
  if (job.state !== 'done' || !job.expiresAt) return null;
  if (job.expiresAt < new Date().toISOString()) return <span>{say(words.expired)}</span>;
  return (
    <a className={buttonClass('secondary')} href={addressOf(downloadExport, { params })} download>
      <Icon name="download" />
      {say(words.download)}
    </a>
  );
};

const Row = ({ job }: { readonly job: ExportJob }) => {
  const say = useSay();
  const number = useNumber();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2>{job.fileName ?? `${say(kindSentence(job.kind))} (.${job.format})`}</h2>
        <p>
          {say(words.askedAt)} {say(instantSentence(job.createdAt))}
          {job.state === 'done' && ` · ${say(rowsDone(number(job.done), undefined))}`}
          {job.expiresAt && ` · ${say(words.until)} ${say(instantSentence(job.expiresAt))}`}
        </p>
        {job.problem && <p>{job.problem}</p>}
      </div>
      {isOpen(job) ? (
        <Running job={job} />
      ) : (
        <Badge tone={TONES[job.state]}>{say(stateWords[job.state])}</Badge>
      )}
      <Actions job={job} />
    </li>
  );
};

/** The person's exports: how far each is, its file, and a way to stop it. */
const Exports = () => {
  const say = useSay();
  const { data, error, refetch } = useExports();
  return (
    <>
      <PageHeader title={say(words.title)} lead={say(words.lead)} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} rowHeight={72} />}
      {data?.exports.length === 0 && (
        <EmptyState icon="download" title={say(words.none)}>
          {say(words.noneLead)}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {data?.exports.map((job) => (
          <Row key={job.id} job={job} />
        ))}
      </ul>
    </>
  );
};

export default Exports;
