import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { getInbox } from '#features/inbox/contract.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { useCall } from '#web/api-hooks.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ReportView } from '../../model/view.ts';
import { holderWords } from './entry-words.ts';
import styles from './reading.module.css';
import { reviewWords } from './words.ts';

type OutcomeProps = { readonly what: Sentence; readonly report: ReportView };

const NextOne = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const { data } = useCall(getInbox, { query: { kind: 'review', limit: 2 } });
  if (!data) return null;
  const next = data.items.find((item) => item.id !== id);
  return next ? (
    <Link to="/reports/$reportId" params={{ reportId: next.id }} className={buttonClass('primary')}>
      {say(reviewWords.next)}
    </Link>
  ) : (
    <span>{say(reviewWords.noNext)}</span>
  );
};

/** Says what was done and whose move it is now, and leads to the next report to review. */
export const OutcomeCard = ({ what, report }: OutcomeProps) => {
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, []);
  const where = report.holder ? reviewWords.nowWith(holderWords(report)) : reviewWords.finished;
  return (
    <section className={styles.outcome} tabIndex={-1} ref={box} aria-label={say(what)}>
      <Icon name="check-circle" />
      <div className={styles.outcomeWords}>
        <strong>{say(what)}</strong>
        <p>{say(where)}</p>
      </div>
      <NextOne id={report.id} />
      <Link to="/" className={buttonClass('secondary')}>
        {say(reviewWords.toInbox)}
      </Link>
    </section>
  );
};
