import type { ReactNode } from 'react';
import { dueHint } from '#kernel/due-hint.ts';
import { periodLabel } from '#kernel/period.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { Icon } from '#web/components/icon/icon.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { useInDigits, useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import type { ReportView } from '../../model/view.ts';
import { writingWords } from '../words.ts';
import styles from './writing.module.css';

type HeadProps = {
  readonly report: ReportView;
  /** The instant at which the hints are told. */
  readonly now: string;
  readonly actions?: ReactNode;
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Due = ({ report, now }: HeadProps) => {
  const say = useSay();
  const due = report.extendedTo ?? report.dueAt;
  const late = Date.parse(now) > Date.parse(due);
  return (
    <>
      {say(instantSentence(due, { weekday: true }))}{' '}
      <span className={late ? styles.late : styles.hint}>
        {late && <Icon name="clock" />}
        {say(dueHint(due, now))}
      </span>
      {report.extendedTo && <span className={styles.hint}>{say(writingWords.extended)}</span>}
      {report.closesAt && (
        <span className={styles.hint}>
          {say(writingWords.closes(instantSentence(report.closesAt)))}
        </span>
      )}
    </>
  );
};

const Letter = ({ report }: Pick<HeadProps, 'report'>) => {
  const say = useSay();
  const inDigits = useInDigits();
  const { number, subject } = report.letter ?? {};
  return (
    <>
      {inDigits([number, subject].filter(Boolean).join(' '))}{' '}
      {!report.verified && (
        <span className={styles.unverified} title={say(writingWords.unverifiedHelp)}>
          <Icon name="info" />
          {say(writingWords.unverified)}
        </span>
      )}
    </>
  );
};

const Turn = ({ report }: Pick<HeadProps, 'report'>) => {
  const say = useSay();
  const session = useSignedIn();
  if (!report.holder) return null;
  const { officeId, name } = report.holder;
  return say(officeId === session.office.id ? writingWords.yours(name) : name);
};

const periodOf = ({ periodId, periodStart, periodEnd, event }: ReportView) =>
  periodLabel({ id: periodId, startOn: periodStart, endOn: periodEnd, event });

/** What report this is: title, programme, period, due time, source letter, whose move. */
export const ReportHeader = ({ report, now, actions }: HeadProps) => {
  const say = useSay();
  return (
    <>
      <PageHeader
        title={say(report.title)}
        crumbs={[{ label: say(writingWords.inReports), to: '/reports' }]}
        lead={say(report.programme)}
        actions={actions}
      />
      <dl className={styles.facts}>
        <Fact name={say(writingWords.period)}>{say(periodOf(report))}</Fact>
        <Fact name={say(writingWords.due)}>
          <Due report={report} now={now} />
        </Fact>
        {(report.letter || !report.verified) && (
          <Fact name={say(writingWords.letter)}>
            <Letter report={report} />
          </Fact>
        )}
        {report.holder && (
          <Fact name={say(writingWords.turn)}>
            <Turn report={report} />
          </Fact>
        )}
      </dl>
    </>
  );
};
