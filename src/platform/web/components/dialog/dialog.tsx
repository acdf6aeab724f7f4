import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSay } from '../../i18n.tsx';
import { IconButton } from '../button/button.tsx';
import { componentWords } from '../words.ts';
import styles from './dialog.module.css';

type DialogProps = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly width?: 'narrow' | 'wide';
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A modal window over the screen; Escape closes it and focus returns to where it was. */
export const Dialog = ({
  open,
  title,
  onClose,
  width = 'narrow',
  actions,
  children,
}: DialogProps) => {
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-width={width}
      aria-labelledby={id}
      onClose={onClose}
    >
      {open && (
        <>
          <div className={styles.head}>
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" label={say(componentWords.close)} onClick={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </>
      )}
    </dialog>
  );
};
