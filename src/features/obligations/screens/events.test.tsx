import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReplyOf } from '#kernel/contract.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import { say } from '#kernel/sentence.ts';
import {
  onItsWay,
  press,
  refusal,
  said,
  showScreen,
  stubServer,
  type TestAnswers,
  type,
} from '#web/testing/shown-screen.tsx';
import { sessionFor } from '#web/testing/test-session.ts';
import { failureWords } from '#web/words.ts';
import { listEvents, listStandInOffices, recordEvent } from '../contract/events.ts';
import type { EventOffice } from '../model/event.ts';
import { refusalWords, eventWords as words } from '../words/events.ts';
import Events from './events.tsx';

type Reply = ReplyOf<typeof listEvents>;

const DISTRICT: EventOffice = {
  id: '00000000-0000-4000-8000-0000000000a9',
  name: say('อำเภอสาธิต', 'Demonstration district'),
  above: say('จังหวัดสาธิต', 'Demonstration province'),
  level: 'district',
  areaPath: '/49/4905/',
};
const VILLAGE: EventOffice = {
  id: '00000000-0000-4000-8000-0000000000a1',
  name: say('หมู่บ้านสาธิต', 'Demonstration village'),
  above: say('ตำบลสาธิต', 'Demonstration subdistrict'),
  level: 'village',
  areaPath: '/49/4905/490502/49050201/',
};
const REQUIREMENT: Reply['requirements'][number] = {
  id: '00000000-0000-4000-8000-0000000000c1',
  title: say('รายงานหลังจัดกิจกรรม', 'Report after an event'),
  programme: say('โครงการ', 'Programme'),
  schedule: Schedule.parse({ kind: 'afterEvent', days: 3, firstDueOn: '2026-10-01' }),
  ...{ settings: null, mayRecord: true },
};
const OWN: Reply = {
  ...{ office: DISTRICT, requirements: [], events: [], mayRecord: false, standsIn: true },
};
const BELOW: Reply = {
  ...{ office: VILLAGE, requirements: [REQUIREMENT], events: [], mayRecord: true, standsIn: true },
};
const EVENT: Reply['events'][number] = {
  ...{ id: crypto.randomUUID(), requirementId: REQUIREMENT.id, title: 'ปลูกต้นไม้', about: null },
  ...{ endedOn: '2026-11-18', withdrawn: null, report: null, mayWithdraw: true },
  ...{ recordedBy: 'ผู้บันทึกอำเภอ', standIn: DISTRICT.name },
};

const open = async (answers: TestAnswers, at = '/events') => {
  const calls = stubServer(answers);
  const office = { ...DISTRICT, id: DISTRICT.id };
  const session = sessionFor({ office });
  const router = await showScreen({ Screen: Events, path: '/events', at, session });
  return { calls, router };
};

const answers: TestAnswers = [
  [listStandInOffices, () => ({ offices: [VILLAGE] })],
  [listEvents, ({ query }) => (query.officeId === VILLAGE.id ? BELOW : OWN)],
];

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: Date.parse('2026-11-20T03:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a district without events of its own', () => {
  it('chooses for whom it records, and is told what that means', async () => {
    const { router } = await open(answers);
    await screen.findByText(words.chooseLead.th);
    await screen.findByLabelText(words.heldBy.th);
    type(words.heldBy.th, VILLAGE.id);
    await screen.findByText(words.standIn(VILLAGE.name).th);
    expect(router.state.location.search).toMatchObject({ office: VILLAGE.id });
    expect(said()).toContain(words.officeIn(VILLAGE.name, VILLAGE.above ?? say('', '')).th);
  });

  it('records for the village, and goes on to its report', async () => {
    const reply = { reportId: crypto.randomUUID(), dueAt: '2026-11-23T09:30:00.000Z' };
    const at = `/events?office=${VILLAGE.id}`;
    const { calls, router } = await open([...answers, [recordEvent, () => reply]], at);
    await screen.findByLabelText(words.what.th);
    press(words.save.th);
    await screen.findByText(words.missing.th);
    type(words.what.th, 'ปลูกต้นไม้');
    type(words.endedOn.th, '๑๘/๑๑/๒๕๖๙');
    press(words.save.th);
    await waitFor(() => expect(router.state.location.pathname).toBe(`/reports/${reply.reportId}`));
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
      ...{ officeId: VILLAGE.id, requirementId: REQUIREMENT.id },
      ...{ title: 'ปลูกต้นไม้', endedOn: '2026-11-18' },
    });
  });

  it('a refusal says why, and what was typed stays', async () => {
    const no = refusal(409, 'not-your-office', refusalWords.notYourOffice);
    await open([...answers, [recordEvent, () => no]], `/events?office=${VILLAGE.id}`);
    await screen.findByLabelText(words.what.th);
    type(words.what.th, 'ปลูกต้นไม้');
    press(words.save.th);
    await screen.findByText(refusalWords.notYourOffice.th);
    expect(screen.getByLabelText<HTMLInputElement>(words.what.th).value).toBe('ปลูกต้นไม้');
  });
});

describe('the events of an office', () => {
  it('say who recorded in its place, and are withdrawn by him too', async () => {
    await open([
      [listStandInOffices, () => ({ offices: [VILLAGE] })],
      [listEvents, () => ({ ...BELOW, events: [EVENT] })],
    ]);
    await screen.findByText('ปลูกต้นไม้');
    expect(said()).toContain(words.recordedFor(DISTRICT.name).th);
    expect(said()).toContain('ผู้บันทึกอำเภอ');
    press(words.withdrawOne('ปลูกต้นไม้').th);
    await screen.findByText(words.withdrawRule.th);
  });

  it('whom nobody asks and who stands in for nobody is told so, without a choice', async () => {
    await open([[listEvents, () => ({ ...OWN, standsIn: false })]]);
    await screen.findByText(words.nothingLead.th);
    expect(screen.queryByLabelText(words.heldBy.th)).toBeNull();
  });

  it('keep their place while they are asked, and say where there is no network', async () => {
    await open([[listEvents, onItsWay]]);
    expect(screen.queryByText(words.nothing.th)).toBeNull();
    cleanup();
    await open([[listEvents, () => 'offline']]);
    await screen.findByText(failureWords.offline.th);
  });
});
