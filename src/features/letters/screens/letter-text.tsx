import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { componentWords } from '#web/components/words.ts';
import { useSay } from '#web/i18n.tsx';
import type { Corrections } from '../model/register.ts';
import { type Mark, type Piece, piecesOf } from '../rules/pieces.ts';
import { correctionFrom, SELECTABLE, type Selectable } from '../rules/selection.ts';
import { reviewWords as words } from '../words/review.ts';
import styles from './review.module.css';

const ORDER = ['error', 'warning', 'note', 'value'] as const;

const Marked = ({ piece, active }: { readonly piece: Piece; readonly active?: string }) => {
  if (piece.marks.length === 0) return piece.text;
  const kind = ORDER.find((one) => piece.marks.some((mark) => mark.kind === one));
  return (
    <mark
      className={styles.mark}
      data-kind={kind}
      data-marks={piece.marks.map(({ key }) => key).join(' ')}
      data-active={piece.marks.some(({ key }) => key === active)}
    >
      {piece.text}
    </mark>
  );
};

type LetterTextProps = {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly active?: string | undefined;
  /** Given where values may be taken from the text. */
  readonly onCorrect?: (change: Corrections) => void;
  /** Given where a due date may be taken from the text. */
  readonly onDeadline?: (selected: string) => void;
};

/** What is selected inside an element, kept until it is used or another is selected. */
const useSelected = () => {
  const element = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState('');
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const said = selection?.toString().trim() ?? '';
      if (said !== '' && element.current?.contains(selection?.anchorNode ?? null))
        setSelected(said);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return { element, selected, clear: () => setSelected('') };
};

type UseAsProps = {
  readonly selected: string;
  readonly onCorrect: (change: Corrections) => void;
  readonly onDeadline: ((selected: string) => void) | undefined;
  readonly onDone: () => void;
};

const UseAs = ({ selected, onCorrect, onDeadline, onDone }: UseAsProps) => {
  const say = useSay();
  const toast = useToast();
  const take = (as: Selectable) => {
    const correction = correctionFrom(as, selected);
    if (correction === undefined) return toast(words.unfit, { tone: 'failed' });
    onCorrect(correction);
    onDone();
  };
  const takeDeadline = () => {
    onDeadline?.(selected);
    onDone();
  };
  return (
    <section className={styles.selection} aria-label={say(words.useAs)}>
      <p className={styles.chosen}>{say(words.selected(selected))}</p>
      <div>
        {say(words.useAs)}{' '}
        {SELECTABLE.map((as) => (
          <Button key={as} kind="quiet" onClick={() => take(as)}>
            {say(words[as])}
          </Button>
        ))}
        {onDeadline && (
          <Button kind="quiet" onClick={takeDeadline}>
            {say(words.deadline)}
          </Button>
        )}
        <IconButton icon="close" label={say(componentWords.close)} onClick={onDone} />
      </div>
    </section>
  );
};

/** The letter as it came, with what was read from it marked; a selection may become a value. */
export const LetterText = ({ text, marks, active, onCorrect, onDeadline }: LetterTextProps) => {
  const say = useSay();
  const { element, selected, clear } = useSelected();
  const pieces = useMemo(() => piecesOf(text, marks), [text, marks]);
  return (
    <div className={styles.left}>
      {onCorrect && selected !== '' && (
        <UseAs {...{ selected, onCorrect, onDeadline }} onDone={clear} />
      )}
      <section
        ref={element}
        className={styles.text}
        lang="th"
        aria-label={say(words.text)}
        {...{ tabIndex: 0 }}
      >
        {pieces.map((piece) => (
          <Marked key={piece.from} piece={piece} {...(active !== undefined && { active })} />
        ))}
      </section>
    </div>
  );
};
