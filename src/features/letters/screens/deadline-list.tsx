import { useState } from 'react';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import type { DeadlineValue } from '../model/register.ts';
import { emptyDeadline } from '../rules/deadline-draft.ts';
import { MOST_OF_A_KIND } from '../rules/review.ts';
import { reviewWords as words } from '../words/review.ts';
import { DeadlineDialog } from './deadline-dialog.tsx';
import styles from './letters.module.css';
import { whenOf } from './read-lists.tsx';
import review from './review.module.css';
import { type ReviewState, showPlace } from './use-review.ts';

type OneProps = {
  readonly deadline: DeadlineValue;
  /** Under which its place in the letter is marked. */
  readonly name: string;
  readonly state: ReviewState;
  readonly open: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

const One = ({ deadline, name, state, open, onEdit, onRemove }: OneProps) => {
  const say = useSay();
  const { what } = deadline;
  return (
    <li className={review.value} data-active={state.active === name}>
      <button
        type="button"
        className={review.place}
        onMouseEnter={() => state.setActive(name)}
        onFocus={() => state.setActive(name)}
        onClick={() => showPlace(name)}
      >
        <strong>{whenOf(deadline, say)}</strong> · {what}
      </button>
      {open && (
        <span className={review.tools}>
          <IconButton icon="edit" label={say(words.editDeadline(what))} onClick={onEdit} />
          <IconButton icon="trash" label={say(words.removeDeadline(what))} onClick={onRemove} />
        </span>
      )}
    </li>
  );
};

type ListProps = {
  readonly state: ReviewState;
  /** Whether they may still be changed: not once work was made of one. */
  readonly open: boolean;
};

/** Whether a due date at a place is edited; `undefined` none, a place past the last one a new one. */
const useEditing = (state: ReviewState) => {
  const toast = useToast();
  const [at, setAt] = useState<number>();
  const { deadlines } = state.values;
  const keep = (deadline: DeadlineValue) => {
    state.correct({ deadlines: deadlines.with(at ?? 0, deadline) });
    setAt(undefined);
  };
  const add = (deadline: DeadlineValue) => {
    state.correct({ deadlines: [...deadlines, deadline] });
    setAt(undefined);
  };
  const remove = (index: number) => {
    const before = state.decided.corrections.deadlines;
    state.correct({ deadlines: deadlines.toSpliced(index, 1) });
    toast(words.deadlineRemoved, { undo: () => state.correct({ deadlines: before }) });
  };
  return { at, setAt, remove, onKeep: (at ?? 0) < deadlines.length ? keep : add };
};

/** The due dates of a letter: as read, and as a person puts them right, adds and removes them. */
export const DeadlineList = ({ state, open }: ListProps) => {
  const say = useSay();
  const { deadlines } = state.values;
  const { at, setAt, remove, onKeep } = useEditing(state);
  const isOwn = state.decided.corrections.deadlines !== undefined;
  return (
    <div className={styles.page}>
      {deadlines.length === 0 && <p className={styles.soft}>{say(words.noDeadlines)}</p>}
      <ul className={styles.list}>
        {deadlines.map((deadline, index) => {
          const key = `deadline-${index}`;
          return (
            <One
              key={key}
              {...{ deadline, name: key, state, open }}
              onEdit={() => setAt(index)}
              onRemove={() => remove(index)}
            />
          );
        })}
      </ul>
      {!isOwn && deadlines.length === MOST_OF_A_KIND && (
        <p role="note">{say(words.mostDeadlines(MOST_OF_A_KIND))}</p>
      )}
      {open ? (
        <div className={styles.actions}>
          <Button icon="plus" onClick={() => setAt(deadlines.length)}>
            {say(words.addDeadline)}
          </Button>
          {isOwn && (
            <Button icon="undo" onClick={() => state.correct({ deadlines: undefined })}>
              {say(words.deadlinesAsRead)}
            </Button>
          )}
        </div>
      ) : (
        <p className={styles.soft}>{say(words.deadlinesFixed)}</p>
      )}
      {at !== undefined && (
        <DeadlineDialog
          start={deadlines[at] ?? emptyDeadline()}
          onKeep={onKeep}
          onClose={() => setAt(undefined)}
        />
      )}
    </div>
  );
};
