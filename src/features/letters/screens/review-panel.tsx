import type { ReactNode } from 'react';
import { FindingList } from './finding-list.tsx';
import { LetterText } from './letter-text.tsx';
import { ReadLists } from './read-lists.tsx';
import styles from './review.module.css';
import type { ReviewState } from './use-review.ts';
import { ValueFields } from './value-fields.tsx';

type PanelProps = {
  readonly text: string;
  readonly state: ReviewState;
  readonly tried: boolean;
  /** What stands under the values: how to go on. */
  readonly children: ReactNode;
};

/** The letter on one side and what was read from it on the other; under each other on a phone. */
export const ReviewPanel = ({ text, state, tried, children }: PanelProps) => (
  <div className={styles.halves}>
    <LetterText text={text} marks={state.marks} active={state.active} onCorrect={state.correct} />
    <div className={styles.right}>
      <ValueFields state={state} tried={tried} />
      {state.letter && <FindingList state={state} open />}
      {state.letter && <ReadLists state={state} />}
      {children}
    </div>
  </div>
);
