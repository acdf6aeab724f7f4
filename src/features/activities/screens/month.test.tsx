import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ReplyOf } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { agedWords, componentWords } from '#web/components/words.ts';
import { onItsWay, press, refusal, said } from '#web/testing/shown-screen.tsx';
import { failureWords } from '#web/words.ts';
import type { getMonthPlan } from '../contract/plans.ts';
import { fieldWords, stateWords, monthWords as words } from '../words/plan.ts';
import { onANewDevice, openMonth, openWith, waiting } from './testing/month-page.ts';
import {
  REQUIREMENT,
  sampleActivity,
  sampleMonth,
  samplePlan,
  VILLAGE,
} from './testing/sample-plans.ts';

vi.mock('#web/device-table.ts', () => import('#web/testing/memory-device.ts'));

onANewDevice();

type Month = ReplyOf<typeof getMonthPlan>;

describe('the month', () => {
  it('keeps its place while it is asked', async () => {
    await openWith(onItsWay);
    expect(screen.getByText(componentWords.loading.th)).toBeTruthy();
    expect(screen.queryByText(words.none.th)).toBeNull();
  });

  it.each<[string, Partial<Month>, string]>([
    ['without a plan', {}, words.none.th],
    ['of an office that nobody asks', { requirements: [] }, words.nothing.th],
  ])('%s says so', async (_name, more, text) => {
    await openMonth(more);
    await screen.findByText(text);
  });

  it('that could not be asked says why, and is asked again', async () => {
    let tries = 0;
    await openWith(() => {
      tries += 1;
      return tries === 1 ? refusal(403, 'not-allowed', say('ไม่มีสิทธิ์ดู', 'Not yours')) : sampleMonth();
    });
    await screen.findByText('ไม่มีสิทธิ์ดู');
    press(componentWords.tryAgain.th);
    await screen.findByText(words.none.th);
  });

  it('without a network, and never seen, says that there is none', async () => {
    await openWith(() => 'offline');
    await screen.findByText(failureWords.offline.th);
  });

  it('without a network stands as it was last seen, and says since when', async () => {
    await openMonth({ activities: [sampleActivity()] });
    await screen.findByText('พัฒนาวัด');
    cleanup();
    await openWith(() => 'offline');
    await screen.findByText('พัฒนาวัด');
    expect(said()).toContain(agedWords.asOf(say('', '')).th.trim());
  });

  it('of another office says for whom it is recorded', async () => {
    const office = { ...VILLAGE, id: crypto.randomUUID(), areaPath: `${VILLAGE.areaPath}x/` };
    await openMonth({ office });
    await screen.findByText(words.standIn(VILLAGE.name).th);
  });

  it('goes to the month before and the next', async () => {
    const { router } = await openMonth();
    await screen.findByText(words.none.th);
    press(words.next.th);
    await waitFor(() => expect(router.state.location.search).toMatchObject({ month: '2026-12' }));
    press(words.previous.th);
    await waitFor(() => expect(router.state.location.search).toMatchObject({ month: '2026-11' }));
  });

  it('whoever may not plan reads it alone', async () => {
    await openMonth({
      mayPlan: false,
      before: [{ requirementId: REQUIREMENT.id, plan: samplePlan() }],
    });
    await screen.findByText(words.none.th);
    expect(screen.queryByRole('button', { name: fieldWords.addOne.th })).toBeNull();
    expect(screen.queryByRole('button', { name: words.copy.th })).toBeNull();
  });
});

describe('the month before', () => {
  const before = [
    { requirementId: REQUIREMENT.id, plan: samplePlan({ heldOn: '2026-10-07' }) },
    { requirementId: crypto.randomUUID(), plan: samplePlan({ title: 'ไม่ขอแล้ว' }) },
  ];

  it('is copied as drafts on the same weekdays, of what is still asked, and confirmed together', async () => {
    await openMonth({ before });
    await screen.findByText(words.none.th);
    press(words.copy.th);
    const [copied] = await waiting(1);
    expect(copied).toMatchObject({ plans: [{ draft: true, plan: { heldOn: '2026-11-04' } }] });
    await screen.findByText(words.drafts(1).th);
    press(words.confirmAll.th);
    const [, confirmed] = await waiting(2);
    expect(confirmed).toMatchObject({ plans: [{ draft: false, plan: { heldOn: '2026-11-04' } }] });
  });

  it('without anything that is still asked offers nothing', async () => {
    await openMonth({ before: before.slice(1) });
    await screen.findByText(words.none.th);
    expect(screen.queryByRole('button', { name: words.copy.th })).toBeNull();
  });
});

describe('the list of the month', () => {
  it.each<[string, Parameters<typeof sampleActivity>[0], string]>([
    ['ahead', {}, stateWords.ahead.th],
    ['called off', { state: 'cancelled', actions: [] }, stateWords.cancelled.th],
    ['a draft', { state: 'draft', actions: ['confirm'] }, stateWords.draft.th],
  ])('says where an activity stands: %s', async (_name, more, state) => {
    await openMonth({ activities: [sampleActivity(more)] });
    const table = await screen.findByRole('table');
    expect(table.textContent).toContain(state);
    expect(within(table).getByRole('link', { name: 'พัฒนาวัด' }).getAttribute('href')).toBe(
      `/activities/${sampleActivity().id}`,
    );
  });
});

describe('the calendar of the month', () => {
  it('shows each activity on its day as a link, and the Tab key reaches every control in the order of the page', async () => {
    const answer = () => sampleMonth({ activities: [sampleActivity()] });
    await openWith(answer, [], '&view=calendar');
    // The weeks, and the list that stands for them where they are too narrow for words.
    const links = await screen.findAllByRole('link', { name: /พัฒนาวัด/ });
    const address = `/activities/${sampleActivity().id}`;
    expect(links.map((link) => link.getAttribute('href'))).toEqual([address, address]);
    within(screen.getByRole('table')).getByRole('link', { name: /พัฒนาวัด/ });
    for (const one of document.querySelectorAll<HTMLElement>('a, button, input, select'))
      expect(one.tabIndex, one.outerHTML).toBeLessThan(1);
    for (const name of [words.previous.th, words.next.th, fieldWords.addOne.th])
      expect(screen.getByRole('button', { name }).tabIndex).toBe(0);
  });
});
