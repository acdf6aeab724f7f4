import { useIsFetching, useIsMutating } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSay } from '../i18n.tsx';
import { frameWords } from '../words.ts';
import styles from './busy-bar.module.css';

const UNNOTICED_MS = 100;

/** True once `busy` has lasted for the given time, so that quick work shows nothing. */
const useLasting = (busy: boolean, ms: number = UNNOTICED_MS): boolean => {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!busy) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), ms);
    return () => clearTimeout(timer);
  }, [busy, ms]);
  return busy && lasting;
};

/** A thin line on top while a screen, a read or a write takes longer than a tenth of a second. */
export const BusyBar = () => {
  const say = useSay();
  const moving = useRouterState({ select: (state) => state.status === 'pending' });
  const reading = useIsFetching({ predicate: (query) => query.meta?.quiet !== true }) > 0;
  const writing = useIsMutating({ predicate: (one) => one.meta?.quiet !== true }) > 0;
  const shown = useLasting(moving || reading || writing);
  if (!shown) return null;
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={say(frameWords.working)}
      data-print="never"
    />
  );
};
