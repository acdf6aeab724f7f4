import { levelWords, roleWords } from '#kernel/office-words.ts';
import { Card } from '#web/components/card/card.tsx';
import { StateGlyph } from '#web/components/state-mark/state-mark.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ReportView } from '../../model/view.ts';
import { heldWords } from './entry-words.ts';
import styles from './reading.module.css';
import { type Step, stepsOf } from './steps.ts';
import { readingWords } from './words.ts';

const STATE_WORDS = {
  done: readingWords.stepDone,
  skipped: readingWords.stepSkipped,
  now: readingWords.stepNow,
  next: readingWords.stepNext,
};
const SHAPES = { done: 'accepted', skipped: 'nil', now: 'waiting', next: 'nil' } as const;

const StepLine = ({ step }: { readonly step: Step }) => {
  const say = useSay();
  return (
    <li
      className={styles.step}
      data-state={step.state}
      aria-current={step.state === 'now' ? 'step' : undefined}
    >
      <StateGlyph shape={SHAPES[step.state]} label={say(STATE_WORDS[step.state])} />
      <span>
        {say(levelWords[step.level])}{' '}
        <span className={styles.soft}>{say(roleWords[step.role])}</span>
      </span>
      <span className={styles.soft}>
        {step.seconds === undefined ? say(STATE_WORDS[step.state]) : say(heldWords(step.seconds))}
      </span>
    </li>
  );
};

type StepsProps = { readonly report: ReportView; readonly now: string };

/** The review chain as steps: who had it for how long, who has it now, who comes next. */
export const ChainSteps = ({ report, now }: StepsProps) => {
  const say = useSay();
  const steps = stepsOf(report, now);
  return (
    <Card title={say(readingWords.steps)}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepLine key={`${step.level} ${step.role}`} step={step} />
        ))}
      </ol>
    </Card>
  );
};
