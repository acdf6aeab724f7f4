import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import type { Sentence } from '#kernel/sentence.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { Button, buttonClass } from '../components/button/button.tsx';
import { Icon } from '../components/icon/icon.tsx';
import { useSay } from '../i18n.tsx';
import type { CallStep, OutboxItem } from './item.ts';
import styles from './kept-panel.module.css';
import { KeptSteps } from './kept-steps.tsx';
import type { Outbox } from './outbox.ts';
import { panelWords as words } from './panel-words.ts';

type PanelProps = {
  readonly outbox: Outbox;
  readonly item: OutboxItem;
  readonly moving: number | undefined;
  /** What is kept; without it, that something is. */
  readonly title?: Sentence;
  readonly text?: Sentence;
  /** What else can be done about the item, and about one of its steps. */
  readonly children?: ReactNode;
  readonly stepActions?: (step: CallStep) => ReactNode;
};

const titleOf = ({ item, title = words.title }: PanelProps): Sentence => {
  if (item.state === 'refused') return words.refusedTitle;
  return item.state === 'draft' ? words.draftTitle : title;
};

const textOf = ({ item, moving, text = words.text }: PanelProps): Sentence => {
  if (moving !== undefined) return words.sendingNow(Math.round(moving * 100));
  return item.state === 'refused' ? words.refusedText : text;
};

const iconOf = ({ item, moving }: PanelProps) => {
  if (item.state === 'refused') return 'error';
  return moving === undefined ? 'clock' : 'send';
};

// Why a step was refused stands beside the step.
const reasonOf = ({ steps, reason }: OutboxItem): Sentence | undefined =>
  steps.some((step) => step.kind === 'call' && step.refused) ? undefined : reason?.sentence;

/**
 * Says on a screen that what it gave to the outbox lies there and goes by itself, how far it is, what stands in
 * its way or was refused, and what can be done.
 */
export const KeptPanel = (props: PanelProps) => {
  const { outbox, item, moving, children, stepActions } = props;
  const say = useSay();
  const id = useId();
  const text = say(textOf(props));
  const reason = reasonOf(item);
  return (
    <section
      className={styles.panel}
      data-kind={item.state}
      data-print="never"
      aria-labelledby={id}
    >
      <h2 id={id} className={styles.title}>
        <Icon name={iconOf(props)} />
        {say(titleOf(props))}
      </h2>
      <p role="status">{text}</p>
      {moving !== undefined && <progress value={moving} max={1} aria-label={text} />}
      {reason && <p>{say(reason)}</p>}
      <KeptSteps item={item} {...(stepActions ? { actions: stepActions } : {})} />
      <div className={styles.buttons}>
        <Link to="/outbox" className={buttonClass('primary')}>
          {say(words.toOutbox)}
        </Link>
        <Button icon="send" onClick={() => void outbox.retry(item.id)}>
          {say(item.state === 'refused' ? words.retry : words.sendNow)}
        </Button>
        {children}
      </div>
    </section>
  );
};

/** Says that the server has an item, where its receipt came while this screen was open. */
export const ReceivedNote = ({ item }: { readonly item: OutboxItem }) => {
  const say = useSay();
  const [since] = useState(() => new Date().toISOString());
  const { receivedAt } = item;
  if (item.state !== 'received' || receivedAt === undefined || receivedAt < since) return null;
  return (
    <p className={styles.received} role="status" data-print="never">
      <Icon name="check-circle" /> {say(words.receivedAt(instantSentence(receivedAt)))}
    </p>
  );
};
