import { type CallStep, isUnderstood, type NewItem, newItem, type OutboxItem } from './item.ts';
import { appended, exchanged, triedAgain, withoutStep } from './item-steps.ts';
import { deviceMachinery, inTurn } from './machinery.ts';
import { type Round, sendRound } from './sender.ts';
import { changeItem, dropItem, findItem, forgetItem, listItems, saveItem } from './store.ts';
import { sweepReceived } from './sweep.ts';

/** The outbox of one account as a screen sees it. */
export type OutboxView = {
  readonly items: readonly OutboxItem[];
  /** How much of an item has gone, 0 to 1, while it goes. */
  readonly moving: ReadonlyMap<string, number>;
  /** Whether somebody must sign in before anything goes. */
  readonly signedOut: boolean;
};

export const EMPTY: OutboxView = { items: [], moving: new Map(), signedOut: false };

const CHANNEL = 'amphoe-outbox';
const LOOK_MS = 60_000;
const SHORTEST_LOOK_MS = 500;
// A clock that was set back makes an instant lie far ahead, and a timer of more than 24 days ends at once.
const LONGEST_LOOK_MS = 15 * 60_000;
const SYNC_TAG = 'amphoe-outbox';

type Told = { readonly kind: 'changed' } | { readonly kind: 'moving'; id: string; part?: number };

type Syncing = ServiceWorkerRegistration & {
  readonly sync?: { readonly register: (tag: string) => Promise<void> };
};

// Where the browser can, the worker sends when the network is back, though no window is open.
const askForSync = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const registration = (await navigator.serviceWorker.getRegistration()) as Syncing | undefined;
  await registration?.sync?.register(SYNC_TAG);
};

const quietly = (work: Promise<unknown>): void => {
  work.catch(() => undefined);
};

/** The outbox of an account in this window: keeps, sends, tells. One window of a device sends at a time. */
export class Outbox {
  readonly #account: string;
  readonly #listeners = new Set<() => void>();
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
  #view: OutboxView = EMPTY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: Promise<void> | undefined;
  #eager = false;
  #started = false;

