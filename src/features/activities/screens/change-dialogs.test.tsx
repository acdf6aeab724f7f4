import { cleanup, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldWords as platformWords } from '#web/components/words.ts';
import { outboxOf } from '#web/outbox/use-outbox.ts';
import { outboxMarkWords } from '#web/outbox/words.ts';
import { fieldOf, press, said, showScreen, stubServer, type } from '#web/testing/shown-screen.tsx';
import { activityWords as words } from '../words/activity.ts';
import { changeWords } from '../words/changes.ts';
import { fieldWords } from '../words/plan.ts';
import { planWords, refusalWords } from '../words/refusals.ts';
import { CancelDialog, PostponeDialog } from './change-dialogs.tsx';
import { onANewDevice, session } from './testing/month-page.ts';
import { REQUIREMENT, sampleActivity, samplePlan } from './testing/sample-plans.ts';

vi.mock('#web/device-table.ts', () => import('#web/testing/memory-device.ts'));

const onClose = vi.fn();

onANewDevice();
beforeEach(() => {
  onClose.mockClear();
  stubServer([]);
});

const open = (Dialog: typeof CancelDialog, plan = samplePlan()) =>
  showScreen({
    Screen: () => (
      <Dialog activity={sampleActivity({ plan })} requirement={REQUIREMENT} onClose={onClose} />
    ),
    path: '/activities',
    session,
  });

const keptBodies = async (): Promise<readonly unknown[]> => {
  const { items } = await (await outboxOf(session.account.id)).look();
  return items.flatMap(({ steps }) =>
    steps.map((step) => (step.kind === 'call' ? step.body : step)),
  );
};

const closed = () => waitFor(() => expect(onClose).toHaveBeenCalledOnce());

describe('postponing', () => {
  it('needs a day and a reason, each said beside its field', async () => {
    await open(PostponeDialog);
    press(words.postpone.th);
    expect(await screen.findAllByText(fieldWords.missing.th)).toHaveLength(2);
    expect(await keptBodies()).toEqual([]);
  });

  it('keeps the new day and hours with the reason, and closes', async () => {
    await open(PostponeDialog);
    type(words.newDay.th, '๒๗/๑๑/๒๕๖๙');
    type(planWords.startsAt.th, '9.00');
    type(words.reason.th, '  ฝนตก ');
    press(words.postpone.th);
    await closed();
    expect(await keptBodies()).toMatchObject([
      { heldOn: '2026-11-27', startsAt: '09:00', endsAt: null, reason: 'ฝนตก' },
    ]);
  });

  it.each<[string, string, string, string]>([
    ['to a day that has passed', words.newDay.th, '1/10/2569', refusalWords.dayPast.th],
    ['to an end without a begin', planWords.endsAt.th, '10.00', refusalWords.startMissing.th],
    ['to an hour that there is not', planWords.startsAt.th, '25.00', platformWords.notTime.th],
  ])('%s is refused, and nothing is kept', async (_name, label, text, why) => {
    await open(PostponeDialog);
    type(words.newDay.th, '27/11/2569');
    type(label, text);
    type(words.reason.th, 'ฝนตก');
    press(words.postpone.th);
    await screen.findByText(why);
    expect(onClose).not.toHaveBeenCalled();
    expect(await keptBodies()).toEqual([]);
  });
});

describe('calling off', () => {
  it('needs a reason', async () => {
    await open(CancelDialog);
    type(words.reason.th, '   ');
    press(words.cancel.th);
    await screen.findByText(fieldWords.missing.th);
    expect(await keptBodies()).toEqual([]);
  });

  it('keeps the reason, says what follows, and closes', async () => {
    await open(CancelDialog);
    expect(said()).toContain(words.cancelRule.th);
    type(words.reason.th, 'น้ำท่วม');
    press(words.cancel.th);
    await closed();
    expect(await keptBodies()).toMatchObject([{ reason: 'น้ำท่วม' }]);
  });

  it('on a device without room stays open with what was typed, and says why', async () => {
    const outbox = await outboxOf(session.account.id);
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(outbox, 'append').mockRejectedValueOnce(full);
    await open(CancelDialog);
    type(words.reason.th, 'น้ำท่วม');
    press(words.cancel.th);
    await screen.findByText(outboxMarkWords.full.th);
    expect(onClose).not.toHaveBeenCalled();
    expect(fieldOf(words.reason.th).value).toBe('น้ำท่วม');
  });

  it('that was half typed comes back, and says that the plan was changed meanwhile', async () => {
    await open(CancelDialog);
    type(words.reason.th, 'น้ำท่วม');
    await new Promise((done) => setTimeout(done, 600));
    cleanup();
    await open(CancelDialog, samplePlan({ title: 'ปลูกป่า' }));
    await screen.findByText(changeWords.restored.th);
    expect(fieldOf(words.reason.th).value).toBe('น้ำท่วม');
    expect(screen.getByText(/^แผนนี้มีผู้แก้ไข/).textContent).toContain('ปลูกป่า');
  });

  it('is left alone, and what was typed goes', async () => {
    await open(CancelDialog);
    type(words.reason.th, 'น้ำท่วม');
    press(words.keep.th);
    await closed();
    cleanup();
    await open(CancelDialog);
    expect(fieldOf(words.reason.th).value).toBe('');
  });
});
