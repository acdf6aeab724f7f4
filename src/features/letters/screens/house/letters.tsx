import { useState } from 'react';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { houseWords as words } from '../../words/house.ts';
import { useWaiting } from '../use-waiting.ts';
import { HouseActions } from './house-actions.tsx';
import { HousePlace, type HouseTab, type TabProps } from './house-place.ts';
import { OutgoingTab } from './outgoing-tab.tsx';
import { RegisterTab } from './register-tab.tsx';
import { WaitingTab } from './waiting-tab.tsx';

const LEADS = {
  waiting: words.waitingLead,
  register: words.registerLead,
  outgoing: words.atWorkLead,
} as const;

// What waits for the office is shown first; once shown it stays, though the last of it is acknowledged.
const useFirstTab = ({ data, isPending }: ReturnType<typeof useWaiting>): HouseTab | undefined => {
  const [first, setFirst] = useState<HouseTab>();
  if (first === undefined && !isPending)
    setFirst(data && data.waiting > 0 ? 'waiting' : 'register');
  return first;
};

const Panel = ({ tab, ...props }: TabProps & { readonly tab: HouseTab }) => {
  if (tab === 'waiting') return <WaitingTab />;
  return tab === 'register' ? <RegisterTab {...props} /> : <OutgoingTab {...props} />;
};

/** The one place of the office's letters: those that wait for it, its register, and those that go out. */
const Letters = () => {
  const say = useSay();
  const [place, go] = usePlaceState(HousePlace);
  const waiting = useWaiting();
  const first = useFirstTab(waiting);
  const tab = place.tab ?? first;
  const count = waiting.data?.waiting;
  if (tab === undefined)
    return (
      <>
        <PageHeader title={say(words.title)} />
        <Skeleton rows={10} rowHeight={56} />
      </>
    );
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(LEADS[tab])}
        actions={<HouseActions tab={tab} place={place} />}
      />
      <Tabs
        label={say(words.tabs)}
        tabs={[
          { value: 'waiting', label: say(words.waiting), ...(count && { count }) },
          { value: 'register', label: say(words.register) },
          { value: 'outgoing', label: say(words.outgoing) },
        ]}
        value={tab}
        onChange={(next) => go({ tab: next, state: undefined })}
      >
        <Panel tab={tab} place={place} onChange={(change) => go({ ...change, tab })} />
      </Tabs>
    </>
  );
};

export default Letters;
