import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReplyOf } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { agedWords, componentWords, fieldWords as platformWords } from '#web/components/words.ts';
import type { OutboxItem } from '#web/outbox/item.ts';
import { panelWords } from '#web/outbox/panel-words.ts';
import { outboxOf } from '#web/outbox/use-outbox.ts';
import { getSession } from '#web/session.ts';
import { emptyDevice } from '#web/testing/memory-device.ts';
import {
  fieldOf,
  onItsWay,
  press,
  refusal,
  said,
  sessionFor,
  showScreen,
  stubServer,
  type TestAnswer,
  type TestAnswers,
  type,
} from '#web/testing/shown-screen.tsx';
import { failureWords } from '#web/words.ts';
import { getMonthPlan, savePlans } from '../contract/plans.ts';
import {
  REQUIREMENT,
  sampleActivity,
  sampleMonth,
  samplePlan,
  VILLAGE,
} from '../testing/sample-plans.ts';
import { changeWords } from '../words/changes.ts';
import { fieldWords, stateWords, monthWords as words } from '../words/plan.ts';
import { planWords } from '../words/refusals.ts';
import MonthPage from './month.tsx';

vi.mock('#web/device-table.ts', () => import('#web/testing/memory-device.ts'));

type Month = ReplyOf<typeof getMonthPlan>;
const session = sessionFor();

