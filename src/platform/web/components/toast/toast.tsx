import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import type { Sentence } from '#kernel/sentence.ts';
import { useSay } from '../../i18n.tsx';
import { Button, IconButton } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { componentWords } from '../words.ts';
import styles from './toast.module.css';

export type ToastOptions = {
  readonly tone?: 'done' | 'failed';
  /** Takes the action back; the toast then stays ten seconds instead of six. */
  readonly undo?: () => void;
};

type Toast = ToastOptions & { readonly id: number; readonly sentence: Sentence };

type ShowToast = (sentence: Sentence, options?: ToastOptions) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Gives the function that shows a passing message, with an undo where the action can be taken back. */
export const useToast = (): ShowToast => useContext(ToastContext);

const ToastRow = ({ toast, onGone }: { readonly toast: Toast; readonly onGone: () => void }) => {
  const say = useSay();
  useEffect(() => {
    // A failure stays until it is read and closed.
    if (toast.tone === 'failed') return;
    const timer = setTimeout(onGone, toast.undo ? 10_000 : 6_000);
    return () => clearTimeout(timer);
  }, [toast, onGone]);
  return (
    <li className={styles.toast}>
      <Icon name={toast.tone === 'failed' ? 'error' : 'check-circle'} />
      <span className={styles.text}>{say(toast.sentence)}</span>
      {toast.undo && (
        <Button
          kind="quiet"
          onClick={() => {
            toast.undo?.();
            onGone();
          }}
        >
          {say(componentWords.undo)}
        </Button>
      )}
      <IconButton icon="close" label={say(componentWords.close)} onClick={onGone} />
    </li>
  );
};

// What stays at the foot of the page keeps clear of the messages by this much, the gaps included.
const GAPS_PX = 20;

// Nothing is left behind: what copies the page (an editor does) may copy no style with it.
const takeRoomBack = (root: HTMLElement) => {
  root.style.removeProperty('--toast-room');
  if (root.style.length === 0) root.removeAttribute('style');
};

// Says how high the messages stand: the page makes so much room at its foot on a phone.
const makeRoom = (list: HTMLElement | null) => {
  if (!list) return;
  const root = document.documentElement;
  const measure = () => {
    const height = list.offsetHeight;
    if (height === 0) takeRoomBack(root);
    else root.style.setProperty('--toast-room', `${height + GAPS_PX}px`);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(list);
  return () => {
    observer.disconnect();
    takeRoomBack(root);
  };
};

const ToastList = ({
  toasts,
  drop,
}: {
  readonly toasts: readonly Toast[];
  readonly drop: (id: number) => void;
}) => {
  const say = useSay();
  return (
    <section aria-label={say(componentWords.notifications)} data-print="never">
      <ul ref={makeRoom} className={styles.region} aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastRow key={toast.id} toast={toast} onGone={() => drop(toast.id)} />
        ))}
      </ul>
    </section>
  );
};

/** Holds the passing messages of the whole application; at most three stand at a time. */
export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const drop = useCallback(
    (id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)),
    [],
  );
  const show = useCallback<ShowToast>((sentence, options = {}) => {
    setToasts((all) => {
      const id = (all.at(-1)?.id ?? 0) + 1;
      return [...all.slice(-2), { id, sentence, ...options }];
    });
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <ToastList toasts={toasts} drop={drop} />
    </ToastContext>
  );
};
