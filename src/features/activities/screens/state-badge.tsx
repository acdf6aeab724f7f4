import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Sentence } from '#kernel/sentence.ts';
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

type SignProps = { readonly tone: Tone; readonly icon: IconName; readonly word: Sentence };

const Sign = ({ tone, icon, word }: SignProps) => {
  const say = useSay();
  return (
    <Badge tone={tone} icon={icon}>
      {say(word)}
    </Badge>
  );
};

/** Where something stands, as a sign and a word. */
export const StandingBadge = ({ standing }: { readonly standing: Standing }) => {
  const [tone, icon] = LOOKS[standing];
  return <Sign tone={tone} icon={icon} word={stateWords[standing]} />;
};

/** What a rule of standings says at this moment. */
export const standingNow = (rule: (today: CivilDate, now: string) => Standing): Standing => {
  const now = new Date().toISOString();
  return rule(bangkokDate(now), now);
};

/** Says that an activity stands on this device alone, since the server refused it. */
export const RefusedBadge = () => <Sign tone="danger" icon="error" word={changeWords.refused} />;

type BadgeProps = {
  readonly activity: ActivityView;
  /** Whether a change of it waits on this device: then it stands so only here. */
  readonly isWaiting?: boolean;
};

/** Where an activity stands now, as a sign and a word. */
export const StateBadge = ({ activity, isWaiting = false }: BadgeProps) => (
  <>
    <StandingBadge standing={standingNow((...at) => standingOf(activity, ...at))} />{' '}
    {isWaiting && <Sign tone="attention" icon="send" word={changeWords.waits} />}
    {waitingParts(activity).length > 0 && (
      <Sign tone="attention" icon="eye" word={activityWords.wordsWait} />
    )}
  </>
);
