import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import type { RequirementChoice } from '../model.ts';
import { gridWords as words } from '../words.ts';
import { GridView } from './grid-view.tsx';
import { HeldView } from './held-view.tsx';
import { MissingView } from './missing-view.tsx';
import { CompletenessPlace } from './place.ts';
import { RequirementScreen } from './requirement-screen.tsx';

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
  const at = usePlaceState(CompletenessPlace);
  const [place, go] = at;
  return (
    <RequirementScreen
      title={words.title}
      requirement={place.requirement}
      onRequirement={(one) => go({ ...one, period: undefined })}
      actions={({ id }) => <Export requirementId={id} place={place} />}
    >
      {(requirement) => <Views requirement={requirement} at={at} />}
    </RequirementScreen>
  );
};

export default Completeness;
