import type { Refusal } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';

/** The shape in which items are kept now; an item of a later shape is left as it is. */
export const SCHEMA = 1;

/** A write to be made once: its key makes a repeat harmless. */
export type CallStep = {
  readonly kind: 'call';
  readonly key: string;
  readonly method: string;
  readonly address: string;
  readonly body?: unknown;
  /** What the reply must have to be the server's: a page of some network has none of it. */
  readonly expects: readonly string[];
  /** The file that must have been sent before; it is sent anew where the server does not know it. */
  readonly needsFile?: string;
  /** What it does, as a person says it. */
  readonly says?: Sentence;
  /** What it is about: once refused, it holds up the later steps about the same thing, and no others. */
  readonly about?: string;
  /** The address of the screen on which its person can mend it alone. */
  readonly editAt?: string;
  /** Why the server did not take it, until its person does something about it. */
  readonly refused?: Reason;
  readonly done?: { readonly at: string; readonly reply: Readonly<Record<string, unknown>> };
};

/** A file to be sent in pieces; its bytes lie beside the items, under its id. */
export type FileStep = {
  readonly kind: 'file';
  readonly fileId: string;
  readonly name: string;
  readonly size: number;
  /** Where the server takes its pieces, once it has said so. */
  readonly upload?: string;
  readonly done?: { readonly at: string };
};

export type Step = CallStep | FileStep;

/** Why the server, or this device, did not take an item. */
export type Reason = {
  readonly status: number;
  readonly code: string;
  readonly sentence: Sentence;
  readonly refusals: readonly Refusal[];
};

/**
 * `draft` is being changed by its person and does not go; `waiting` goes as soon as it can; `refused` has a
 * reason and waits for its person; `received` has the server's receipt.
 */
export type OutboxState = 'draft' | 'waiting' | 'refused' | 'received';

/** Something to be sent, whole: what it is in words, and the steps that send it, in order. */
export type OutboxItem = {
  readonly schema: typeof SCHEMA;
  readonly id: string;
  readonly account: string;
  readonly title: Sentence;
  readonly detail: Sentence;
  /** The address of the screen on which its person can change it. */
  readonly editAt?: string;
  /** The field of the last reply that is the number of the receipt, where there is one. */
  readonly receiptField?: string;
  /** The reads, by the names of their contracts, that its receipt changes. */
  readonly refreshes: readonly string[];
  readonly steps: readonly Step[];
  readonly state: OutboxState;
  readonly createdAt: string;
  readonly receivedAt?: string;
  /** Of a refused item: why. Of a waiting one: what stood in its way last. */
  readonly reason?: Reason;
  /** When that was said. */
  readonly reasonAt?: string;
  readonly tries: number;
  /** Not before this instant, in milliseconds since 1970. */
  readonly notBefore: number;
};

/** What a feature gives to have something sent. */
export type NewItem = Pick<
  OutboxItem,
  'id' | 'title' | 'detail' | 'editAt' | 'receiptField' | 'refreshes' | 'steps'
>;

/** A waiting item of an account as of an instant. */
export const newItem = (account: string, item: NewItem, createdAt: string): OutboxItem => ({
  ...item,
  schema: SCHEMA,
  account,
  state: 'waiting',
  createdAt,
  tries: 0,
  notBefore: 0,
});

/** The number of the receipt, once there is one. */
export const receiptOf = ({ steps, receiptField }: OutboxItem): string | undefined => {
  const last = steps.at(-1);
  if (receiptField === undefined || last?.kind !== 'call') return undefined;
  const number = last.done?.reply[receiptField];
  return number === undefined ? undefined : String(number);
};

/** The ids of the files that an item holds on to. */
export const filesOf = ({ steps }: OutboxItem): readonly string[] =>
  steps.flatMap((step) => (step.kind === 'file' ? [step.fileId] : []));

// A call counts as much as two kilobytes, so that an item without files moves too.
const CALL_WEIGHT = 2048;
const weightOf = (step: Step): number => (step.kind === 'file' ? step.size : CALL_WEIGHT);

/** How much of an item has gone, 0 to 1; `under` is the part of its first open step. */
export const partGone = ({ steps }: Pick<OutboxItem, 'steps'>, under = 0): number => {
  const whole = steps.reduce((sum, step) => sum + weightOf(step), 0);
  const done = steps.reduce((sum, step) => sum + (step.done ? weightOf(step) : 0), 0);
  const open = steps.find((step) => !step.done);
  return whole === 0 ? 1 : (done + (open ? weightOf(open) * under : 0)) / whole;
};

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Stands in a later step for a field of the reply of an earlier one, counted from 0. */
export const fromReply = (step: number, field: string): string => `${OPEN}${step} ${field}${CLOSE}`;

const MARK = new RegExp(`${OPEN}(\\d+) (\\w+)${CLOSE}`, 'g');

/** A text or a body with the replies of earlier steps filled in. */
export const filledIn = <T>(value: T, steps: readonly Step[]): T => {
  const fill = (text: string): string =>
    text.replace(MARK, (_mark, at: string, field: string) => {
      const step = steps[Number(at)];
      return String(step?.kind === 'call' ? (step.done?.reply[field] ?? '') : '');
    });
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return fill(one);
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
};

/** Whether an item is of a shape that this release understands; others are kept, and left alone. */
export const isUnderstood = (item: OutboxItem): boolean =>
  item.schema === SCHEMA && Array.isArray(item.steps);
