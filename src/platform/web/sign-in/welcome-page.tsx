import type { ReactNode } from 'react';
import { useDocumentTitle } from '../document-title.ts';
import { useSay } from '../i18n.tsx';
import mark from '../mark.svg';
import { OfflineBanner } from '../shell/banners.tsx';
import { LanguageSwitch } from '../shell/top-bar.tsx';
import { frameWords } from '../words.ts';
import styles from './sign-in.module.css';

type WelcomePageProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** A page for whoever is not signed in yet: the mark, a title, and what to do. */
export const WelcomePage = ({ title, lead, children }: WelcomePageProps) => {
  const say = useSay();
  useDocumentTitle(title);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <LanguageSwitch />
      </div>
      <main className={styles.card}>
        <OfflineBanner />
        <div className={styles.brand}>
          <img src={mark} alt="" />
          <p className={styles.product}>{say(frameWords.product)}</p>
          <h1>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {children}
      </main>
    </div>
  );
};
