import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './preview.module.css';

type FrameProps = { readonly title: string; readonly children: ReactNode };

const STYLES = 'style, link[rel="stylesheet"]';

/** The page's own styles, theme and language in the frame, so that its narrow rules hold there. */
const dress = (frame: Document): void => {
  for (const { name, value } of document.documentElement.attributes)
    frame.documentElement.setAttribute(name, value);
  const sheets = [...document.head.querySelectorAll(STYLES)];
  frame.head.replaceChildren(...sheets.map((sheet) => sheet.cloneNode(true)));
};

/** A window as wide as a phone: whatever stands in it meets the rules for narrow screens. */
export const PhoneFrame = ({ title, children }: FrameProps) => {
  const [inner, setInner] = useState<Document>();
  useEffect(() => {
    if (!inner) return;
    dress(inner);
    const watcher = new MutationObserver(() => dress(inner));
    watcher.observe(document.head, { childList: true });
    watcher.observe(document.documentElement, { attributes: true });
    return () => watcher.disconnect();
  }, [inner]);
  return (
    <iframe
      title={title}
      className={styles.phone}
      srcDoc="<!doctype html><html><head><title></title></head><body></body></html>"
      onLoad={({ currentTarget }) => setInner(currentTarget.contentDocument ?? undefined)}
    >
      {inner && createPortal(<div className={styles.inner}>{children}</div>, inner.body)}
    </iframe>
  );
};
