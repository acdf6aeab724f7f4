import { Badge, type Tone } from '#web/components/badge/badge.tsx';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Finding, Severity } from '../model/letter.ts';
import { findingKey } from '../rules/review.ts';
import { severityWords, reviewWords as words } from '../words/review.ts';
import styles from './letters.module.css';
import review from './review.module.css';
import { type ReviewState, showPlace } from './use-review.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const TONES: Readonly<Record<Severity, Tone>> = {
  error: 'danger',
  warning: 'attention',
  note: 'quiet',
};

type OneProps = {
  readonly finding: Finding;
  readonly state: ReviewState;
  /** Whether it may be decided here, or only be looked at. */
  readonly open: boolean;
};

const Decision = ({ finding, state }: Pick<OneProps, 'finding' | 'state'>) => {
  const say = useSay();
  const key = findingKey(finding);
  const { correction } = finding;
  if (state.decided.decisions[key] !== undefined)
    return (
      <Button icon="undo" onClick={() => state.decide(key, undefined)}>
        {say(words.undo)}
      </Button>
    );
  return (
    <>
      {correction !== null && (
        <Button icon="check" onClick={() => state.decide(key, 'accepted')}>
          {say(words.accept(correction))}
        </Button>
      )}
      <Button kind="quiet" onClick={() => state.decide(key, 'dismissed')}>
        {say(words.dismiss)}
      </Button>
    </>
  );
};

const One = ({ finding, state, open }: OneProps) => {
  const say = useSay();
  const key = findingKey(finding);
  const decided = state.decided.decisions[key];
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={review.place}
        data-active={state.active === key}
        onMouseEnter={() => state.setActive(key)}
        onFocus={() => state.setActive(key)}
        onClick={() => showPlace(key)}
      >
        <Badge tone={TONES[finding.severity]}>{say(severityWords[finding.severity])}</Badge>{' '}
        {decided && <Badge tone="good">{say(words[decided])}</Badge>} {say(finding)}
      </button>
      {open && (
        <div className={styles.actions}>
          <Decision finding={finding} state={state} />
        </div>
      )}
    </li>
  );
};

/** What was found wrong with a letter, the gravest first; each may be accepted or dismissed, and that undone. */
export const FindingList = ({ state, open }: Omit<OneProps, 'finding'>) => {
  const say = useSay();
  const all = state.letter?.findings ?? [];
  const sorted = SEVERITIES.flatMap((severity) => all.filter((one) => one.severity === severity));
  return (
    <Card title={say(words.findings(all.length))}>
      {state.daysOff.failed && <p className={styles.soft}>{say(words.daysOffUnknown)}</p>}
      {all.length === 0 && <p className={styles.soft}>{say(words.noFindings)}</p>}
      <ul className={styles.list}>
        {sorted.map((finding) => (
          <One key={findingKey(finding)} {...{ finding, state, open }} />
        ))}
      </ul>
    </Card>
  );
};
