import { instantSentence } from '#kernel/thai-date.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { useSignedIn } from '#web/session.ts';
import type { FigureImport, ImportState } from '../model.ts';
import styles from './imports.module.css';
import { OneImport } from './one-import.tsx';
import { ImportPlace } from './place.ts';
import { SendCard } from './send-card.tsx';
import { SheetCard } from './sheet-card.tsx';
import { useImports } from './use-imports.ts';
import { stateWords, screenWords as words } from './words.ts';

const TONES = {
  checking: 'accent',
  checked: 'accent',
  importing: 'accent',
  done: 'good',
  failed: 'danger',
  cancelled: 'quiet',
} as const satisfies Record<ImportState, string>;

type EarlierProps = { readonly onOpen: (one: FigureImport) => void };

const Earlier = ({ onOpen }: EarlierProps) => {
  const say = useSay();
  const { data, error, refetch } = useImports();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={2} rowHeight={48} />;
  if (data.imports.length === 0) return <EmptyState icon="upload" title={say(words.none)} />;
  return (
    <ul className={styles.list}>
      {data.imports.map((one) => (
        <li key={one.id} className={styles.earlier}>
          <Button kind="quiet" onClick={() => onOpen(one)}>
            {one.fileName || say(one.title)}
          </Button>
          <span className={styles.help}>
            {say(one.title)} · {say(instantSentence(one.createdAt))}
          </span>
          <Badge tone={TONES[one.state]}>{say(stateWords[one.state])}</Badge>
        </li>
      ))}
    </ul>
  );
};

const Importing = () => {
  const say = useSay();
  const [place, setPlace] = usePlaceState(ImportPlace);
  const { requirement, import: shown } = place;
  return (
    <div className={styles.page}>
      <SheetCard
        requirement={requirement}
        onChoose={(next) => setPlace({ requirement: next, import: undefined })}
      />
      {requirement && (
        <SendCard
          requirementId={requirement}
          isNext={shown === undefined}
          onSent={({ id }) => setPlace({ import: id })}
        />
      )}
      {shown && <OneImport key={shown} id={shown} />}
      <Card title={say(words.earlier)}>
        <Earlier
          onOpen={({ id, requirementId }) => setPlace({ requirement: requirementId, import: id })}
        />
      </Card>
    </div>
  );
};

/** Figures of many reports from one file: the sheet, its check, what became of it. */
const Imports = () => {
  const say = useSay();
  const { roles } = useSignedIn();
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(words.lead)}
        crumbs={[{ label: say(words.reports), to: '/reports' }]}
      />
      {roles.includes('recorder') ? (
        <Importing />
      ) : (
        <EmptyState icon="lock" title={say(words.notRecorder)} />
      )}
    </>
  );
};

export default Imports;
