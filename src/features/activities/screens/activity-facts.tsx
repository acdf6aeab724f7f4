import type { ReactNode } from 'react';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { Card } from '#web/components/card/card.tsx';
import { KeyValueList, type Pair } from '#web/components/key-value/key-value.tsx';
import { useNumber } from '#web/figures.ts';
import { type Say, useSay } from '#web/i18n.tsx';
import type { ActivityRequirement, ActivityView, ShownWords } from '../model/activity.ts';
import type { Point } from '../model/plan.ts';
import { type FreePart, waitingParts } from '../rules/shown.ts';
import { activityWords as words } from '../words/activity.ts';
import { fieldWords } from '../words/plan.ts';
import { planWords } from '../words/refusals.ts';
import { hoursOf } from './month-table.tsx';
import styles from './plan.module.css';

const MapLink = ({ latitude, longitude }: Point) => {
  const say = useSay();
  return (
    <a href={`geo:${latitude},${longitude}`}>
      <span data-print="never">{say(words.map)}</span>
      <span data-print="only">{`${latitude.toFixed(5)}, ${longitude.toFixed(5)}`}</span>
    </a>
  );
};

const whenOf = (activity: ActivityView, say: Say): string =>
  [say(dateSentence(activity.plan.heldOn, { weekday: true })), hoursOf(activity, say)]
    .filter(Boolean)
    .join(' ');

const textPairs = (activity: ActivityView, say: Say): Pair[] => {
  const { place, partner, hosted, needs } = activity.plan;
  const held = say(hosted === 'joined' ? fieldWords.joined : fieldWords.host);
  return [
    ...(place ? [{ label: say(planWords.place), value: place }] : []),
    { label: say(planWords.hosted), value: partner ? `${held} · ${partner}` : held },
    ...(needs ? [{ label: say(planWords.needs), value: needs }] : []),
  ];
};

const changePairs = ({ postponedFrom, reason }: ActivityView, say: Say): Pair[] => [
  ...(postponedFrom.length > 0
    ? [
        {
          label: say(words.postponedFrom),
          value: postponedFrom.map((day) => say(dateSentence(day))).join(', '),
        },
      ]
    : []),
  ...(reason ? [{ label: say(words.reason), value: reason }] : []),
];

const publicPair = ({ publishedAt }: ActivityView, say: Say): Pair => ({
  label: say(words.published),
  value:
    publishedAt === null
      ? say(words.notPublished)
      : say(words.publishedSince(instantSentence(publishedAt))),
});

const textOf = (shown: ShownWords, part: FreePart): string => {
  if (part !== 'point') return shown[part] ?? '';
  return shown.point
    ? `${shown.point.latitude.toFixed(5)}, ${shown.point.longitude.toFixed(5)}`
    : '';
};

/** What citizens go on reading while new words wait. */
const waitingPairs = (activity: ActivityView, say: Say): Pair[] => {
  const { shown } = activity;
  const parts = waitingParts(activity);
  if (!shown || parts.length === 0) return [];
  const nameOf = (part: FreePart) => (part === 'reason' ? words.reason : planWords[part]);
  const said = parts.map((part) => say(words.stillReadOne(nameOf(part), textOf(shown, part))));
  return [{ label: say(words.stillRead), value: said.join(' · ') }];
};

type FactsProps = {
  readonly activity: ActivityView;
  readonly requirement: ActivityRequirement;
  /** Where it stands, as a badge. */
  readonly badge: ReactNode;
};

/** What is planned: when, where, by whom, for how many, and what became of it. */
export const ActivityFacts = ({ activity, requirement, badge }: FactsProps) => {
  const say = useSay();
  const number = useNumber();
  const { plan, report, office } = activity;
  const type = requirement.settings.types.find(({ value }) => value === plan.type);
  return (
    <Card title={say(words.facts)} actions={<div className={styles.badges}>{badge}</div>}>
      <KeyValueList
        pairs={[
          { label: say(words.office), value: say(office) },
          { label: say(planWords.type), value: type ? say(type.label) : plan.type },
          { label: say(words.when), value: whenOf(activity, say) },
          ...textPairs(activity, say),
          ...(plan.point
            ? [{ label: say(planWords.point), value: <MapLink {...plan.point} /> }]
            : []),
          ...(plan.expected === null
            ? []
            : [{ label: say(planWords.expected), value: number(plan.expected) }]),
          ...changePairs(activity, say),
          ...(report
            ? [
                {
                  label: say(words.due),
                  value: say(instantSentence(report.extendedTo ?? report.dueAt, { weekday: true })),
                },
              ]
            : []),
          publicPair(activity, say),
          ...waitingPairs(activity, say),
        ]}
      />
    </Card>
  );
};
