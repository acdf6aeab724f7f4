import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { periodWords } from '#features/reports/screens/reading/entry-words.ts';
import { IconButton } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import { bulkWords } from '../words.ts';
import type { BulkOutcome, RefusedReport } from './bulk-outcome.ts';
import styles from './inbox.module.css';

const RefusedRow = ({ id, item, reason }: RefusedReport) => {
  const say = useSay();
  const name = item
    ? `${say(item.office)} · ${say(item.title)} · ${say(periodWords(item))}`
    : say(bulkWords.unknownReport);
  return (
    <li>
      <Link to="/reports/$reportId" params={{ reportId: id }}>
        {name}
      </Link>
      <br />
      {say(reason)}
    </li>
  );
};

type ResultProps = { readonly outcome: BulkOutcome; readonly onClose: () => void };

/** Says how many reports were accepted, which were not, and why; it takes the focus when it comes. */
export const BulkResult = ({ outcome, onClose }: ResultProps) => {
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (outcome) box.current?.focus();
  }, [outcome]);
  const refused = outcome.refused.length;
  const title = say(bulkWords.accepted(outcome.accepted));
  return (
    <section className={styles.result} tabIndex={-1} ref={box} aria-label={title}>
      <Icon name={refused > 0 ? 'info' : 'check-circle'} />
      <div className={styles.resultWords}>
        <p>
          <strong>{title}</strong>
          {refused > 0 && <strong> · {say(bulkWords.refused(refused))}</strong>}
        </p>
        {refused > 0 && (
          <>
            <p>{say(bulkWords.refusedWhy)}</p>
            <ul className={styles.refused}>
              {outcome.refused.map((one) => (
                <RefusedRow key={one.id} {...one} />
              ))}
            </ul>
          </>
        )}
      </div>
      <IconButton icon="close" label={say(bulkWords.close)} onClick={onClose} />
    </section>
  );
};
