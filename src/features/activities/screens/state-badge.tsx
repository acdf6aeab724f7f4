import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { Badge, type Tone } from '#web/components/badge/badge.tsx';
import type { IconName } from '#web/components/icon/paths.ts';
import { useSay } from '#web/i18n.tsx';
import type { ActivityView } from '../model/activity.ts';
import { waitingParts } from '../rules/shown.ts';
import { type Standing, standingOf } from '../rules/standing.ts';
import { activityWords } from '../words/activity.ts';
import { changeWords } from '../words/changes.ts';
import { stateWords } from '../words/plan.ts';

const LOOKS: Record<Standing, readonly [Tone, IconName]> = {
  draft: ['attention', 'edit'],
  ahead: ['accent', 'calendar'],
  today: ['accent', 'calendar'],
  toReport: ['attention', 'clock'],
  overdue: ['danger', 'warning'],
  reported: ['quiet', 'send'],
  returned: ['attention', 'send-back'],
  accepted: ['good', 'check'],
  excused: ['quiet', 'minus'],
  cancelled: ['quiet', 'close'],
  dropped: ['quiet', 'trash'],
};

/** Where something stands, as a sign and a word. */
export const StandingBadge = ({ standing }: { readonly standing: Standing }) => {
  const say = useSay();
  const [tone, icon] = LOOKS[standing];
  return (
    <Badge tone={tone} icon={icon}>
      {say(stateWords[standing])}
    </Badge>
  );
};

/** What a rule of standings says at this moment. */
export const standingNow = (rule: (today: CivilDate, now: string) => Standing): Standing => {
  const now = new Date().toISOString();
  return rule(bangkokDate(now), now);
};

const WaitsBadge = () => {
  const say = useSay();
  return (
    <Badge tone="attention" icon="send">
      {say(changeWords.waits)}
    </Badge>
  );
};

const NewWordsBadge = () => {
  const say = useSay();
  return (
    <Badge tone="attention" icon="eye">
      {say(activityWords.wordsWait)}
    </Badge>
  );
};

/** Says that an activity stands on this device alone, since the server refused it. */
export const RefusedBadge = () => {
  const say = useSay();
  return (
    <Badge tone="danger" icon="error">
      {say(changeWords.refused)}
    </Badge>
  );
};

type BadgeProps = {
  readonly activity: ActivityView;
  /** Whether a change of it waits on this device: then it stands so only here. */
  readonly isWaiting?: boolean;
};

/** Where an activity stands now, as a sign and a word. */
export const StateBadge = ({ activity, isWaiting = false }: BadgeProps) => (
  <>
    <StandingBadge standing={standingNow((...at) => standingOf(activity, ...at))} />{' '}
    {isWaiting && <WaitsBadge />}
    {waitingParts(activity).length > 0 && <NewWordsBadge />}
  </>
);
