import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '#web/api.ts';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import { getRegisterMeeting } from '../contract/register.ts';
import type { LetterDuty } from '../model/register.ts';
import { pageWords } from '../words/letter-page.ts';
import { workWords as words } from '../words/work.ts';
import { type DuePlace, type LetterView, placesOf } from './letter-view.ts';
import styles from './letters.module.css';
import { whenOf } from './read-lists.tsx';
import review from './review.module.css';
import { showPlace } from './use-review.ts';
import { useUndoWork } from './use-undo-work.ts';
import { WorkDialog } from './work-dialog.tsx';

type DutyProps = {
  readonly letterId: string;
  readonly duty: LetterDuty;
  readonly onUndo: (() => void) | undefined;
};

const Duty = ({ letterId, duty: { requirement, deadline }, onUndo }: DutyProps) => {
  const say = useSay();
  const progress =
    requirement &&
    (requirement.reports === 0
      ? words.making
      : words.progress(requirement.received, requirement.reports, requirement.offices));
  return (
    <div className={styles.row}>
      <span>
        {requirement ? say(requirement.title) : say(words.isMeeting)}
        {progress && <div className={styles.soft}>{say(progress)}</div>}
        {requirement && (
          <Link to="/completeness" search={{ requirement: requirement.id }}>
            {say(words.grid)}
          </Link>
        )}
      </span>
      {!requirement && deadline?.date && (
        <a
          className={buttonClass()}
          href={addressOf(getRegisterMeeting, { params: { id: letterId } })}
          download
        >
          {say(words.calendarFile)}
        </a>
      )}
      {requirement?.touched && <span className={styles.soft}>{say(words.begun)}</span>}
      {onUndo && !requirement?.touched && (
        <Button icon="undo" onClick={onUndo}>
          {say(words.undo)}
        </Button>
      )}
    </div>
  );
};

type OneProps = {
  readonly letterId: string;
  readonly place: DuePlace;
  readonly mayMake: boolean;
  readonly onMake: () => void;
  readonly onUndo: (() => void) | undefined;
  readonly onLook: (key: string) => void;
};

const One = ({ letterId, place, mayMake, onMake, onUndo, onLook }: OneProps) => {
  const say = useSay();
  const { deadline, duty, position } = place;
  const what = deadline ? deadline.what : say(words.own);
  return (
    <li className={styles.item}>
      {deadline ? (
        <button
          type="button"
          className={review.place}
          onMouseEnter={() => onLook(`deadline-${position}`)}
          onFocus={() => onLook(`deadline-${position}`)}
          onClick={() => showPlace(`deadline-${position}`)}
        >
          <strong>{whenOf(deadline, say)}</strong> · {what}
        </button>
      ) : (
        <strong>{what}</strong>
      )}
      {duty && <Duty letterId={letterId} duty={duty} onUndo={onUndo} />}
      {!duty && mayMake && (
        <div>
          <Button icon="send" aria-label={say(words.makeOne(what))} onClick={onMake}>
            {say(words.make)}
          </Button>
        </div>
      )}
    </li>
  );
};

type ListProps = { readonly letter: LetterView; readonly onLook: (key: string) => void };

/** The due dates of a letter and the work made of them, with how far it has come. */
export const LetterWorkList = ({ letter, onLook }: ListProps) => {
  const say = useSay();
  const [open, setOpen] = useState<DuePlace>();
  const undo = useUndoWork(letter.id);
  const places = placesOf(letter);
  const mayMake = letter.actions.includes('make-work');
  const mayUndo = letter.actions.includes('undo-work');
  const next = { position: (places.at(-1)?.position ?? -1) + 1, deadline: null, duty: undefined };
  return (
    <Card
      title={say(pageWords.work)}
      actions={
        mayMake && (
          <Button icon="plus" onClick={() => setOpen(next)}>
            {say(words.add)}
          </Button>
        )
      }
    >
      {places.length === 0 && <p className={styles.soft}>{say(pageWords.noWork)}</p>}
      <ul className={styles.list}>
        {places.map((place) => (
          <One
            key={place.position}
            {...{ place, mayMake, onLook }}
            letterId={letter.id}
            onMake={() => setOpen(place)}
            onUndo={mayUndo ? () => undo(place.position) : undefined}
          />
        ))}
      </ul>
      {open && <WorkDialog letter={letter} place={open} onClose={() => setOpen(undefined)} />}
    </Card>
  );
};
