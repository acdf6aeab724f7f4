import type { ReactNode } from 'react';
import { Icon } from '../components/icon/icon.tsx';
import type { IconName } from '../components/icon/paths.ts';
import { useSay } from '../i18n.tsx';
import type { CallStep, OutboxItem } from './item.ts';
import { openSteps } from './item-steps.ts';
import styles from './kept-panel.module.css';
import { panelWords } from './panel-words.ts';

type StepsProps = {
  readonly item: OutboxItem;
  /** What can be done about a step that has not gone. */
  readonly actions?: (step: CallStep) => ReactNode;
};

type Place = 'waiting' | 'refused' | 'behind';

const ICONS: Readonly<Record<Place, IconName>> = {
  waiting: 'clock',
  refused: 'error',
  behind: 'clock',
};

const toldIn = (item: OutboxItem): readonly CallStep[] =>
  openSteps(item).flatMap((step) => (step.kind === 'call' && step.says ? [step] : []));

const placeOf = (step: CallStep, all: readonly CallStep[]): Place => {
  if (step.refused) return 'refused';
  const isBehind = all.some(({ refused, about }) => refused && about === step.about);
  return isBehind ? 'behind' : 'waiting';
};

const Refusal = ({ step }: { readonly step: CallStep }) => {
  const say = useSay();
  const { refusals = [], sentence } = step.refused ?? {};
  const whys = refusals.length > 0 ? refusals.map((one) => one.sentence) : [sentence];
  return whys.map(
    (why) =>
      why && (
        <p key={why.en} className={styles.why}>
          {say(why)}
        </p>
      ),
  );
};

/** What of an item has not gone yet, change by change: whether it waits, or why it was refused. */
export const KeptSteps = ({ item, actions }: StepsProps) => {
  const say = useSay();
  const told = toldIn(item);
  if (told.length === 0) return null;
  return (
    <ul className={styles.steps}>
      {told.map((step) => {
        const place = placeOf(step, told);
        return (
          <li key={step.key} className={styles.step} data-kind={place}>
            <p className={styles.says}>
              <Icon name={ICONS[place]} /> {step.says && say(step.says)}
            </p>
            {place === 'behind' && <p className={styles.why}>{say(panelWords.behind)}</p>}
            <Refusal step={step} />
            {actions && <div className={styles.buttons}>{actions(step)}</div>}
          </li>
        );
      })}
    </ul>
  );
};
