import { useState } from 'react';
import { IconButton } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import { readStored, writeStored } from '#web/stored.ts';
import { helpWords } from '../words.ts';
import styles from './inbox.module.css';

const KEY = 'inbox-help';

/** One sentence for a new officer; once closed it stays closed in this browser. */
export const FirstMinute = () => {
  const say = useSay();
  const [closed, setClosed] = useState(() => readStored(KEY) === 'closed');
  if (closed) return null;
  const close = () => {
    writeStored(KEY, 'closed');
    setClosed(true);
  };
  return (
    <aside className={styles.help} data-print="never">
      <Icon name="info" />
      <p>{say(helpWords.text)}</p>
      <IconButton icon="close" label={say(helpWords.close)} onClick={close} />
    </aside>
  );
};
