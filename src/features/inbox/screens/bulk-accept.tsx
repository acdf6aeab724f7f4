import { useState } from 'react';
import { getReport, listReports } from '#features/reports/contract/report.ts';
import { acceptReports } from '#features/reports/contract/review.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useSay } from '#web/i18n.tsx';
import { getInbox } from '../contract.ts';
import { bulkWords, inboxWords } from '../words.ts';
import { type BulkOutcome, outcomeOf } from './bulk-outcome.ts';
import styles from './inbox.module.css';
import type { Selection } from './use-selection.ts';

type BulkProps = {
  readonly selection: Selection;
  readonly onDone: (outcome: BulkOutcome) => void;
};

const useAcceptance = ({ selection, onDone }: BulkProps) => {
  const [asking, setAsking] = useState(false);
  const action = useAction(acceptReports, {
    invalidates: [getInbox, getReport, listReports],
    onDone: (reply) => {
      onDone(outcomeOf(reply, selection.reviews));
      selection.clear();
      setAsking(false);
    },
  });
  return { action, asking, ask: () => setAsking(true), leave: () => setAsking(false) };
};

/** Says how many are chosen and accepts them after one question, since it cannot be undone. */
export const BulkAccept = (props: BulkProps) => {
  const say = useSay();
  const { selected, clear } = props.selection;
  const { action, asking, ask, leave } = useAcceptance(props);
  const count = selected.length;
  if (count === 0) return null;
  return (
    <section className={styles.bulk} aria-label={say(inboxWords.selected(count))}>
      <span role="status">{say(inboxWords.selected(count))}</span>
      <Button kind="quiet" onClick={clear}>
        {say(inboxWords.clearSelection)}
      </Button>
      <Button kind="primary" icon="check" onClick={ask}>
        {say(bulkWords.accept(count))}
      </Button>
      <Dialog
        open={asking}
        title={say(bulkWords.confirmTitle(count))}
        onClose={leave}
        actions={
          <>
            <Button
              kind="primary"
              pending={action.isPending}
              onClick={() => action.mutate({ body: { ids: [...selected] } })}
            >
              {say(bulkWords.accept(count))}
            </Button>
            <Button onClick={leave}>{say(bulkWords.cancel)}</Button>
          </>
        }
      >
        <p>{say(bulkWords.confirmText)}</p>
        {action.error && <ErrorState error={action.error} />}
      </Dialog>
    </section>
  );
};
