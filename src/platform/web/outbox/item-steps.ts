import type { CallStep, OutboxItem, Reason, Step } from './item.ts';

const refusedIn = (step: Step): Reason | undefined =>
  step.kind === 'call' ? step.refused : undefined;

const aboutOf = (step: Step): string | undefined => (step.kind === 'call' ? step.about : undefined);

/** Whether two steps are the same one, at whatever stage. */
export const isSameStep = (one: Step, other: Step): boolean =>
  one.kind === 'call'
    ? other.kind === 'call' && one.key === other.key
    : other.kind === 'file' && one.fileId === other.fileId;

/** The steps of an item that are not done, in order. */
export const openSteps = ({ steps }: Pick<OutboxItem, 'steps'>): readonly Step[] =>
  steps.filter(({ done }) => done === undefined);

/** The next step that can go: none goes that is refused, or comes after a refused one about the same thing. */
export const nextStep = (item: Pick<OutboxItem, 'steps'>): Step | undefined => {
  const stuck = new Set(item.steps.filter(refusedIn).map(aboutOf));
  return openSteps(item).find((step) => !refusedIn(step) && !stuck.has(aboutOf(step) ?? ''));
};

/** An item with a later stage of one of its steps; as it was where it has that step no more. */
export const withStep = (item: OutboxItem, step: Step): OutboxItem => ({
  ...item,
  steps: item.steps.map((one) => (isSameStep(one, step) ? step : one)),
});

const withoutReason = ({ reason: _reason, reasonAt: _at, ...item }: OutboxItem): OutboxItem => item;

/** The state of an item that nothing more of can go at an instant: received whole, or refused in part. */
export const ended = (item: OutboxItem, at: string): OutboxItem => {
  if (openSteps(item).length === 0)
    return { ...withoutReason(item), state: 'received', receivedAt: at };
  const reason = item.steps.map(refusedIn).find(Boolean);
  return reason ? { ...item, state: 'refused', reason, reasonAt: at } : item;
};

const again = (item: OutboxItem): OutboxItem => ({
  ...withoutReason(item),
  state: 'waiting',
  tries: 0,
  notBefore: 0,
});

/** An item that is tried at once, whatever stood in its way or in that of its steps. */
export const triedAgain = (item: OutboxItem): OutboxItem => ({
  ...again(item),
  steps: item.steps.map((step) => {
    if (step.kind === 'file') return step;
    const { refused: _refused, ...open } = step;
    return open;
  }),
});

/** What waits of an item, and more of the same behind it; one that is received begins anew. */
export const appended = (before: OutboxItem | undefined, more: OutboxItem): OutboxItem =>
  before === undefined || before.state === 'received'
    ? more
    : again({ ...before, steps: [...before.steps, ...more.steps] });

/** An item in which another step takes the place of one that has not gone. */
export const exchanged = (item: OutboxItem, key: string, step: CallStep): OutboxItem =>
  again({
    ...item,
    steps: item.steps.map((one) =>
      one.kind === 'call' && one.key === key && !one.done ? step : one,
    ),
  });

/**
 * An item without a step that has not gone, and without what comes after it about the same thing; undefined
 * where nothing is left. What is done stays done.
 */
export const withoutStep = (item: OutboxItem, key: string, at: string): OutboxItem | undefined => {
  const place = item.steps.findIndex((one) => one.kind === 'call' && one.key === key && !one.done);
  const gone = item.steps[place];
  if (!gone) return item;
  const about = aboutOf(gone);
  const follows = (one: Step, where: number): boolean =>
    where > place && !one.done && about !== undefined && aboutOf(one) === about;
  const steps = item.steps.filter((one, where) => one !== gone && !follows(one, where));
  if (steps.length === 0) return undefined;
  const left = { ...item, steps };
  return nextStep(left) ? again(left) : ended(left, at);
};
