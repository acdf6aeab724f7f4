import { useEffect } from 'react';
import { useSay } from './i18n.tsx';
import { frameWords } from './words.ts';

/** Names the browser window after the screen. */
export const useDocumentTitle = (title: string): void => {
  const product = useSay()(frameWords.product);
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title, product]);
};
