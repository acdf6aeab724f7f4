import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { instantSentence } from '#kernel/thai-date.ts';
import { Button, buttonClass } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { Icon } from '../components/icon/icon.tsx';
import { isSentence } from '../failures.ts';
import { useSay } from '../i18n.tsx';
import { saveAsFile } from './carry.ts';
import { type CallStep, filesOf, type OutboxItem } from './item.ts';
import { NOT_SIGNED_IN } from './judge.ts';
import { KeptSteps } from './kept-steps.tsx';
import styles from './outbox.module.css';
import type { Outbox } from './outbox.ts';
import { outboxWords } from './outbox-words.ts';
import { panelWords } from './panel-words.ts';
import { againWords, standingOf } from './state-words.ts';

type CardProps = {
  readonly item: OutboxItem;
  readonly moving: number | undefined;
  readonly outbox: Outbox;
};

const Remove = ({ item, outbox }: Omit<CardProps, 'moving'>) => {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const remove = () => void outbox.remove(item.id);
  const ask = () => (item.state === 'received' ? remove() : setAsking(true));
  const leave = () => setAsking(false);
  return (
    <>
      <Button kind="quiet" icon="trash" onClick={ask}>
        {say(outboxWords.remove)}
      </Button>
      <Dialog
        open={asking}
        title={say(outboxWords.removeTitle)}
        onClose={leave}
        actions={
          <>
            <Button kind="primary" onClick={remove}>
              {say(outboxWords.remove)}
            </Button>
            <Button onClick={leave}>{say(outboxWords.cancel)}</Button>
          </>
        }
      >
        <p>{say(outboxWords.removeText)}</p>
      </Dialog>
    </>
  );
};

const Actions = ({ item, moving, outbox }: CardProps) => {
  const say = useSay();
  const { state, editAt, id } = item;
  const open = state !== 'received';
  // Where each change is mended alone, the others go on meanwhile.
  const isMendedByStep = item.steps.some((step) => step.kind === 'call' && step.editAt);
  const hold = () => (isMendedByStep ? undefined : void outbox.hold(id));
  return (
    <div className={styles.actions}>
      {(state === 'refused' || state === 'draft') && (
        <Button icon="send" onClick={() => void outbox.retry(id)}>
          {say(outboxWords.retry)}
        </Button>
      )}
      {state === 'waiting' && moving === undefined && (
        <Button icon="send" onClick={() => void outbox.retry(id)}>
          {say(outboxWords.sendNow)}
        </Button>
      )}
      {editAt && (
        <Link to={editAt} className={buttonClass('secondary')} onClick={hold}>
          {say(open && !isMendedByStep ? outboxWords.edit : outboxWords.open)}
        </Link>
      )}
      {open && (
        <Button kind="quiet" icon="download" onClick={() => void saveAsFile(item)}>
          {say(outboxWords.exportOne)}
        </Button>
      )}
      <Remove item={item} outbox={outbox} />
    </div>
  );
};

const Trouble = ({ item, moving }: Omit<CardProps, 'outbox'>) => {
  const say = useSay();
  const again = againWords(item, Date.now());
  const { reason, state, steps } = item;
  // Why a step was refused stands beside the step.
  const isSaid = steps.some((step) => step.kind === 'call' && step.refused && step.says);
  // What stood in its way before is past while it goes; that nobody is signed in, the page says once.
  const isPast = state === 'received' || moving !== undefined;
  if (!reason || isPast || isSaid || reason.code === NOT_SIGNED_IN) return null;
  const more = reason.refusals.filter(({ sentence }) => sentence.en !== reason.sentence.en);
  return (
    <div className={styles.reason} data-refused={state === 'refused'}>
      <p>{say(reason.sentence)}</p>
      {more.length > 0 && (
        <ul>
          {more.map(({ code, field, sentence }) => (
            <li key={`${code} ${field}`}>{say(sentence)}</li>
          ))}
        </ul>
      )}
      {again && <p>{say(again)}</p>}
    </div>
  );
};

/** An item of another release: what can be read of it, and that nothing of it is lost. */
export const StrangeCard = ({ item }: Pick<CardProps, 'item'>) => {
  const say = useSay();
  const { kind, icon, sentence } = standingOf(item, undefined);
  return (
    <li className={styles.card} data-kind={kind}>
      <p className={styles.standing}>
        <Icon name={icon} /> {say(sentence)}
      </p>
      {isSentence(item.title) && <h2 className={styles.title}>{say(item.title)}</h2>}
      {isSentence(item.detail) && <p className={styles.soft}>{say(item.detail)}</p>}
    </li>
  );
};

/** The way to the screen on which one step of an item is mended, or seen. */
const StepLink = ({ step }: { readonly step: CallStep }) => {
  const say = useSay();
  const { editAt, says, refused } = step;
  if (!editAt) return null;
  return (
    <Link
      to={editAt}
      className={buttonClass(refused ? 'primary' : 'quiet')}
      aria-label={says && say(refused ? panelWords.editOne(says) : outboxWords.openOne(says))}
    >
      {say(refused ? outboxWords.edit : outboxWords.open)}
    </Link>
  );
};

/** One item of the outbox: what it is, where it stands, why, and what its person can do. */
export const OutboxCard = (props: CardProps) => {
  const say = useSay();
  const { item, moving } = props;
  const standing = standingOf(item, moving);
  const files = filesOf(item).length;
  const when = item.receivedAt
    ? outboxWords.receivedAt(instantSentence(item.receivedAt))
    : outboxWords.keptAt(instantSentence(item.createdAt));
  return (
    <li className={styles.card} data-kind={standing.kind}>
      <p className={styles.standing}>
        <Icon name={standing.icon} /> {say(standing.sentence)}
      </p>
      {standing.kind === 'sending' && (
        <progress value={moving} max={1} aria-label={say(standing.sentence)} />
      )}
      <h2 className={styles.title}>{say(item.title)}</h2>
      <p className={styles.soft}>{say(item.detail)}</p>
      <p className={styles.soft}>
        {say(when)}
        {files > 0 && ` · ${say(outboxWords.photos(files))}`}
      </p>
      <KeptSteps item={item} actions={(step) => <StepLink step={step} />} />
      <Trouble item={item} moving={moving} />
      <Actions {...props} />
    </li>
  );
};
