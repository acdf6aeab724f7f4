import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '#kernel/sentence.ts';
import { agedWords, componentWords, fieldWords } from '#web/components/words.ts';
import { outboxOf } from '#web/outbox/use-outbox.ts';
import { outboxMarkWords } from '#web/outbox/words.ts';
import { emptyDevice } from '#web/testing/memory-device.ts';
import {
  fieldOf,
  onItsWay,
  press,
  said,
  showScreen,
  stubServer,
  type TestAnswer,
  type,
} from '#web/testing/shown-screen.tsx';
import { sessionFor } from '#web/testing/test-session.ts';
import { failureWords } from '#web/words.ts';
import { getUnit } from '../contract/units.ts';
import { AUTHORITY, sampleTraining, sampleUnit } from '../testing/sample-unit.ts';
import { unitWords, recordWords as words } from '../words/screen.ts';
import { refusals } from '../words/unit.ts';
import RecordEntry from './record.tsx';

vi.mock('#web/device-table.ts', () => import('#web/testing/memory-device.ts'));

const session = sessionFor({ office: AUTHORITY });
const HOME = `/units/${AUTHORITY.id}`;

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

const open = (kind: string, answer: TestAnswer = () => sampleUnit(), language: Language = 'th') => {
  stubServer([[getUnit, answer]]);
  const path = '/units/$officeId/record/$kind';
  const at = `${HOME}/record/${kind}`;
  return showScreen({ Screen: RecordEntry, path, at, session, language });
};

const keptBodies = async (): Promise<readonly unknown[]> => {
  const { items } = await (await outboxOf(session.account.id)).look();
  return items.flatMap(({ steps }) =>
    steps.map((step) => (step.kind === 'call' ? step.body : step)),
  );
};

const ready = () => screen.findByRole('button', { name: words.save.th });

/** Types each text into the field of its label. */
const fill = async (texts: Readonly<Record<string, string>>) => {
  await ready();
  for (const [label, text] of Object.entries(texts)) type(label, text);
};

const TRAINING = {
  [words.batch.th]: '๒',
  [words.startOn.th]: '๑๖/๑๑/๒๕๖๙',
  [words.endOn.th]: '๑๘/๑๑/๒๕๖๙',
  [words.place.th]: ' หอประชุม  สาธิต ',
  [words.men.th]: '๒๐',
  [words.women.th]: '30',
};

const CASES: readonly (readonly [string, Readonly<Record<string, string>>, object])[] = [
  [
    'training',
    TRAINING,
    {
      ...{ kind: 'training', course: 'initial', batch: 2, startOn: '2026-11-16' },
      ...{ endOn: '2026-11-18', place: 'หอประชุม สาธิต', men: 20, women: 30 },
    },
  ],
  [
    'order',
    { [words.number.th]: '๑๒๕/๒๕๖๙', [words.orderedOn.th]: '19/11/2569', [words.members.th]: '๕๐' },
    { kind: 'order', orderedOn: '2026-11-19', members: 50 },
  ],
  [
    'members',
    { [words.men.th]: '๑๘', [words.women.th]: '๓๐' },
    { kind: 'members', countedOn: '2026-11-20', men: 18, women: 30 },
  ],
  [
    'equipment',
    { [words.itemName.th]: 'เรือท้องแบน', [words.itemCount.th]: '๓', [words.itemReady.th]: '๒' },
    {
      kind: 'equipment',
      checkedOn: '2026-11-20',
      items: [{ name: 'เรือท้องแบน', count: 3, ready: 2 }],
    },
  ],
  ['plan', { [words.plannedOn.th]: '1/2/2570' }, { kind: 'plan', plannedOn: '2027-02-01' }],
];

