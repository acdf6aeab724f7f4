import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDocumentTitle } from '../../document-title.ts';
import { useSay } from '../../i18n.tsx';
import { Icon } from '../icon/icon.tsx';
import { componentWords } from '../words.ts';
import styles from './page-header.module.css';

export type Crumb = {
  readonly label: string;
  readonly to: string;
  /** What stands behind the address: `{ tab: 'outgoing' }`. */
  readonly search?: Readonly<Record<string, string>>;
};

type PageHeaderProps = {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
};

/** The head of a screen: where it stands, its only h1 (also the window's title), its actions. */
export const PageHeader = ({ title, crumbs = [], lead, actions }: PageHeaderProps) => {
  const say = useSay();
  useDocumentTitle(title);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {crumbs.length > 0 && (
          <nav aria-label={say(componentWords.breadcrumbs)} data-print="never">
            <ol className={styles.crumbs}>
              {crumbs.map((crumb, index) => (
                <li key={crumb.to}>
                  {index > 0 && <Icon name="chevron-right" />}
                  <Link to={crumb.to} {...(crumb.search && { search: crumb.search })}>
                    {crumb.label}
                  </Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && (
        <div className={styles.actions} data-print="never">
          {actions}
        </div>
      )}
    </header>
  );
};
