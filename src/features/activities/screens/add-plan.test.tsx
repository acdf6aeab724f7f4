import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { fieldWords as platformWords } from '#web/components/words.ts';
import { panelWords } from '#web/outbox/panel-words.ts';
import { outboxOf } from '#web/outbox/use-outbox.ts';
import { getSession } from '#web/session.ts';
import { fieldOf, refusal, said, type } from '#web/testing/shown-screen.tsx';
import { savePlans } from '../contract/plans.ts';
import { changeWords } from '../words/changes.ts';
import { fieldWords } from '../words/plan.ts';
import { planWords } from '../words/refusals.ts';
import {
  keptItem,
  onANewDevice,
  openMonth,
  openWith,
  session,
  waiting,
} from './testing/month-page.ts';
import { sampleMonth, VILLAGE } from './testing/sample-plans.ts';

vi.mock('#web/device-table.ts', () => import('#web/testing/memory-device.ts'));

onANewDevice();

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
    await openWith(() => sampleMonth(), [[savePlans, () => 'offline']]);
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

describe('what the server did not take', () => {
  it('says why, is changed and goes again, or is left out', async () => {
    const why = say('วันนี้อยู่นอกปีงบประมาณ', 'The day lies outside the fiscal year.');
    const no = () => refusal(422, 'outside-schedule', why, 'body.plans[0].plan.heldOn');
    await openWith(
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

describe('what the server took', () => {
  it('is said with its time', async () => {
    await openWith(
      () => sampleMonth(),
      [
        [getSession, () => session],
        [savePlans, () => ({ activities: [] })],
      ],
    );
    await fill('ปลูกป่า');
    submit();
    await waiting(1);
    await (await outboxOf(session.account.id)).retry((await keptItem())?.id ?? '');
    await waitFor(() => expect(said()).toContain('ระบบรับแล้วเมื่อ'));
  });
});
