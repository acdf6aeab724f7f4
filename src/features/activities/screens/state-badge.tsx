import { bangkokDate } from '#kernel/bangkok-time.ts';
import { Badge, type Tone } from '#web/components/badge/badge.tsx';
import type { IconName } from '#web/components/icon/paths.ts';
import { useSay } from '#web/i18n.tsx';
import type { ActivityView } from '../model/activity.ts';
import { type Standing, standingOf } from '../rules/standing.ts';
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

/** Where an activity stands now, as a sign and a word. */
export const StateBadge = ({ activity }: { readonly activity: ActivityView }) => {
  const say = useSay();
  const now = new Date().toISOString();
  const standing = standingOf(activity, bangkokDate(now), now);
  const [tone, icon] = LOOKS[standing];
  return (
    <Badge tone={tone} icon={icon}>
      {say(stateWords[standing])}
    </Badge>
  );
};
