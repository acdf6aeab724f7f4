import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dueTime } from '#features/reports/rules/fold.ts';
import { statusOf } from '#features/reports/screens/reading/entry-words.ts';
import { useNow } from '#features/reports/screens/reading/use-now.ts';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { Button } from '#web/components/button/button.tsx';
import { StateMark } from '#web/components/state-mark/state-mark.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { useSay } from '#web/i18n.tsx';
import type { EventRequirement, EventView } from '../model/event.ts';
import { eventWords as words } from '../words/events.ts';
import styles from './events.module.css';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const Title = ({ event }: { readonly event: EventView }) =>
  event.report === null ? (
    <span className={styles.soft}>{event.title}</span>
  ) : (
    <Link to="/reports/$reportId" params={{ reportId: event.report.id }}>
      {event.title}
    </Link>
  );

// Whose it is and who recorded it are two things.
const What = ({ event }: { readonly event: EventView }) => {
  const say = useSay();
  const { standIn, recordedBy } = event;
  return (
    <>
      <Title event={event} />
      {standIn && (
        <div className={styles.soft}>
          {[say(words.recordedFor(standIn)), recordedBy].filter(Boolean).join(' · ')}
        </div>
      )}
    </>
  );
};

const State = ({ event }: { readonly event: EventView }) => {
  const say = useSay();
  const now = useNow();
  if (event.withdrawn)
    return <span className={styles.soft}>{say(words.withdrawn(event.withdrawn.reason))}</span>;
  if (!event.report) return '–';
  const { shape, sentence } = statusOf(event.report, now);
  return <StateMark shape={shape} label={say(sentence)} />;
};

type TableProps = {
  readonly events: readonly EventView[];
  readonly requirements: readonly EventRequirement[];
};

const useColumns = (
  requirements: readonly EventRequirement[],
  onWithdraw: (event: EventView) => void,
): Column<EventView>[] => {
  const say = useSay();
  const titles = new Map(requirements.map(({ id, title }) => [id, title]));
  const reportOf = ({ requirementId }: EventView) => titles.get(requirementId);
  const dueOf = ({ report }: EventView) => report && dueTime(report.dueAt, report.extendedTo);
  return [
    { key: 'what', head: say(words.what), cell: (event) => <What event={event} /> },
    {
      key: 'ended',
      head: say(words.endedOn),
      cell: ({ endedOn }) => say(dateSentence(endedOn)),
      sortBy: ({ endedOn }) => endedOn,
    },
    {
      key: 'report',
      head: say(words.report),
      cell: (event) => {
        const title = reportOf(event);
        return title ? say(title) : '–';
      },
    },
    {
      key: 'due',
      head: say(words.due),
      cell: (event) => {
        const due = dueOf(event);
        return due ? say(instantSentence(due)) : '–';
      },
    },
    { key: 'state', head: say(words.status), cell: (event) => <State event={event} /> },
    {
      key: 'action',
      head: say(words.action),
      cell: (event) =>
        event.mayWithdraw && (
          <Button
            kind="quiet"
            aria-label={say(words.withdrawOne(event.title))}
            onClick={() => onWithdraw(event)}
          >
            {say(words.withdraw)}
          </Button>
        ),
    },
  ];
};

/** The events of the office with the reports they owe; one recorded by mistake is withdrawn here. */
export const EventTable = ({ events, requirements }: TableProps) => {
  const say = useSay();
  const [chosen, setChosen] = useState<EventView>();
  const columns = useColumns(requirements, setChosen);
  return (
    <>
      <Table caption={say(words.list)} columns={columns} rows={events} rowKey={({ id }) => id} />
      {chosen && <WithdrawDialog event={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
};
