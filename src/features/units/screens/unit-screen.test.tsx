import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '#kernel/sentence.ts';
import { say } from '#kernel/sentence.ts';
import { agedWords, componentWords } from '#web/components/words.ts';
import { panelWords } from '#web/outbox/panel-words.ts';
import { outboxOf } from '#web/outbox/use-outbox.ts';
import { getSession } from '#web/session.ts';
import { emptyDevice } from '#web/testing/memory-device.ts';
import {
  onItsWay,
  press,
  refusal,
  said,
  showScreen,
  stubServer,
  type TestAnswer,
  type TestAnswers,
  type,
} from '#web/testing/shown-screen.tsx';
import { sessionFor } from '#web/testing/test-session.ts';
import { failureWords } from '#web/words.ts';
import { getUnit, recordUnitEntry } from '../contract/units.ts';
import { AUTHORITY, sampleTraining, sampleUnit } from '../testing/sample-unit.ts';
import { keptEntryWords } from '../words/kept.ts';
import { recordWords, unitWords as words } from '../words/screen.ts';
import { entryWords, refusals, statusWords } from '../words/unit.ts';
import Unit from './unit.tsx';

vi.mock('#web/device-table.ts', () => import('#web/testing/memory-device.ts'));

const session = sessionFor({ office: AUTHORITY });

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

const open = (
  answer: TestAnswer,
  { language = 'th', more = [] }: { language?: Language; more?: TestAnswers } = {},
) => {
  stubServer([[getUnit, answer], ...more]);
  const at = `/units/${AUTHORITY.id}`;
  return showScreen({ Screen: Unit, path: '/units/$officeId', at, session, language });
};

const items = async () => (await (await outboxOf(session.account.id)).look()).items;

const kept = async (count: number) => {
  await waitFor(async () => expect(await items()).toHaveLength(count));
  return (await items()).flatMap(({ steps }) =>
    steps.map((step) => (step.kind === 'call' ? step.body : step)),
  );
};

const recorded = () => sampleUnit({ entries: [sampleTraining()] });

describe('the page of a unit', () => {
  it('keeps its place while it is asked', async () => {
    await open(onItsWay);
    expect(screen.getByText(componentWords.loading.th)).toBeTruthy();
  });

  it('that could not be asked says why, and is asked again', async () => {
    let tries = 0;
    await open(() => {
      tries += 1;
      return tries === 1 ? refusal(404, 'not-found', say('ไม่พบ', 'Not found')) : sampleUnit();
    });
    await screen.findByText('ไม่พบ');
    press(componentWords.tryAgain.th);
    await screen.findByText(words.none.th);
  });

  it('never seen says that there is no network; seen, stands as it was, and says since when', async () => {
    await open(() => 'offline');
    await screen.findByText(failureWords.offline.th);
    cleanup();
    await open(recorded);
    await screen.findByText(words.history.th);
    cleanup();
    await open(() => 'offline');
    await screen.findByText(/หอประชุมสาธิต/);
    expect(said()).toContain(agedWords.asOf({ th: '', en: '' }).th.trim());
  });

  it.each<Language>(['th', 'en'])(
    'of which nothing is recorded says where to begin, in %s',
    async (language) => {
      await open(() => sampleUnit(), { language });
      await screen.findByText(words.none[language]);
      expect(said()).toContain(statusWords.none[language]);
      const links = [
        words.recordTraining,
        words.recordOrder,
        words.recordMembers,
        words.recordEquipment,
        words.recordPlan,
      ];
      for (const one of links)
        expect(screen.getByRole('link', { name: one[language] }).getAttribute('href')).toMatch(
          /\/record\//,
        );
    },
  );

  it('offers nothing to whoever may only read', async () => {
    await open(() => ({ ...recorded(), mayRecord: false }));
    await screen.findByText(words.history.th);
    for (const name of [words.takeBack.th, words.confirm.th])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('link', { name: words.recordPlan.th })).toBeNull();
  });

  it('says who recorded for the authority, and what was corrected since', async () => {
    const entries = [sampleTraining({ recordedFor: say('อำเภอสาธิต', 'District'), replaced: true })];
    await open(() => sampleUnit({ entries }));
    await screen.findByText(words.replaced.th);
    expect(said()).toContain(words.recordedFor(say('อำเภอสาธิต', 'District')).th);
    expect(screen.queryByRole('button', { name: words.takeBack.th })).toBeNull();
  });
});