describe('recording', () => {
  it.each(CASES)(
    'of %s keeps what was typed, Thai digits too, and goes back to the unit',
    async (kind, texts, detail) => {
      const router = await open(kind);
      await fill(texts);
      press(words.save.th);
      await waitFor(() => expect(router.state.location.pathname).toBe(HOME));
      expect(await keptBodies()).toMatchObject([{ detail }]);
    },
  );

  it.each(CASES)(
    'of %s names every field that is missing, linked to it, and keeps nothing',
    async (kind, texts) => {
      await open(kind);
      await ready();
      press(words.save.th);
      const links = within(await screen.findByRole('alert')).getAllByRole('link');
      const ids = links.map((one) => decodeURIComponent(one.getAttribute('href') ?? '').slice(1));
      expect(ids).toHaveLength(Object.keys(texts).length);
      for (const id of ids) expect(document.getElementById(id)).not.toBeNull();
      expect(await keptBodies()).toEqual([]);
    },
  );

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['negative people', 'training', { ...TRAINING, [words.men.th]: '-๑' }, words.atLeast(0).th],
    [
      'more people than can be',
      'training',
      { ...TRAINING, [words.men.th]: '10001' },
      words.atMost(10_000).th,
    ],
    ['half a person', 'training', { ...TRAINING, [words.men.th]: '1.5' }, fieldWords.notWhole.th],
    ['words for a figure', 'order', { [words.members.th]: 'ห้าสิบ' }, fieldWords.notNumber.th],
    [
      'nobody trained',
      'training',
      { ...TRAINING, [words.men.th]: '0', [words.women.th]: '๐' },
      refusals.nobodyTrained.th,
    ],
    [
      'an end before its begin',
      'training',
      { ...TRAINING, [words.endOn.th]: '1/11/2569' },
      refusals.endsEarly.th,
    ],
    [
      'a day ahead',
      'members',
      { [words.countedOn.th]: '1/12/2569', [words.men.th]: '1', [words.women.th]: '1' },
      refusals.inFuture.th,
    ],
    ['a plan for yesterday', 'plan', { [words.plannedOn.th]: '19/11/2569' }, refusals.planPast.th],
    [
      'more ready than there is',
      'equipment',
      { [words.itemName.th]: 'เรือ', [words.itemCount.th]: '1', [words.itemReady.th]: '2' },
      refusals.moreReady.th,
    ],
  ])('refuses %s, says why, and keeps nothing', async (_name, kind, texts, why) => {
    await open(kind);
    await fill(texts);
    press(words.save.th);
    expect(await screen.findAllByText(why)).not.toHaveLength(0);
    expect(await keptBodies()).toEqual([]);
  });

  it('adds and removes items of the equipment', async () => {
    await open('equipment');
    await ready();
    expect(screen.queryByRole('button', { name: words.removeItem(1).th })).toBeNull();
    press(words.addItem.th);
    await screen.findByRole('group', { name: words.item(2).th });
    press(words.removeItem(1).th);
    await waitFor(() => expect(screen.queryByRole('group', { name: words.item(2).th })).toBeNull());
  });

  it('what is half typed is there again after the page was closed', async () => {
    await open('training');
    await fill({ [words.place.th]: 'หอประชุม' });
    await new Promise((done) => setTimeout(done, 600));
    cleanup();
    await open('training');
    await screen.findByText(words.restored.th);
    expect(fieldOf(words.place.th).value).toBe('หอประชุม');
  });

  it('on a device without room stays with what was typed, and says why', async () => {
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(await outboxOf(session.account.id), 'add').mockRejectedValueOnce(full);
    const router = await open('plan');
    await fill({ [words.plannedOn.th]: '1/2/2570' });
    press(words.save.th);
    await screen.findByText(outboxMarkWords.full.th);
    expect(router.state.location.pathname).toContain('/record/plan');
  });
});

describe('the page', () => {
  it('opens while the unit is asked, and without a network though it was never seen', async () => {
    await open('plan', onItsWay);
    await ready();
    cleanup();
    await open('plan', () => 'offline');
    await ready();
  });

  it('says as of when the unit is known without a network', async () => {
    await open('plan');
    await screen.findByRole('link', { name: AUTHORITY.name.th });
    cleanup();
    await open('plan', () => 'offline');
    await waitFor(() => expect(said()).toContain(agedWords.asOf({ th: '', en: '' }).th.trim()));
  });

  it.each<Language>(['th', 'en'])(
    'of an unknown kind is that of a training, in %s',
    async (language) => {
      await open('sheep', () => sampleUnit(), language);
      await screen.findByRole('heading', { level: 1, name: unitWords.recordTraining[language] });
    },
  );
});

describe('a correction', () => {
  const at = `training?corrects=${sampleTraining().id}`;
  const known = () => sampleUnit({ entries: [sampleTraining()] });

  it('begins with what was recorded, and needs its reason', async () => {
    await open(at, known);
    await ready();
    expect(fieldOf(words.place.th).value).toBe('หอประชุมสาธิต');
    press(words.save.th);
    expect(await screen.findAllByText(words.missing.th)).not.toHaveLength(0);
    expect(await keptBodies()).toEqual([]);
    type(words.reason.th, 'พิมพ์ผิด');
    fireEvent.click(screen.getByRole('button', { name: words.save.th }));
    await waitFor(async () => expect(await keptBodies()).toHaveLength(1));
    expect(await keptBodies()).toMatchObject([
      { corrects: sampleTraining().id, reason: 'พิมพ์ผิด', detail: { men: 20 } },
    ]);
  });

  it('waits for what it corrects, and says so where nobody can be asked', async () => {
    await open(at, onItsWay);
    expect(screen.getByText(componentWords.loading.th)).toBeTruthy();
    cleanup();
    await open(at, () => 'offline');
    await screen.findByText(failureWords.offline.th);
    expect(screen.queryByRole('button', { name: words.save.th })).toBeNull();
  });

  it('of an entry that the unit does not have says so', async () => {
    await open(`training?corrects=${crypto.randomUUID()}`);
    await screen.findByText(refusals.nothingToCorrect.th);
    expect(screen.queryByRole('button', { name: words.save.th })).toBeNull();
  });

  it('of an entry that was corrected already says so', async () => {
    await open(at, () => sampleUnit({ entries: [sampleTraining({ replaced: true })] }));
    await screen.findByText(refusals.correctedAlready.th);
  });
});
