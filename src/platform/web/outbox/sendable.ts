import type { SentCall } from '../registry.ts';
import type { OutboxItem, Step } from './item.ts';

const patternOf = ({ path }: SentCall): RegExp =>
  new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, '[^/?#\\\\]+')}(?:[?].*)?$`);

/**
 * Whether every call of an item is one that some screen makes: a file from outside may not have this
 * device do anything else in its person's name.
 */
export const isSendable = ({ steps }: OutboxItem, calls: readonly SentCall[]): boolean => {
  const known = calls.map((call) => ({ method: call.method, pattern: patternOf(call) }));
  const isKnown = (step: Step): boolean =>
    step.kind === 'file' ||
    known.some(({ method, pattern }) => step.method === method && pattern.test(step.address));
  return steps.every(isKnown);
};
