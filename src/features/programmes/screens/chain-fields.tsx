import type { ReviewChain, ReviewStep } from '#features/reports/model/chain.ts';
import { LEVELS } from '#kernel/area.ts';
import { levelWords, roleWords } from '#kernel/office-words.ts';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { useSay } from '#web/i18n.tsx';
import { editorWords } from '../words/screen.ts';
import styles from './portfolio.module.css';

const MOST_STEPS = 6;
const ROLES = ['reviewer', 'compiler'] as const;

type StepProps = {
  readonly step: ReviewStep;
  readonly at: number;
  readonly onChange: (step: ReviewStep) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

const Step = ({ step, at, onChange, onMove, onRemove }: StepProps) => {
  const say = useSay();
  return (
    <li className={styles.step}>
      <div className={styles.columns}>
        <Select
          label={say(editorWords.stepLevel(at))}
          options={LEVELS.map((level) => ({ value: level, label: say(levelWords[level]) }))}
          value={step.level}
          onChange={(level) => level && onChange({ ...step, level })}
        />
        <Select
          label={say(editorWords.stepRole(at))}
          options={ROLES.map((role) => ({ value: role, label: say(roleWords[role]) }))}
          value={step.role}
          onChange={(role) => role && onChange({ ...step, role })}
        />
      </div>
      <span className={styles.line}>
        <IconButton
          icon="arrow-up"
          label={say(editorWords.stepUp(at))}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon="arrow-down"
          label={say(editorWords.stepDown(at))}
          onClick={() => onMove(1)}
        />
        <IconButton icon="trash" label={say(editorWords.removeStep(at))} onClick={onRemove} />
      </span>
    </li>
  );
};

type ChainProps = {
  readonly chain: ReviewChain;
  readonly onChange: (chain: ReviewChain) => void;
  readonly fault: string | undefined;
};

/** Who looks at a report on its way up, step by step. */
export const ChainFields = ({ chain, onChange, fault }: ChainProps) => {
  const say = useSay();
  const { steps } = chain;
  const replace = (at: number, ...by: ReviewStep[]) =>
    onChange({ steps: steps.toSpliced(at, 1, ...by) });
  const swap = (at: number, to: number) => {
    const [one, other] = [steps[at], steps[to]];
    if (one && other) onChange({ steps: steps.with(at, other).with(to, one) });
  };
  const rows = steps.map((step, at) => ({ step, at, key: `step-${at + 1}` }));
  return (
    <>
      {steps.length === 0 && <p>{say(editorWords.chainEmpty)}</p>}
      {fault !== undefined && <p className={styles.fault}>{fault}</p>}
      <ol className={styles.requirements}>
        {rows.map(({ step, at, key }) => (
          <Step
            key={key}
            step={step}
            at={at + 1}
            onChange={(next) => replace(at, next)}
            onMove={(by) => swap(at, at + by)}
            onRemove={() => replace(at)}
          />
        ))}
      </ol>
      {steps.length < MOST_STEPS && (
        <p>
          <Button
            icon="plus"
            onClick={() => onChange({ steps: [...steps, { level: 'province', role: 'reviewer' }] })}
          >
            {say(editorWords.addStep)}
          </Button>
        </p>
      )}
    </>
  );
};
