import { bangkokTime } from '#kernel/bangkok-time.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { timeSentence } from '#kernel/thai-date.ts';
import type { IconName } from '../components/icon/paths.ts';
import { isUnderstood, type OutboxItem, receiptOf } from './item.ts';
import { outboxWords } from './outbox-words.ts';

/** A state in one word, with its picture. */
export type Standing = {
  readonly kind: 'draft' | 'waiting' | 'sending' | 'refused' | 'received' | 'later';
  readonly icon: IconName;
  readonly sentence: Sentence;
};

/** Where an item stands, as a person says it; `moving` is how much of it has gone while it goes. */
export const standingOf = (item: OutboxItem, moving: number | undefined): Standing => {
  if (!isUnderstood(item)) return { kind: 'later', icon: 'info', sentence: outboxWords.later };
  if (item.state === 'received') {
    const number = receiptOf(item);
    const sentence = number ? outboxWords.received(number) : outboxWords.receivedPlain;
    return { kind: 'received', icon: 'check-circle', sentence };
  }
  if (item.state === 'refused')
    return { kind: 'refused', icon: 'error', sentence: outboxWords.refused };
  if (item.state === 'draft') return { kind: 'draft', icon: 'edit', sentence: outboxWords.draft };
  if (moving !== undefined) {
    const sentence = outboxWords.sending(Math.round(moving * 100));
    return { kind: 'sending', icon: 'send', sentence };
  }
  return { kind: 'waiting', icon: 'clock', sentence: outboxWords.waiting };
};

/** When a waiting item is tried again, where that is still ahead at `now` (ms). */
export const againWords = (item: OutboxItem, now: number): Sentence | undefined =>
  item.state === 'waiting' && item.notBefore > now
    ? outboxWords.retryAt(timeSentence(bangkokTime(new Date(item.notBefore).toISOString())))
    : undefined;
