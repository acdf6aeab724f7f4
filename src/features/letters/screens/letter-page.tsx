import { useState } from 'react';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import {
  closeLetter,
  correctLetter,
  getRegisterLetter,
  listRegister,
} from '../contract/register.ts';
import { houseWords } from '../words/house.ts';
import { pageWords as words } from '../words/letter-page.ts';
import { reviewWords } from '../words/review.ts';
import { LetterFacts, LetterHistory } from './letter-facts.tsx';
import { LetterLinks } from './letter-links.tsx';
import { LetterText } from './letter-text.tsx';
import type { LetterView } from './letter-view.ts';
import { LetterWorkList } from './letter-work-list.tsx';
import styles from './letters.module.css';
import { RelayButton } from './outgoing/relay-button.tsx';
import review from './review.module.css';
import { ReviewPanel } from './review-panel.tsx';
import { useReview } from './use-review.ts';

type CorrectingProps = { readonly letter: LetterView; readonly onDone: () => void };

const Correcting = ({ letter, onDone }: CorrectingProps) => {
  const say = useSay();
  const toast = useToast();
  const { id, text, decisions, corrections, lastSeq } = letter;
  const state = useReview(text, { decisions, corrections });
  const action = useAction(correctLetter, {
    invalidates: [getRegisterLetter, listRegister],
    onDone: () => {
      toast(reviewWords.kept);
      onDone();
    },
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  const save = () => {
    if (state.values.subject !== '')
      action.mutate({ params: { id }, body: { ...state.decided, lastSeq } });
  };
  return (
    <ReviewPanel {...{ text, state }} tried mayChangeDeadlines={letter.duties.length === 0}>
      <div className={styles.actions}>
        <Button kind="primary" pending={action.isPending} onClick={save}>
          {say(reviewWords.keepChanges)}
        </Button>
        <Button onClick={onDone}>{say(words.stop)}</Button>
      </div>
    </ReviewPanel>
  );
};

const Reading = ({ letter }: { readonly letter: LetterView }) => {
  const say = useSay();
  const { text, decisions, corrections } = letter;
  const state = useReview(text, { decisions, corrections });
  return (
    <div className={review.halves}>
      {text === '' ? (
        <p className={styles.soft}>{say(words.noText)}</p>
      ) : (
        <LetterText text={text} marks={state.marks} active={state.active} />
      )}
      <div className={review.right}>
        <LetterFacts letter={letter} />
        <LetterWorkList letter={letter} onLook={state.setActive} />
        <LetterLinks letter={letter} />
        <LetterHistory events={letter.events} />
      </div>
    </div>
  );
};

const useClosing = ({ id }: LetterView) => {
  const toast = useToast();
  const action = useAction(closeLetter, {
    invalidates: [getRegisterLetter, listRegister],
    onDone: (_reply, { body }) =>
      body.closed ? toast(words.closed, { undo: () => close(false) }) : toast(words.reopened),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  const close = (closed: boolean) => action.mutate({ params: { id }, body: { closed } });
  return close;
};

const Actions = ({ letter, onCorrect }: { letter: LetterView; onCorrect: () => void }) => {
  const say = useSay();
  const close = useClosing(letter);
  const may = new Set(letter.actions);
  return (
    <>
      {may.has('correct') && (
        <Button icon="edit" onClick={onCorrect}>
          {say(words.correct)}
        </Button>
      )}
      {letter.direction === 'incoming' && <RelayButton letterId={letter.id} />}
      {may.has('close') && <Button onClick={() => close(true)}>{say(words.close)}</Button>}
      {may.has('reopen') && <Button onClick={() => close(false)}>{say(words.reopen)}</Button>}
    </>
  );
};

const Shown = ({ letter }: { readonly letter: LetterView }) => {
  const say = useSay();
  const [correcting, setCorrecting] = useState(false);
  return (
    <>
      <PageHeader
        title={letter.subject}
        crumbs={[{ label: say(houseWords.title), to: '/letters', search: { tab: 'register' } }]}
        actions={!correcting && <Actions letter={letter} onCorrect={() => setCorrecting(true)} />}
      />
      {correcting ? (
        <Correcting letter={letter} onDone={() => setCorrecting(false)} />
      ) : (
        <Reading letter={letter} />
      )}
    </>
  );
};

/** One letter of the register: what was read, its text, what happened, its chain and its work. */
const LetterPage = () => {
  const say = useSay();
  const id = useParam('letterId');
  const letter = useCall(getRegisterLetter, { params: { id } });
  if (letter.data) return <Shown key={id + letter.data.lastSeq} letter={letter.data} />;
  return (
    <>
      <PageHeader title={say(houseWords.title)} />
      {letter.isPending && <Skeleton rows={8} rowHeight={48} />}
      {letter.error && <ErrorState error={letter.error} onRetry={() => void letter.refetch()} />}
    </>
  );
};

export default LetterPage;
