import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { press, showScreen, stubServer } from '#web/testing/shown-screen.tsx';
import type { ActivityView } from '../model/activity.ts';
import { wordsToShow } from '../rules/shown.ts';
import { activityWords as words } from '../words/activity.ts';
import { ActivityActions } from './activity-actions.tsx';
import { ActivityFacts } from './activity-facts.tsx';
import { StateBadge } from './state-badge.tsx';
import { onANewDevice, session } from './testing/month-page.ts';
import { REQUIREMENT, sampleActivity, samplePlan } from './testing/sample-plans.ts';

vi.mock('#web/device-table.ts', () => import('#web/testing/memory-device.ts'));

onANewDevice();
beforeEach(() => stubServer([]));

const seen = wordsToShow(sampleActivity());
const published = (more: Partial<ActivityView>): ActivityView =>
  sampleActivity({ publishedAt: '2026-11-20T03:00:00.000Z', shown: seen, ...more });

const Shown = ({ activity }: { readonly activity: ActivityView }) => (
  <>
    <ActivityActions activity={activity} requirement={REQUIREMENT} />
    <ActivityFacts
      activity={activity}
      requirement={REQUIREMENT}
      badge={<StateBadge activity={activity} />}
    />
  </>
);

const open = (Screen: () => ReactElement) => showScreen({ Screen, path: '/activities', session });

describe('a published activity whose words were changed', () => {
  it('says what citizens still read, and lets its publisher show the new words', async () => {
    const plan = samplePlan({ title: 'ปลูกป่า', point: { latitude: 16.5, longitude: 104.5 } });
    const off = { plan, reason: 'ฝนตก', state: 'cancelled' } as const;
    const activity = published({ ...off, actions: ['publish', 'unpublish'] });
    await open(() => <Shown activity={activity} />);
    expect(await screen.findByText(words.wordsWait.th)).toBeTruthy();
    expect(screen.getByText('ชื่อกิจกรรม: พัฒนาวัด · พิกัดบนแผนที่: ไม่แสดง · เหตุผล: ไม่แสดง')).toBeTruthy();
    expect(screen.getByRole('button', { name: words.publishNew.th })).toBeTruthy();
    expect(screen.getByRole('button', { name: words.unpublish.th })).toBeTruthy();
  });

  it('tells its planner what citizens see of a change', async () => {
    const moved = published({ plan: samplePlan({ heldOn: '2026-11-26' }) });
    await open(() => <Shown activity={moved} />);
    press(words.edit.th);
    expect(await screen.findByText(words.editRule.th)).toBeTruthy();
    expect(screen.queryByText(words.wordsWait.th)).toBeNull();
  });

  it('says nothing of citizens where they do not see it', async () => {
    await open(() => <Shown activity={sampleActivity()} />);
    press(words.cancel.th);
    expect(await screen.findByText(words.cancelRule.th)).toBeTruthy();
    expect(screen.queryByText(words.reasonRule.th)).toBeNull();
  });
});
