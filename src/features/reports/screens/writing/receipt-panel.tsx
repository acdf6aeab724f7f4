import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { getInbox } from '#features/inbox/contract.ts';
import { dueHint } from '#kernel/due-hint.ts';
import { periodLabel } from '#kernel/period.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Receipt, ReportView } from '../../model/view.ts';
import { receiptWords } from '../words.ts';
import styles from './writing.module.css';

type ReceiptProps = {
  readonly report: ReportView;
  readonly receipt: Receipt;
  readonly nil: boolean;
  readonly now: string;
  readonly onView: () => void;
};

const NextItem = ({ report, now }: Pick<ReceiptProps, 'report' | 'now'>) => {
  const say = useSay();
  const inbox = useCall(getInbox, { query: { limit: 10 } });
  if (!inbox.data) return null;
  const next = inbox.data.items.find(({ id, kind }) => id !== report.id && kind !== 'review');
  if (!next) return <p className={styles.hint}>{say(receiptWords.noNext)}</p>;
  const period = {
    id: next.periodId,
    startOn: next.periodStart,
    endOn: next.periodEnd,
    event: next.event,
  };
  return (
    <p>
      {say(receiptWords.next)}:{' '}
      <Link to="/reports/$reportId" params={{ reportId: next.id }}>
        {say(next.title)} {say(periodLabel(period))}
      </Link>{' '}
      <span className={styles.hint}>{say(dueHint(next.extendedTo ?? next.dueAt, now))}</span>
    </p>
  );
};

const Facts = ({ receipt, nil }: Pick<ReceiptProps, 'receipt' | 'nil'>) => {
  const say = useSay();
  const onTime = receipt.verdict === 'on-time';
  const rows = [
    [receiptWords.number, String(receipt.receiptNo)],
    [receiptWords.at, say(instantSentence(receipt.submittedAt, { weekday: true }))],
    [receiptWords.verdict, say(onTime ? receiptWords.onTime : receiptWords.late)],
    [
      receiptWords.status,
      say(receipt.status === 'accepted' ? receiptWords.accepted : receiptWords.inReview),
    ],
    ...(receipt.revision > 1 ? [[receiptWords.revision, String(receipt.revision)] as const] : []),
  ] as const;
  return (
    <dl className={styles.receiptFacts}>
      {rows.map(([name, value]) => (
        <div key={name.en} className={styles.fact}>
          <dt>{say(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {nil && <p>{say(receiptWords.nil)}</p>}
    </dl>
  );
};

/** What proves that the report was received: number and time, to be printed, and what comes next. */
export const ReceiptPanel = ({ report, receipt, nil, now, onView }: ReceiptProps) => {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={panel} className={styles.receipt} aria-labelledby="receipt-title">
      <h2 id="receipt-title" ref={title} tabIndex={-1} className={styles.receiptTitle}>
        <Icon name="check-circle" />
        {say(receiptWords.title)}
      </h2>
      <Facts receipt={receipt} nil={nil} />
      <div className={styles.next} data-print="never">
        <NextItem report={report} now={now} />
      </div>
      <div className={styles.buttons} data-print="never">
        <Link to="/" className={buttonClass('primary')}>
          {say(receiptWords.toInbox)}
        </Link>
        <Button icon="print" onClick={() => window.print()}>
          {say(receiptWords.print)}
        </Button>
        <Button kind="quiet" onClick={onView}>
          {say(receiptWords.view)}
        </Button>
      </div>
    </section>
  );
};
