import { dateSentence, timeSentence } from '#kernel/thai-date.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { KeyValueList } from '#web/components/key-value/key-value.tsx';
import { type Say, useSay } from '#web/i18n.tsx';
import type { DeadlineValue } from '../model/register.ts';
import { reviewWords } from '../words/review.ts';
import { workWords as words } from '../words/work.ts';
import styles from './letters.module.css';
import { type MakingProps, useMaking } from './use-making.ts';

const factsOf = ({ what, date, time, meeting }: DeadlineValue, say: Say) => {
  const facts = [
    [reviewWords.what, what],
    [reviewWords.dueOn, date && say(dateSentence(date, { style: 'long', weekday: true }))],
    [reviewWords.dueTime, time && say(timeSentence(time))],
    [reviewWords.meeting.place, meeting?.place],
    [reviewWords.meeting.link, meeting?.link],
    [reviewWords.meeting.meetingId, meeting?.meetingId],
    [reviewWords.meeting.passcode, meeting?.passcode],
  ] as const;
  return facts.flatMap(([label, value]) => (value ? [{ label: say(label), value }] : []));
};

type MeetingProps = MakingProps & {
  readonly meeting: DeadlineValue;
  /** Chooses a report in place of the meeting. */
  readonly onReport: () => void;
};

/** A meeting that a letter names, on its way into the office's calendar; asking for a report is the other choice. */
export const MeetingDialog = ({ meeting, onReport, ...props }: MeetingProps) => {
  const say = useSay();
  const { make, faults, pending } = useMaking(props);
  const actions = (
    <>
      <Button kind="primary" pending={pending} onClick={() => make({ kind: 'meeting' })}>
        {say(words.meeting)}
      </Button>
      <Button onClick={onReport}>{say(words.reportInstead)}</Button>
      <Button kind="quiet" onClick={props.onClose}>
        {say(words.cancel)}
      </Button>
    </>
  );
  return (
    <Dialog open title={say(words.meetingTitle)} onClose={props.onClose} actions={actions}>
      <div className={styles.page}>
        <ErrorSummary faults={faults.map((one) => ({ message: say(one) }))} />
        <p>{say(meeting.date === null ? words.meetingUndated : words.meetingLead)}</p>
        <KeyValueList pairs={factsOf(meeting, say)} />
      </div>
    </Dialog>
  );
};
