import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import type { RequirementChoice } from '../model.ts';
import { gridWords as words } from '../words.ts';
import { GridView } from './grid-view.tsx';
import { HeldView } from './held-view.tsx';
import { MissingView } from './missing-view.tsx';
import { Pickers, useRequirement } from './pickers.tsx';
import { CompletenessPlace } from './place.ts';

type Place = readonly [CompletenessPlace, (change: Partial<CompletenessPlace>) => void];

const Views = ({ requirement, at }: { requirement: RequirementChoice; at: Place }) => {
  const say = useSay();
  const [place, go] = at;
  const tabs = [
    { value: 'grid', label: say(words.grid) },
    { value: 'missing', label: say(words.missing) },
    { value: 'held', label: say(words.held) },
  ] as const;
  return (
    <Tabs label={say(words.view)} tabs={tabs} value={place.tab} onChange={(tab) => go({ tab })}>
      {place.tab === 'grid' && <GridView requirement={requirement} area={place.area} />}
      {place.tab === 'missing' && <MissingView requirement={requirement} at={at} />}
      {place.tab === 'held' && <HeldView requirement={requirement} area={place.area} />}
    </Tabs>
  );
};

type ExportProps = { readonly requirementId: string; readonly place: CompletenessPlace };

// What is exported is what is in view: the grid, who is missing, or where reports lay how long.
const Export = ({ requirementId, place }: ExportProps) => {
  const { area, period, tab, everything } = place;
  const within = area === undefined ? {} : { area };
  if (tab !== 'missing') {
    const kind = tab === 'held' ? 'held-times' : 'completeness';
    return <ExportButton key={kind} kind={kind} input={{ ...within, requirementId }} />;
  }
  const one = everything ? {} : { requirementId };
  const periodId = everything || period === undefined ? {} : { periodId: period };
  return <ExportButton kind="missing" input={{ ...within, ...one, ...periodId }} />;
};

/** Who has sent what: the grid of a requirement, who is missing, and where reports lay how long. */
const Completeness = () => {
  const say = useSay();
  const at = usePlaceState(CompletenessPlace);
  const [place, go] = at;
  const { choices, chosen } = useRequirement(place.year, place.requirement);
  return (
    <>
      <PageHeader
        title={say(words.title)}
        actions={
          <>
            {chosen && <Export requirementId={chosen.id} place={place} />}
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
          onYear={(year) => go({ year, requirement: undefined, period: undefined })}
          onRequirement={(requirement) => go({ requirement, period: undefined })}
        />
      )}
      {choices.data && !chosen && <EmptyState icon="info" title={say(words.noRequirements)} />}
      {chosen && <Views requirement={chosen} at={at} />}
    </>
  );
};

export default Completeness;
