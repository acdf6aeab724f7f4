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

/** Who has sent what: the grid of a requirement, who is missing, and where reports lay how long. */
const Completeness = () => {
  const at = usePlaceState(CompletenessPlace);
  const [place, go] = at;
  return (
    <RequirementScreen
      title={words.title}
      requirement={place.requirement}
      onRequirement={(one) => go({ ...one, period: undefined })}
    >
      {(requirement) => <Views requirement={requirement} at={at} />}
    </RequirementScreen>
  );
};

export default Completeness;
