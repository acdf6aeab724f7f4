import { type ReactNode, useState } from 'react';
import { sentenceOf } from '../../failures.ts';
import { useSay } from '../../i18n.tsx';
import { Button, IconButton } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { Progress } from '../progress/progress.tsx';
import { componentWords, savingWords } from '../words.ts';
import styles from './file-picker.module.css';
import type { Sending } from './uploads.ts';

type FileItemProps = {
  readonly name: string;
  readonly picture: string | undefined;
  readonly onRemove?: (() => void) | undefined;
  readonly children?: ReactNode;
};

const Picture = ({ address }: { readonly address: string | undefined }) => {
  const [broken, setBroken] = useState<string>();
  return address && address !== broken ? (
    <img className={styles.picture} src={address} alt="" onError={() => setBroken(address)} />
  ) : (
    <span className={styles.picture}>
      <Icon name="file" />
    </span>
  );
};

/** One file of a field: its picture or a drawing, its name, and what stands below. */
export const FileItem = ({ name, picture, onRemove, children }: FileItemProps) => {
  const say = useSay();
  return (
    <li className={styles.item}>
      <Picture address={picture} />
      <div className={styles.words}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        {children}
      </div>
      {onRemove && (
        <span className={styles.remove}>
          <IconButton icon="trash" label={say(savingWords.remove(name))} onClick={onRemove} />
        </span>
      )}
    </li>
  );
};

type SendingItemProps = {
  readonly one: Sending;
  readonly onAgain: () => void;
  readonly onDrop: () => void;
};

/** A file on its way, with how much is sent, or why it was not. */
export const SendingItem = ({ one, onAgain, onDrop }: SendingItemProps) => {
  const say = useSay();
  return (
    <FileItem name={one.file.name} picture={one.preview} onRemove={onDrop}>
      {one.error === undefined ? (
        <Progress label={say(savingWords.sending)} fraction={one.fraction} />
      ) : (
        <>
          <span className={styles.failed} role="alert">
            {say(savingWords.uploadFailed)}: {say(sentenceOf(one.error))}
          </span>
          <Button onClick={onAgain}>{say(componentWords.tryAgain)}</Button>
        </>
      )}
    </FileItem>
  );
};