beforeEach(() => {
  emptyDevice();
  localStorage.clear();
  vi.useFakeTimers({ now: Date.parse('2026-11-20T03:00:00Z'), toFake: ['Date'] });
});
afterEach(async () => {
  cleanup();
  const outbox = await outboxOf(session.account.id);
  for (const { id } of (await outbox.look()).items) await outbox.remove(id);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = async (
  answer: TestAnswer,
  more: TestAnswers = [],
  at = '/activities?month=2026-11',
) => {
  const calls = stubServer([[getMonthPlan, answer], ...more]);
  const router = await showScreen({ Screen: MonthPage, path: '/activities', at, session });
  return { calls, router };
};

const openMonth = (more: Partial<Month> = {}) => open(() => sampleMonth(more));

const keptItem = async (): Promise<OutboxItem | undefined> =>
  (await (await outboxOf(session.account.id)).look()).items[0];

/** The bodies of the calls that wait on the device, once there are as many. */
const waiting = async (count: number): Promise<readonly unknown[]> => {
  await waitFor(async () => expect((await keptItem())?.steps).toHaveLength(count));
  return ((await keptItem())?.steps ?? []).map((step) => (step.kind === 'call' ? step.body : step));
};

describe('the month', () => {
  it('keeps its place while it is asked', async () => {
    await open(onItsWay);
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
    await open(() => {
      tries += 1;
      return tries === 1 ? refusal(403, 'not-allowed', say('ไม่มีสิทธิ์ดู', 'Not yours')) : sampleMonth();
    });
    await screen.findByText('ไม่มีสิทธิ์ดู');
    press(componentWords.tryAgain.th);
    await screen.findByText(words.none.th);
  });

  it('without a network, and never seen, says that there is none', async () => {
    await open(() => 'offline');
    await screen.findByText(failureWords.offline.th);
  });

  it('without a network stands as it was last seen, and says since when', async () => {
    await openMonth({ activities: [sampleActivity()] });
    await screen.findByText('พัฒนาวัด');
    cleanup();
    await open(() => 'offline');
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

const fill = async (title: string, place = 'วัด') => {
  await screen.findByLabelText(planWords.title.th);
  type(planWords.title.th, title);
  type(planWords.place.th, place);
};

const submit = () => {
  const form = screen.getByLabelText(planWords.title.th).closest('form');
  if (form) fireEvent.submit(form);
};

describe('adding an activity', () => {
  it('by Enter stands in the plan at once, goes to the server, and the next can be typed', async () => {
    await open(() => sampleMonth(), [[savePlans, () => 'offline']]);
    await fill('ปลูกป่า');
    submit();
    expect(await waiting(1)).toMatchObject([
      {
        officeId: VILLAGE.id,
        plans: [{ draft: false, plan: { title: 'ปลูกป่า', heldOn: '2026-11-20', expected: null } }],
      },
    ]);
    const table = await screen.findByRole('table');
    expect(within(table).getByText('ปลูกป่า')).toBeTruthy();
    expect(table.textContent).toContain(changeWords.waits.th);
    const title = screen.getByLabelText<HTMLInputElement>(planWords.title.th);
    await waitFor(() => expect(title.value).toBe(''));
    expect(document.activeElement).toBe(title);
  });

  it('lacks what it lacks beside each field, and keeps nothing', async () => {
    await openMonth();
    await fill(' ', ' ');
    submit();
    await screen.findByText(fieldWords.missing.th);
    expect(await keptItem()).toBeUndefined();
  });

  it.each<[string, string, string, unknown]>([
    ['Thai digits', planWords.expected.th, '๑,๒๕๐', { expected: 1250 }],
    ['an hour as people write it', planWords.startsAt.th, '๘.๓๐ น.', { startsAt: '08:30' }],
    ['a day in the Buddhist era', planWords.heldOn.th, '๒๕/๑๑/๒๕๖๙', { heldOn: '2026-11-25' }],
  ])('takes %s', async (_name, label, text, plan) => {
    await openMonth();
    await fill('ปลูกป่า');
    type(label, text);
    submit();
    expect(await waiting(1)).toMatchObject([{ plans: [{ plan }] }]);
  });

  it('takes a place on the map in Thai digits', async () => {
    await openMonth();
    await fill('ปลูกป่า');
    type(fieldWords.latitude.th, '๑๖.๕');
    type(fieldWords.longitude.th, '๑๐๔.๗');
    submit();
    const point = { latitude: 16.5, longitude: 104.7 };
    expect(await waiting(1)).toMatchObject([{ plans: [{ plan: { point } }] }]);
  });

  it.each<[string, string, string, string]>([
    [
      'a negative number of people',
      planWords.expected.th,
      '-5',
      fieldWords.peopleRange(1_000_000).th,
    ],
    ['words for a number', planWords.expected.th, 'หลายคน', platformWords.notNumber.th],
    ['an hour that there is not', planWords.startsAt.th, '25.00', platformWords.notTime.th],
    ['half a place on the map', fieldWords.latitude.th, '16.5', fieldWords.pointHalf.th],
  ])('refuses %s, and keeps nothing', async (_name, label, text, why) => {
    await openMonth();
    await fill('ปลูกป่า');
    fireEvent.change(fieldOf(label), { target: { value: text } });
    submit();
    await screen.findByText(why);
    expect(await keptItem()).toBeUndefined();
  });

  it('refuses a place beyond the globe', async () => {
    await openMonth();
    await fill('ปลูกป่า');
    type(fieldWords.latitude.th, '116');
    type(fieldWords.longitude.th, '104');
    submit();
    await screen.findByText(fieldWords.pointRange.th);
  });

  it('what is half typed is there again after the page was closed', async () => {
    await openMonth();
    await fill('ยังพิมพ์ไม่เสร็จ');
    await new Promise((done) => setTimeout(done, 600));
    cleanup();
    await openMonth();
    await screen.findByText(changeWords.restored.th);
    expect(screen.getByLabelText<HTMLInputElement>(planWords.title.th).value).toBe('ยังพิมพ์ไม่เสร็จ');
  });

  it('on a device without room says so, and what was typed stays', async () => {
    const outbox = await outboxOf(session.account.id);
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    const append = vi.spyOn(outbox, 'append').mockRejectedValueOnce(full);
    await openMonth();
    await fill('ปลูกป่า');
    submit();
    await waitFor(() => expect(append).toHaveBeenCalled());
    expect(screen.getByLabelText<HTMLInputElement>(planWords.title.th).value).toBe('ปลูกป่า');
    append.mockRestore();
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

describe('what the server did not take', () => {
  it('says why, is changed and goes again, or is left out', async () => {
    const why = say('วันนี้อยู่นอกปีงบประมาณ', 'The day lies outside the fiscal year.');
    const no = () => refusal(422, 'outside-schedule', why, 'body.plans[0].plan.heldOn');
    await open(
      () => sampleMonth(),
      [
        [getSession, () => session],
        [savePlans, no],
      ],
    );
    await fill('ปลูกป่า');
    submit();
    await waiting(1);
    await (await outboxOf(session.account.id)).retry((await keptItem())?.id ?? '');
    await screen.findByText(panelWords.refusedTitle.th);
    expect(said()).toContain(why.th);
    const edit = screen.getByRole('button', { name: /^แก้ไข:/ });
    fireEvent.click(edit);
    const dialog = await waitFor(() => {
      const found = document.querySelector('dialog');
      if (!found) throw new Error('no dialog');
      return found;
    });
    const title = await within(dialog).findByLabelText<HTMLInputElement>(planWords.title.th);
    expect(title.value).toBe('ปลูกป่า');
    fireEvent.change(title, { target: { value: 'ปลูกป่าใหม่' } });
    fireEvent.click(within(dialog).getByText(fieldWords.save.th));
    await waitFor(async () =>
      expect(JSON.stringify((await keptItem())?.steps)).toContain('ปลูกป่าใหม่'),
    );
    const out = await screen.findAllByRole('button', { name: /^ไม่ส่งรายการ:/ });
    fireEvent.click(out[0] as HTMLElement);
    await waitFor(async () => expect(await keptItem()).toBeUndefined());
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
