import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../session.ts';
import { isUnderstood } from './item.ts';
import type { Outbox, OutboxView } from './outbox.ts';

/** Where the outbox stands. */
export const OUTBOX_PATH = '/outbox';

const load = () => import('./outbox.ts');

// What keeps and sends is loaded after the first screen stands, unless it is what that screen shows.
const AFTER_MS = 1_500;
const delay = (): number => (location.pathname === OUTBOX_PATH ? 0 : AFTER_MS);

const NOTHING: OutboxView = { items: [], moving: new Map(), signedOut: false };
const nothing = (): OutboxView => NOTHING;
const silence = () => () => {};

let known: { readonly account: string; readonly outbox: Promise<Outbox> } | undefined;

/** The outbox of an account in this window: one, whoever asks for it. */
export const outboxOf = (account: string): Promise<Outbox> => {
  if (known?.account !== account) {
    const outbox = load().then(({ Outbox: Made }) => new Made(account));
    known = { account, outbox };
    outbox.catch(() => {
      known = undefined;
    });
  }
  return known.outbox;
};

export const OutboxContext = createContext<Outbox | undefined>(undefined);

// What was received before this window opened is in the answers that it asks for.
const OPENED_AT = new Date().toISOString();

const receivedIn = ({ items }: OutboxView): ReadonlyMap<string, readonly string[]> =>
  new Map(
    items
      .filter(isUnderstood)
      .flatMap(({ id, receivedAt, refreshes }) =>
        receivedAt && receivedAt >= OPENED_AT ? [[id + receivedAt, refreshes]] : [],
      ),
  );

/** What was received changes what the screens show, though it were received before anybody looked. */
const useFreshAnswers = (outbox: Outbox | undefined): void => {
  const client = useQueryClient();
  useEffect(() => {
    if (!outbox) return;
    const told = new Set<string>();
    const tell = () => {
      for (const [mark, names] of receivedIn(outbox.snapshot())) {
        if (told.has(mark)) continue;
        told.add(mark);
        for (const name of names) void client.invalidateQueries({ queryKey: [name] });
      }
    };
    tell();
    return outbox.subscribe(tell);
  }, [outbox, client]);
};

/** Starts the outbox of whoever is signed in, once the first screen stands; undefined until then. */
export const useStartedOutbox = (): Outbox | undefined => {
  const account = useSession()?.account.id;
  const [outbox, setOutbox] = useState<Outbox>();
  useEffect(() => {
    if (account === undefined) return;
    let stop = () => {};
    let gone = false;
    const begin = async () => {
      const made = await outboxOf(account);
      if (gone) return;
      stop = made.start();
      setOutbox(made);
    };
    const timer = setTimeout(() => void begin().catch(() => undefined), delay());
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
      setOutbox(undefined);
    };
  }, [account]);
  useFreshAnswers(outbox);
  return outbox;
};

/** What lies in the outbox of whoever is signed in, as it changes. */
export const useOutboxView = (outbox: Outbox | undefined): OutboxView =>
  useSyncExternalStore(outbox?.subscribe ?? silence, outbox?.snapshot ?? nothing);

/** The outbox around a screen; undefined until it has started. */
export const useOutbox = (): Outbox | undefined => useContext(OutboxContext);

/** How many items have no receipt yet, for the rail. */
export const useOutboxCount = (): number =>
  useOutboxView(useOutbox()).items.filter(({ state }) => state !== 'received').length;
