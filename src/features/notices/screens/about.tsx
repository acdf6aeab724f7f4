import type { ReactNode } from 'react';
import { periodLabel } from '#kernel/period.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { useSay } from '#web/i18n.tsx';
import type {
  ActivityNotice,
  LetterNotice,
  Notice,
  ReportNotice,
  SummaryNotice,
  UnitNotice,
} from '../model.ts';
import { silentOf, noticeWords as words } from '../words.ts';
import styles from './notices.module.css';

type About<One extends Notice> = { readonly notice: One };

/** The page that a message is about; none where the office cannot open one. */
export const addressOf = (notice: Notice): string | undefined => {
  switch (notice.kind) {
    case 'letter-reminder':
      return `/received/${notice.deliveryId}`;
    case 'activity-postponed':
    case 'activity-cancelled':
      return notice.activityId === null ? undefined : `/activities/${notice.activityId}`;
    case 'summary-issued':
      return notice.issueId === null ? '/summaries' : `/summary-issues/${notice.issueId}`;
    case 'unit-silent':
      return `/units/${notice.officeId}`;
    case 'units-silent':
      return '/units?updated=no';
    default:
      return `/reports/${notice.reportId}`;
  }
};

type FrameProps = {
  readonly notice: Notice;
  readonly more?: readonly (Sentence | false)[];
  readonly children: ReactNode;
};

// What it is about, why, and when the message was written.
const Frame = ({ notice, more = [], children }: FrameProps) => {
  const say = useSay();
  const when = [instantSentence(notice.createdAt), ...more.filter((one) => one !== false)];
  return (
    <>
      {children}
      {notice.reason && <p>{say(words.reason(notice.reason))}</p>}
      <p className={styles.when}>{when.map((one) => say(one)).join(' · ')}</p>
    </>
  );
};

const AboutReport = ({ notice }: About<ReportNotice>) => {
  const say = useSay();
  return (
    <Frame notice={notice} more={[words.due(instantSentence(notice.dueAt))]}>
      <p>
        {say(notice.title)} · {say(periodLabel(notice.period))}
      </p>
    </Frame>
  );
};

const AboutLetter = ({ notice }: About<LetterNotice>) => {
  const say = useSay();
  const { subject, issuer, number, datedOn, acknowledgedAt } = notice;
  return (
    <Frame
      notice={notice}
      more={[acknowledgedAt !== null && words.acknowledged(instantSentence(acknowledgedAt))]}
    >
      <p>{subject}</p>
      <p>
        {issuer} · {say(words.numbered(number, dateSentence(datedOn)))}
      </p>
    </Frame>
  );
};

const AboutActivity = ({ notice }: About<ActivityNotice>) => {
  const say = useSay();
  const { title, office, heldOn, movedTo } = notice;
  const day = dateSentence(heldOn, { weekday: true });
  return (
    <Frame notice={notice}>
      <p>{say(words.ofOffice(title, office))}</p>
      <p>
        {say(
          movedTo === null
            ? words.wasOn(day)
            : words.moved(day, dateSentence(movedTo, { weekday: true })),
        )}
      </p>
    </Frame>
  );
};

const AboutSummary = ({ notice }: About<SummaryNotice>) => {
  const say = useSay();
  const { issueId, title, period } = notice;
  return (
    <Frame notice={notice}>
      <p>
        {say(title)} · {say(periodLabel(period))}
        {issueId === null && ` · ${say(words.below)}`}
      </p>
    </Frame>
  );
};

const AboutUnits = ({ notice }: About<UnitNotice>) => {
  const say = useSay();
  return (
    <Frame notice={notice}>
      <p>{say(silentOf(notice))}</p>
    </Frame>
  );
};

/** What a message is about, in a few lines. */
export const AboutNotice = ({ notice }: About<Notice>) => {
  switch (notice.kind) {
    case 'letter-reminder':
      return <AboutLetter notice={notice} />;
    case 'activity-postponed':
    case 'activity-cancelled':
      return <AboutActivity notice={notice} />;
    case 'summary-issued':
      return <AboutSummary notice={notice} />;
    case 'unit-silent':
    case 'units-silent':
      return <AboutUnits notice={notice} />;
    default:
      return <AboutReport notice={notice} />;
  }
};
