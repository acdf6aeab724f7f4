import { Link } from '@tanstack/react-router';
import type { ReplyOf } from '#kernel/contract.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { AsOfNote } from '#web/components/as-of-note/as-of-note.tsx';
import { Badge } from '#web/components/badge/badge.tsx';
import { buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { KeyValueList, type Pair } from '#web/components/key-value/key-value.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { Progress } from '#web/components/progress/progress.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { type Say, useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import type { getUnit } from '../contract/units.ts';
import { commonWords, coverageWords, unitWords as words } from '../words/screen.ts';
import { unitName } from '../words/unit.ts';
import { entryInItem } from './entry-item.ts';
import { EntryList } from './entry-list.tsx';
import { KeptEntries } from './kept-entries.tsx';
import { MonthCard } from './month-card.tsx';
import { StatusMark } from './status-mark.tsx';
import styles from './units.module.css';
import { useKeptEntries } from './use-record-entry.ts';
import { useUnit } from './use-unit.ts';

type Reply = ReplyOf<typeof getUnit>;

const refresherWords = ({ unit, facts }: Reply, say: Say): string => {
  if (unit.refresherDueOn === null) return say(words.noRefresher);
  const due = say(words.refresherBy(dateSentence(unit.refresherDueOn)));
  if (facts.plannedOn === null) return due;
  return `${due} · ${say(words.refresherPlanned(dateSentence(facts.plannedOn)))}`;
};

const pairsOf = (reply: Reply, say: Say): Pair[] => {
  const { facts, unit, roster } = reply;
  const { order, activeOn, equipment, ready } = facts;
  const active = `${unit.active} ${say(commonWords.people)}`;
  const on = activeOn === null ? '' : ` ${say(words.activeOn(dateSentence(activeOn)))}`;
  return [
    {
      label: say(words.order),
      value: order
        ? say(words.orderLine(order.number, dateSentence(order.orderedOn), order.members))
        : say(words.noOrder),
    },
    { label: say(commonWords.active), value: active + on },
    {
      label: say(words.equipment),
      value: equipment > 0 ? say(words.equipmentLine(ready, equipment)) : say(words.noEquipment),
    },
    { label: say(words.refresher), value: refresherWords(reply, say) },
    ...(roster === null ? [] : [{ label: say(words.roster), value: <RosterLink {...reply} /> }]),
  ];
};

const RosterLink = ({ unit, roster }: Reply) => {
  const say = useSay();
  return (
    <>
      {say(words.rosterCount(roster ?? 0))}{' '}
      <Link to={`/units/${unit.officeId}/roster`} className={styles.whole} data-print="never">
        {say(words.openRoster)}
      </Link>
    </>
  );
};

const Standing = ({ reply }: { readonly reply: Reply }) => {
  const say = useSay();
  const { unit, facts, rule } = reply;
  return (
    <Card>
      <div className={styles.section}>
        <p className={styles.head}>
          <strong>
            <StatusMark status={unit.status} />
          </strong>
          {!rule.verified && <Badge tone="attention">{say(commonWords.unverified)}</Badge>}
        </p>
        <Progress
          label={say(words.target)}
          fraction={unit.trained / rule.target}
          note={say(words.ofTarget(unit.trained, rule.target))}
        />
        <p className={styles.small}>{say(words.bySex(facts.trainedMen, facts.trainedWomen))}</p>
        <KeyValueList pairs={pairsOf(reply, say)} />
      </div>
    </Card>
  );
};

const RECORDABLE = [
  ['training', words.recordTraining],
  ['order', words.recordOrder],
  ['members', words.recordMembers],
  ['equipment', words.recordEquipment],
  ['plan', words.recordPlan],
] as const;

const RecordLinks = ({ officeId }: { readonly officeId: string }) => {
  const say = useSay();
  return (
    <section className={styles.section} data-print="never">
      <h2>{say(words.record)}</h2>
      <ul className={styles.record}>
        {RECORDABLE.map(([kind, label]) => (
          <li key={kind}>
            <Link to={`/units/${officeId}/record/${kind}`} className={buttonClass()}>
              {say(label)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Body = ({ reply }: { readonly reply: Reply }) => {
  const kept = useKeptEntries(reply.unit.officeId);
  const open = kept?.items.filter(({ state }) => state !== 'received') ?? [];
  const waiting = new Set(open.flatMap((item) => entryInItem(item)?.corrects ?? []));
  const { unit, mayRecord, entries } = reply;
  return (
    <div className={styles.page}>
      <KeptEntries kept={kept} />
      <div className={styles.columns}>
        <div className={styles.page}>
          <Standing reply={reply} />
          {mayRecord && <MonthCard unit={unit} isKept={open.length > 0} />}
        </div>
        {mayRecord && <RecordLinks officeId={unit.officeId} />}
      </div>
      <EntryList {...{ unit, entries, mayRecord, waiting }} />
    </div>
  );
};

/** The page of one unit: how it stands, what to do this month, and everything that was recorded. */
export const UnitScreen = ({ officeId }: { readonly officeId: string }) => {
  const say = useSay();
  const { office } = useSignedIn();
  // Kept on the device: the page of a unit opens in the field, where there is no network.
  const { data, error, refetch } = useUnit(officeId);
  const crumbs = office.id === officeId ? [] : [{ label: say(coverageWords.title), to: '/units' }];
  return (
    <>
      <PageHeader
        title={data ? say(data.unit.name) : say(unitName)}
        lead={say(unitName)}
        crumbs={crumbs}
        actions={<PrintButton />}
      />
      <AsOfNote asOf={data?.asOf} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data ? <Body reply={data} /> : !error && <Skeleton rows={6} rowHeight={64} />}
    </>
  );
};
