import { ApiProblem } from '../failures.ts';
import {
  type CallStep,
  type FileStep,
  filledIn,
  isUnderstood,
  type OutboxItem,
  partGone,
  type Reason,
  type Step,
} from './item.ts';
import { ended, nextStep, withStep } from './item-steps.ts';
import { FileGone, judge, MOST_WAIT_MS, signedOut, type Verdict } from './judge.ts';
import type { PiecesOf } from './pieces.ts';
import { bytesOf, type KeptFile } from './store.ts';

/** What the sender needs of the device and the world. */
export type SenderMachinery = {
  readonly now: () => number;
  /** The account that the server sees signed in; undefined where nobody is. Throws NoAnswer. */
  readonly whoIsThere: () => Promise<string | undefined>;
  readonly listItems: (account: string) => Promise<readonly OutboxItem[]>;
  readonly findItem: (id: string) => Promise<OutboxItem | undefined>;
  /** Changes an item while nobody else writes it; undefined where it is there no more. */
  readonly changeItem: (
    id: string,
    change: (now: OutboxItem) => OutboxItem,
  ) => Promise<OutboxItem | undefined>;
  readonly findFile: (id: string) => Promise<KeptFile | undefined>;
  readonly saveFile: (file: KeptFile) => Promise<void>;
  readonly dropFile: (id: string) => Promise<void>;
  readonly sendFile: (file: PiecesOf) => Promise<void>;
  /** Does the work on a file while no other window or screen is at it. */
  readonly alone: <T>(fileId: string, work: () => Promise<T>) => Promise<T>;
  readonly call: (step: CallStep) => Promise<Readonly<Record<string, unknown>>>;
  /** How much of an item has gone, 0 to 1; undefined when nothing of it moves any more. */
  readonly onProgress: (id: string, part: number | undefined) => void;
};

/** How a round ended: when to look again (an instant in milliseconds), and whether somebody must sign in. */
export type Round = { readonly again: number | undefined; readonly signedOut: boolean };

const NOT_ARRIVED = 'file-empty';

class Sender {
  readonly #of: SenderMachinery;
  constructor(machinery: SenderMachinery) {
    this.#of = machinery;
  }