  constructor(account: string) {
    this.#account = account;
    if (this.#channel)
      this.#channel.onmessage = ({ data }: MessageEvent<Told>) => {
        this.#hear(data);
        // Should the one that sends be closed midway, this window goes on.
        if (this.#started && data.kind === 'moving') quietly(this.send());
      };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): OutboxView => this.#view;

  /** Reads what lies on the device. */
  readonly look = async (): Promise<OutboxView> => {
    await this.#read();
    return this.#view;
  };

  /** Sends from now on whenever there is hope; gives what ends it. */
  readonly start = (): (() => void) => {
    const soon = () => void this.send({ eager: true });
    const visible = () => {
      if (document.visibilityState === 'visible') soon();
      else if (this.#view.items.some(({ state }) => state === 'waiting')) quietly(askForSync());
    };
    window.addEventListener('online', soon);
    document.addEventListener('visibilitychange', visible);
    this.#started = true;
    quietly(sweepReceived(this.#account));
    quietly(this.#read());
    soon();
    return () => {
      this.#started = false;
      window.removeEventListener('online', soon);
      document.removeEventListener('visibilitychange', visible);
      clearTimeout(this.#timer);
    };
  };

  /** Keeps an item; rejects when this device cannot. Nothing goes before it is kept. */
  readonly add = async (item: NewItem): Promise<void> => {
    await saveItem(newItem(this.#account, item, new Date().toISOString()));
    await this.#sendSoon();
  };

  /** Keeps more of an item behind what waits of it; rejects when this device cannot. */
  readonly append = async (item: NewItem): Promise<void> => {
    const more = newItem(this.#account, item, new Date().toISOString());
    await changeItem(item.id, (before) => appended(before, more));
    await this.#sendSoon();
  };

  /** Puts another step in the place of one that has not gone; rejects when this device cannot. */
  readonly exchange = async (id: string, key: string, step: CallStep): Promise<void> => {
    await changeItem(id, (item) => item && exchanged(item, key, step));
    await this.#sendSoon();
  };

  /** Leaves out a step that has not gone, with what rests on it. */
  readonly leaveOut = async (id: string, key: string): Promise<void> => {
    const at = new Date().toISOString();
    let isEmpty = false;
    await changeItem(id, (item) => {
      const left = item && withoutStep(item, key, at);
      isEmpty = left === undefined;
      return left;
    });
    if (isEmpty) await forgetItem(id);
    await this.#sendSoon();
  };

  /** Keeps an item as it came from another device; gives false where this one has it already. */
  readonly takeIn = async (item: OutboxItem): Promise<boolean> => {
    if (await findItem(item.id)) return false;
    await saveItem({ ...item, notBefore: 0, tries: 0 });
    await this.#changed();
    quietly(this.send());
    return true;
  };

  /** Tries an item again at once, whatever stood in its way. */
  readonly retry = (id: string): Promise<void> =>
    this.#change(id, triedAgain).then(() => this.send());

  /** Holds an item back while its person changes it. */
  readonly hold = (id: string): Promise<void> =>
    this.#change(id, (item) => (item.state === 'received' ? item : { ...item, state: 'draft' }));

  readonly remove = async (id: string): Promise<void> => {
    const item = await findItem(id);
    if (item) await dropItem(item);
    await this.#changed();
  };

  /** Takes an item back to its screen: its files stay on the device. */
  readonly takeBack = async (id: string): Promise<void> => {
    await forgetItem(id);
    await this.#changed();
  };

  readonly clearReceived = async (): Promise<void> => {
    for (const item of await listItems(this.#account))
      if (isUnderstood(item) && item.state === 'received') await dropItem(item);
    await this.#changed();
  };

  /**
   * Sends what can go; resolves when nothing more can. A call while it sends looks once more after, and
   * calls that wait for their turn share one look: `eager` for all where it is for one.
   */
  readonly send = ({ eager = false }: { readonly eager?: boolean } = {}): Promise<void> => {
    this.#eager ||= eager;
    // A turn may come at once: only then is this look no longer the next one.
    this.#next ??= Promise.resolve().then(() => this.#round());
    return this.#next;
  };

  async #round(): Promise<void> {
    const round = await inTurn(() => {
      const how = { eager: this.#eager };
      this.#eager = false;
      this.#next = undefined;
      // Whoever was sending has ended, or was closed midway.
      this.#show({ moving: new Map() });
      const machinery = deviceMachinery(this.#moved, () => quietly(this.#changed()));
      return sendRound(machinery, this.#account, how);
    }).catch((): Round => {
      // The turn may never have come: whoever asks next must not wait for it.
      this.#next = undefined;
      return { again: Date.now() + LOOK_MS, signedOut: false };
    });
    this.#lookAgain(round.again);
    this.#show({ signedOut: round.signedOut });
    await this.#read();
  }

  #lookAgain(at: number | undefined): void {
    clearTimeout(this.#timer);
    if (at === undefined) return;
    const wait = Math.min(LONGEST_LOOK_MS, Math.max(SHORTEST_LOOK_MS, at - Date.now()));
    this.#timer = setTimeout(() => quietly(this.send()), wait);
  }

  async #change(id: string, change: (item: OutboxItem) => OutboxItem): Promise<void> {
    await changeItem(id, (item) => item && change(item));
    await this.#changed();
  }

  #show(part: Partial<OutboxView>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }

  readonly #moved = (id: string, part: number | undefined): void => {
    this.#hear({ kind: 'moving', id, ...(part === undefined ? {} : { part }) });
    this.#channel?.postMessage({ kind: 'moving', id, part } satisfies Told | object);
  };

  #hear(told: Told): void {
    if (told.kind === 'changed') {
      quietly(this.#read());
      return;
    }
    const moving = new Map(this.#view.moving);
    if (told.part === undefined) moving.delete(told.id);
    else moving.set(told.id, told.part);
    this.#show({ moving });
  }

  async #sendSoon(): Promise<void> {
    await this.#changed();
    quietly(askForSync());
    quietly(this.send());
  }

  async #changed(): Promise<void> {
    this.#channel?.postMessage({ kind: 'changed' } satisfies Told);
    await this.#read();
  }

  async #read(): Promise<void> {
    this.#show({ items: await listItems(this.#account) });
  }
}
