import { RequirementScreen } from '#features/completeness/screens/requirement-screen.tsx';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { totalsWords as words } from '../words.ts';
import { TotalsPlace } from './place.ts';
import { TotalsView } from './totals-view.tsx';

/** Sums of a requirement's figures by area and period, as table or chart. */
const TotalsScreen = () => {
  const at = usePlaceState(TotalsPlace);
  const [place, go] = at;
  const { area, field, stage } = place;
  return (
    <RequirementScreen
      title={words.title}
      requirement={place.requirement}
      onRequirement={(one) => go({ ...one, field: undefined })}
      actions={({ id }) => (
        <ExportButton kind="totals" input={{ requirementId: id, area, field, stage }} />
      )}
    >
      {(requirement) => <TotalsView requirement={requirement} at={at} />}
    </RequirementScreen>
  );
};

export default TotalsScreen;
