import { useEffect, useState } from 'react';
import { Icon } from '../components/icon/icon.tsx';
import { useSay } from '../i18n.tsx';
import styles from './outbox.module.css';
import { outboxWords } from './outbox-words.ts';

const MEGABYTE = 1024 * 1024;
const SHORT = 100 * MEGABYTE;

/** Bytes that this device still has room for; undefined where the browser does not tell. */
const freeBytes = async (): Promise<number | undefined> => {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? undefined : quota - usage;
};

/** Says when there is little room left on the device. */
export const StorageNote = () => {
  const say = useSay();
  const [free, setFree] = useState<number>();
  useEffect(() => void freeBytes().then(setFree, () => undefined), []);
  if (free === undefined || free > SHORT) return null;
  const size = `${Math.max(0, Math.round(free / MEGABYTE))} MB`;
  return (
    <p className={styles.short} role="status">
      <Icon name="warning" /> {say(outboxWords.nearlyFull(size))}
    </p>
  );
};
