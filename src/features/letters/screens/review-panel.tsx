import { type ReactNode, useState } from 'react';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import type { DeadlineValue } from '../model/register.ts';
import { deadlineFrom } from '../rules/deadline-draft.ts';
import { reviewWords as words } from '../words/review.ts';
import { DeadlineDialog } from './deadline-dialog.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { FindingList } from './finding-list.tsx';
import { LetterText } from './letter-text.tsx';
import { ReadLists } from './read-lists.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import styles from './review.module.css';
import type { ReviewState } from './use-review.ts';
import { ValueFields } from './value-fields.tsx';

type PanelProps = {
  readonly text: string;
  readonly state: ReviewState;
  readonly tried: boolean;
  /** Whether due dates may be changed: not once work was made of one. */
  readonly mayChangeDeadlines?: boolean;
  /** Leaves a letter whose reading takes too long. */
  readonly onStop?: () => void;
  /** What stands under the values: how to go on. */
  readonly children: ReactNode;
};

type LetterSideProps = Omit<PanelProps, 'children' | 'tried' | 'onStop'>;

const LetterSide = ({ text, state, mayChangeDeadlines }: LetterSideProps) => {
  const [taken, setTaken] = useState<DeadlineValue>();
  const add = (deadline: DeadlineValue) => {
    state.correct({ deadlines: [...state.values.deadlines, deadline] });
    setTaken(undefined);
  };
  const take = (selected: string) => setTaken(deadlineFrom(text, selected));
  return (
    <>
      <LetterText
        text={text}
        marks={state.marks}
        active={state.active}
        onCorrect={state.correct}
        {...(mayChangeDeadlines && { onDeadline: take })}
      />
      {taken && <DeadlineDialog start={taken} onKeep={add} onClose={() => setTaken(undefined)} />}
    </>
  );
};

/** The letter on one side and what was read from it on the other; under each other on a phone. */
export const ReviewPanel = ({
  children,
  tried,
  onStop,
  mayChangeDeadlines = true,
  ...rest
}: PanelProps) => {
  const say = useSay();
  const { state, text } = rest;
  if (state.reading === 'reading' && !state.letter)
    return <ReadingProgress text={text} onStop={onStop} />;
  return (
    <div className={styles.halves}>
      <LetterSide {...rest} mayChangeDeadlines={mayChangeDeadlines} />
      <div className={styles.right}>
        {state.reading === 'failed' && <p role="alert">{say(words.notRead)}</p>}
        <ValueFields state={state} tried={tried} />
        {state.letter && <FindingList state={state} open />}
        <Card title={say(words.deadlinesTitle)}>
          <DeadlineList state={state} open={mayChangeDeadlines} />
        </Card>
        {state.letter && <ReadLists state={state} />}
        {children}
      </div>
    </div>
  );
};
