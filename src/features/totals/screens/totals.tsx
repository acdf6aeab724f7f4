import { Pickers, useRequirement } from '#features/completeness/screens/pickers.tsx';
import { gridWords } from '#features/completeness/words.ts';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { totalsWords as words } from '../words.ts';
import { TotalsPlace } from './place.ts';
import { TotalsView } from './totals-view.tsx';

/** Sums of a requirement's figures by area and period, as table or chart. */
const TotalsScreen = () => {
  const say = useSay();
  const at = usePlaceState(TotalsPlace);
  const [place, go] = at;
  const { area, field, stage } = place;
  const { choices, chosen } = useRequirement(place.year, place.requirement);
  return (
    <>
      <PageHeader
        title={say(words.title)}
        actions={
          <>
            {chosen && (
              <ExportButton
                kind="totals"
                input={{ requirementId: chosen.id, area, field, stage }}
              />
            )}
            <PrintButton />
          </>
        }
      />
      {choices.isPending && <Skeleton rows={8} rowHeight={44} />}
      {choices.error && <ErrorState error={choices.error} onRetry={() => void choices.refetch()} />}
      {choices.data && (
        <Pickers
          choices={choices.data}
          requirement={chosen?.id}
          onYear={(year) => go({ year, requirement: undefined, field: undefined })}
          onRequirement={(requirement) => go({ requirement, field: undefined })}
        />
      )}
      {choices.data && !chosen && <EmptyState icon="info" title={say(gridWords.noRequirements)} />}
      {chosen && <TotalsView requirement={chosen} at={at} />}
    </>
  );
};

export default TotalsScreen;
