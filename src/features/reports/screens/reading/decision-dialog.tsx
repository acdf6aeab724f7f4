import { useState } from 'react';
import { getInbox } from '#features/inbox/contract.ts';
import { bangkokInstant } from '#kernel/bangkok-time.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { TimeField } from '#web/components/time-field/time-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { getReport, listReports } from '../../contract/report.ts';
import { decideDuty } from '../../contract/review.ts';
import type { ReportView } from '../../model/view.ts';
import { dueTime } from '../../rules/fold.ts';
import styles from './reading.module.css';
import { type Decision, decisionWords, reviewWords, supervisionWords } from './words.ts';

const MOST_LETTERS = 1000;
const CLOSE_OF_BUSINESS = '16:30';

type Typed = {
  readonly reason: string;
  readonly date: string | undefined;
  readonly time: string | undefined;
};

type Faults = { readonly reason: Sentence | undefined; readonly due: Sentence | undefined };

const NO_FAULTS: Faults = { reason: undefined, due: undefined };
const EMPTY: Typed = { reason: '', date: undefined, time: CLOSE_OF_BUSINESS };

const newDue = ({ date, time }: Typed): string | undefined =>
  date && time ? bangkokInstant(date, time) : undefined;

/** What is wrong with a decision as it is typed: nothing once it may be sent. */
const faultsOf = (decision: Decision, typed: Typed, report: ReportView, now: string): Faults => {
  const due = newDue(typed);
  const isLater = due !== undefined && due > now && due > dueTime(report.dueAt, report.extendedTo);
  const late = due === undefined ? supervisionWords.dateMissing : supervisionWords.notLater;
  return {
    reason: typed.reason.trim() === '' ? supervisionWords.reasonMissing : undefined,
    due: decision === 'extend' && !isLater ? late : undefined,
  };
};

const bodyOf = (action: Decision, typed: Typed) => {
  const reason = typed.reason.trim();
  return action === 'extend' ? { action, dueAt: newDue(typed) ?? '', reason } : { action, reason };
};

type DueProps = {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly error: string | undefined;
};

const NewDue = ({ typed, onChange, error }: DueProps) => {
  const say = useSay();
  return (
    <div className={styles.newDue}>
      <DateField
        label={say(supervisionWords.newDate)}
        value={typed.date}
        error={error}
        onChange={(date) => onChange({ ...typed, date })}
      />
      <TimeField
        label={say(supervisionWords.newTime)}
        value={typed.time}
        onChange={(time) => onChange({ ...typed, time })}
      />
    </div>
  );
};

type DialogProps = {
  readonly decision: Decision;
  readonly report: ReportView;
  readonly now: string;
  readonly onClose: () => void;
};

const useDecision = ({ decision, report, now, onClose }: DialogProps) => {
  const toast = useToast();
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const faults = faultsOf(decision, typed, report, now);
  const action = useAction(decideDuty, {
    invalidates: [getReport, getInbox, listReports],
    onDone: () => {
      toast(decisionWords[decision].done);
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    if (faults.reason || faults.due) return;
    action.mutate({ params: { id: report.id }, body: bodyOf(decision, typed) });
  };
  return { typed, setTyped, faults: tried ? faults : NO_FAULTS, action, send };
};

/** One decision of the supervising office, with the rule that holds and the reason that is kept. */
export const DecisionDialog = (props: DialogProps) => {
  const say = useSay();
  const { decision, onClose } = props;
  const { typed, setTyped, faults, action, send } = useDecision(props);
  const words = decisionWords[decision];
  return (
    <Dialog
      open
      title={say(words.title)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={action.isPending} onClick={send}>
            {say(words.button)}
          </Button>
          <Button onClick={onClose}>{say(reviewWords.cancel)}</Button>
        </>
      }
    >
      <p>{say(words.rule)}</p>
      {decision === 'extend' && (
        <NewDue typed={typed} onChange={setTyped} error={faults.due && say(faults.due)} />
      )}
      <LongTextField
        label={say(supervisionWords.reason)}
        help={say(supervisionWords.reasonHelp)}
        rows={3}
        limit={MOST_LETTERS}
        value={typed.reason}
        error={faults.reason && say(faults.reason)}
        onChange={(reason) => setTyped({ ...typed, reason })}
      />
      {action.error && <ErrorState error={action.error} />}
    </Dialog>
  );
};