  // Its person may have added to the item meanwhile, or taken from it.
  #keepStep(item: OutboxItem, step: Step): Promise<OutboxItem | undefined> {
    return this.#of.changeItem(item.id, (now) => withStep(now, step));
  }

  async #fileSent(item: OutboxItem, { fileId }: FileStep): Promise<void> {
    const { findFile, saveFile, sendFile, onProgress } = this.#of;
    const file = await findFile(fileId);
    if (!file) throw new FileGone();
    if (file.arrivedAt) return;
    const bytes = bytesOf(file);
    await sendFile({
      id: fileId,
      bytes,
      upload: file.upload,
      onBegun: async (upload) => saveFile({ ...file, upload }),
      onSent: (sent) => onProgress(item.id, partGone(item, sent / Math.max(1, bytes.size))),
    });
  }

  async #sendFile(item: OutboxItem, step: FileStep): Promise<Step> {
    await this.#of.alone(step.fileId, () => this.#fileSent(item, step));
    return { ...step, done: { at: new Date(this.#of.now()).toISOString() } };
  }

  async #call(item: OutboxItem, step: CallStep): Promise<Step> {
    const address = filledIn(step.address, item.steps);
    const body = filledIn(step.body, item.steps);
    const reply = await this.#of.call({ ...step, address, body });
    return { ...step, done: { at: new Date(this.#of.now()).toISOString(), reply } };
  }

  // The server has forgotten the pieces of a file: it is sent anew, from its first byte.
  async #fileAnew(
    item: OutboxItem,
    step: CallStep,
    error: unknown,
  ): Promise<OutboxItem | undefined> {
    const lost = error instanceof ApiProblem && error.code === NOT_ARRIVED && step.needsFile;
    const sent = item.steps.find((one) => one.kind === 'file' && one.fileId === lost);
    const file = lost ? await this.#of.findFile(lost) : undefined;
    if (!file || sent?.kind !== 'file') throw error;
    const { upload: _upload, arrivedAt: _arrived, ...afresh } = file;
    const { done: _done, ...open } = sent;
    await this.#of.saveFile(afresh);
    return this.#keepStep(item, open);
  }

  // What the server does not take of an item holds up nothing that is about something else.
  async #setAside(
    item: OutboxItem,
    step: CallStep,
    error: unknown,
  ): Promise<OutboxItem | undefined> {
    const verdict = judge(error, item.tries);
    if (step.about !== undefined && verdict.kind === 'refused')
      return this.#keepStep(item, { ...step, refused: verdict.reason });
    return this.#fileAnew(item, step, error);
  }

  async #steps(item: OutboxItem): Promise<void> {
    let anew = 0;
    for (let now: OutboxItem | undefined = item; now?.state === 'waiting'; ) {
      const at: OutboxItem = now;
      const step = nextStep(at);
      if (!step) return this.#ended(at);
      this.#of.onProgress(at.id, partGone(at));
      try {
        const done = await (step.kind === 'file' ? this.#sendFile(at, step) : this.#call(at, step));
        now = await this.#keepStep(at, done);
      } catch (error) {
        if (step.kind === 'file') throw error;
        if (step.about === undefined && ++anew > 2) throw error;
        now = await this.#setAside(at, step, error);
      }
    }
  }

  // First the receipt is on this device, then the bytes may go.
  async #ended({ id }: OutboxItem): Promise<void> {
    const at = new Date(this.#of.now()).toISOString();
    const item = await this.#of.changeItem(id, (now) => (nextStep(now) ? now : ended(now, at)));
    if (item?.state !== 'received') return;
    for (const step of item.steps) if (step.kind === 'file') await this.#of.dropFile(step.fileId);
  }

  async #failed(id: string, error: unknown): Promise<Verdict | undefined> {
    const reasonAt = new Date(this.#of.now()).toISOString();
    let verdict: Verdict | undefined;
    await this.#of.changeItem(id, (item) => {
      verdict = judge(error, item.tries);
      const { reason } = verdict;
      const isLater = verdict.kind === 'later';
      const notBefore = verdict.kind === 'later' ? this.#of.now() + verdict.waitMs : 0;
      // Whoever holds it back to change it keeps it back.
      const state = item.state === 'waiting' && !isLater ? 'refused' : item.state;
      return { ...item, state, reason, reasonAt, tries: item.tries + 1, notBefore };
    });
    return verdict;
  }

  /** Sends one item as far as it goes; gives what stood in its way. */
  async #one(id: string): Promise<Verdict | undefined> {
    try {
      const item = await this.#of.findItem(id);
      if (item) await this.#steps(item);
      return undefined;
    } catch (error) {
      return await this.#failed(id, error);
    } finally {
      this.#of.onProgress(id, undefined);
    }
  }

  /** Why nothing of an account can go now; undefined where it can. */
  async #hindrance(account: string): Promise<Reason | undefined> {
    try {
      return (await this.#of.whoIsThere()) === account ? undefined : signedOut();
    } catch (error) {
      return judge(error, 0).reason;
    }
  }

  async #sayWhy(items: readonly OutboxItem[], reason: Reason): Promise<Round> {
    const reasonAt = new Date(this.#of.now()).toISOString();
    for (const { id } of items)
      await this.#of.changeItem(id, (item) => ({ ...item, reason, reasonAt }));
    const isOut = reason.status === 401;
    return { again: isOut ? undefined : this.#of.now() + AGAIN_MS, signedOut: isOut };
  }

  async round(account: string, eager: boolean): Promise<Round> {
    const waiting = (await this.#of.listItems(account)).filter(
      (item) => isUnderstood(item) && item.state === 'waiting',
    );
    const unanswered = ({ reason }: OutboxItem) => eager && reason?.status === 0;
    const now = this.#of.now();
    const due = waiting.filter((one) => isDue(one, now) || unanswered(one));
    if (due.length === 0) return { again: nextOf(waiting), signedOut: false };
    const hindrance = await this.#hindrance(account);
    if (hindrance) return this.#sayWhy(due, hindrance);
    for (const { id } of due) {
      const verdict = await this.#one(id);
      if (verdict?.kind === 'later' && verdict.everyone)
        return {
          again: this.#of.now() + Math.max(verdict.waitMs, AGAIN_MS),
          signedOut: verdict.reason.status === 401,
        };
    }
    const left = (await this.#of.listItems(account)).filter((item) => item.state === 'waiting');
    return { again: nextOf(left.filter(isUnderstood)), signedOut: false };
  }
}

const AGAIN_MS = 5_000;

const isDue = ({ notBefore }: OutboxItem, now: number): boolean =>
  notBefore <= now || notBefore > now + MOST_WAIT_MS;

const nextOf = (waiting: readonly OutboxItem[]): number | undefined =>
  waiting.length === 0 ? undefined : Math.min(...waiting.map(({ notBefore }) => notBefore));

/**
 * Sends what waits of an account, the oldest first, each step kept as it is done. One that is refused
 * holds up no other; nobody else's items are touched, and none goes while somebody else is signed in.
 * `eager` tries again at once what only wanted a network.
 */
export const sendRound = (
  machinery: SenderMachinery,
  account: string,
  { eager = false } = {},
): Promise<Round> => new Sender(machinery).round(account, eager);
