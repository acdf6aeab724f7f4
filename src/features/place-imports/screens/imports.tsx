import { directoryWords } from '#features/people/words/directory.ts';
import { addressOf } from '#web/api.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useLanguage, useSay } from '#web/i18n.tsx';
import { useOnline } from '#web/online.ts';
import { getImportTemplate } from '../contract.ts';
import { screenWords as words } from '../words.ts';
import { ImportRow } from './import-row.tsx';
import styles from './imports.module.css';
import { SendFile } from './send-file.tsx';
import { useImports } from './use-imports.ts';

const Begin = () => {
  const say = useSay();
  const { language } = useLanguage();
  const online = useOnline();
  return (
    <div className={styles.begin}>
      <p>
        {say(words.check)} {say(words.keptFor)}
      </p>
      {!online && <p role="status">{say(words.offline)}</p>}
      <div className={styles.actions}>
        <SendFile />
        <a
          className={buttonClass()}
          href={addressOf(getImportTemplate, { query: { language } })}
          download
        >
          <Icon name="download" />
          {say(words.template)}
        </a>
      </div>
    </div>
  );
};

/** Where an administrator sends files of villages and local authorities, sees what they would do, and imports them. */
const ImportsPage = () => {
  const say = useSay();
  const { data, error, refetch } = useImports();
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(words.lead)}
        crumbs={[{ label: say(directoryWords.title), to: '/people' }]}
      />
      <div className={styles.page}>
        <Begin />
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton rows={3} rowHeight={120} />}
        {data?.imports.length === 0 && <EmptyState icon="upload" title={say(words.none)} />}
        {data?.imports.map((one) => (
          <ImportRow key={one.id} one={one} />
        ))}
      </div>
    </>
  );
};

export default ImportsPage;
