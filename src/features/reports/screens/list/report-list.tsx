import { Link } from '@tanstack/react-router';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Table } from '#web/components/table/table.tsx';
import { useFiscalYear } from '#web/fiscal-year.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { useSignedIn } from '#web/session.ts';
import { useNow } from '../reading/use-now.ts';
import styles from './list.module.css';
import { isFiltered, ListPlace, queryOf } from './list-place.ts';
import { ownFirst } from './own-first.ts';
import { reportColumns } from './report-columns.tsx';
import { ReportFilters } from './report-filters.tsx';
import { useReports } from './use-reports.ts';
import { listWords } from './words.ts';

type Found = ReturnType<typeof useReports>;

const More = ({ found }: { readonly found: Found }) => {
  const say = useSay();
  if (!found.hasNextPage) return null;
  return (
    <div className={styles.more} data-print="never">
      <Button pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
        {say(listWords.more)}
      </Button>
    </div>
  );
};

const Rows = ({ found, filtered }: { readonly found: Found; readonly filtered: boolean }) => {
  const say = useSay();
  const now = useNow();
  const { office, roles } = useSignedIn();
  const { reports } = found;
  if (!reports) {
    return found.isError ? (
      <ErrorState error={found.error} onRetry={() => void found.refetch()} />
    ) : (
      <Skeleton rows={8} rowHeight={56} />
    );
  }
  const rows = roles.includes('recorder') ? ownFirst(reports, office.id) : reports;
  return (
    <>
      <Table
        caption={say(listWords.title)}
        columns={reportColumns(say, now)}
        rows={rows}
        rowKey={(entry) => entry.id}
        empty={
          <EmptyState icon="report" title={say(filtered ? listWords.none : listWords.noneYet)}>
            {filtered && say(listWords.noneText)}
          </EmptyState>
        }
      />
      <More found={found} />
    </>
  );
};

/** The reports within the person's area, narrowed by filters that stand in the address. */
const ReportList = () => {
  const say = useSay();
  const { office, roles } = useSignedIn();
  const { fiscalYear } = useFiscalYear();
  const [place, setPlace] = usePlaceState(ListPlace);
  const query = queryOf(place, fiscalYear);
  const found = useReports(query);
  const kind = query.requirementId === undefined ? 'reports' : 'form-reports';
  const atBottom = office.level === 'subdistrict' || office.level === 'village';
  return (
    <>
      <PageHeader
        title={say(listWords.title)}
        lead={say(atBottom ? listWords.leadOwn : listWords.leadScope)}
        actions={
          <>
            {roles.includes('recorder') && (
              <Link
                className={buttonClass()}
                to="/reports/import"
                search={{ requirement: place.requirement }}
              >
                <Icon name="upload" />
                {say(listWords.importFigures)}
              </Link>
            )}
            <ExportButton kind={kind} input={query} />
          </>
        }
      />
      <ReportFilters place={place} onChange={setPlace} />
      <Rows found={found} filtered={isFiltered(place)} />
    </>
  );
};

export default ReportList;