describe('the month', () => {
  it('is confirmed by one press, which is not offered twice', async () => {
    await open(() => sampleUnit());
    await screen.findByText(words.askUpdate.th);
    press(words.confirm.th);
    expect(await kept(1)).toEqual([{ detail: { kind: 'confirmation' } }]);
    await screen.findByText(words.keptUpdate.th);
    expect(screen.queryByRole('button', { name: words.confirm.th })).toBeNull();
  });

  it('that is up to date asks nothing', async () => {
    const { unit, ...rest } = sampleUnit();
    await open(() => ({ ...rest, unit: { ...unit, isUpdated: true } }));
    await screen.findByText(words.isUpdated.th);
    expect(screen.queryByRole('button', { name: words.confirm.th })).toBeNull();
  });
});

describe('taking back', () => {
  it('needs a reason of some letters, and keeps it with what it takes back', async () => {
    await open(recorded);
    await screen.findByText(words.history.th);
    press(words.takeBack.th);
    await screen.findByText(words.takeBackRule.th);
    const dialog = document.querySelector('dialog') as HTMLElement;
    type(words.reason.th, 'ok');
    fireEvent.click(within(dialog).getByText(words.takeBack.th));
    await screen.findByText(recordWords.missing.th);
    expect(await items()).toEqual([]);
    type(words.reason.th, '  บันทึกซ้ำ ');
    fireEvent.click(within(dialog).getByText(words.takeBack.th));
    const corrects = sampleTraining().id;
    expect(await kept(1)).toEqual([{ detail: { kind: 'withdrawal' }, corrects, reason: 'บันทึกซ้ำ' }]);
    await screen.findByText(words.correctionWaits.th);
    expect(screen.queryByRole('button', { name: words.takeBack.th })).toBeNull();
  });

  it('is left alone without a trace', async () => {
    await open(recorded);
    await screen.findByText(words.history.th);
    press(words.takeBack.th);
    press(words.keep.th);
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    expect(await items()).toEqual([]);
  });
});

describe('what waits or was refused', () => {
  const sent = async (answer: TestAnswer) => {
    await open(recorded, {
      more: [
        [getSession, () => session],
        [recordUnitEntry, answer],
      ],
    });
    await screen.findByText(words.history.th);
    press(words.takeBack.th);
    type(words.reason.th, 'บันทึกซ้ำ');
    fireEvent.click(
      within(document.querySelector('dialog') as HTMLElement).getByText(words.takeBack.th),
    );
    const [item] = await waitFor(async () => {
      const found = await items();
      expect(found).toHaveLength(1);
      return found;
    });
    await (await outboxOf(session.account.id)).retry(item?.id ?? '');
  };

  it('without a network stands on the page as kept, and can be left out', async () => {
    await sent(() => 'offline');
    await screen.findByText(keptEntryWords.kept(entryWords.withdrawal).th, { exact: false });
    fireEvent.click(screen.getByRole('button', { name: /^ไม่ส่งรายการ:/ }));
    await waitFor(async () => expect(await items()).toEqual([]));
  });

  it('refused says why', async () => {
    await sent(() => refusal(409, 'corrected-already', refusals.correctedAlready));
    await screen.findByText(panelWords.refusedTitle.th);
    expect(said()).toContain(refusals.correctedAlready.th);
  });

  it('overtaken by an earlier version says what to do', async () => {
    await sent(() => refusal(409, 'key-reused', say('ใช้แล้ว', 'Used')));
    await screen.findByText(keptEntryWords.overtaken.th);
  });

  it('received says when', async () => {
    await sent(() => ({ status: 'none' }));
    await waitFor(() => expect(said()).toContain('ระบบรับแล้วเมื่อ'));
  });
});
