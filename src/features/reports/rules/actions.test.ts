import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import type { ReportEventBody, ReportState } from '../model/report.ts';
import { type Action, availableActions, type Case, decide } from './actions.ts';
import { fold, untouched } from './fold.ts';

const OPENS = '2026-11-16T00:00:00.000Z';
const DUE = '2026-11-20T09:30:00.000Z';
const CLOSES = '2026-11-30T09:30:00.000Z';
const BEFORE = '2026-11-19T03:00:00.000Z';
const AFTER_CLOSE = '2026-12-01T03:00:00.000Z';

const chain: Case['chain'] = {
  steps: [
    { level: 'district', role: 'reviewer' },
    { level: 'province', role: 'reviewer' },
  ],
};

const duty: Case['duty'] = {
  officeId: 'district-office',
  areaPath: '/49/4905/',
  opensAt: OPENS,
  dueAt: DUE,
  closesAt: CLOSES,
  nilAllowed: true,
};

const person = (level: Level, officeId: string, areaPath: string, ...roles: Role[]): Actor => ({
  accountId: `${officeId}-person`,
  officeId,
  level,
  areaPath,
  roles,
});

const actors = {
  recorder: person('district', 'district-office', '/49/4905/', 'recorder'),
  chief: person('district', 'district-office', '/49/4905/', 'reviewer'),
  viewer: person('district', 'district-office', '/49/4905/', 'viewer'),
  neighbour: person('district', 'other-district', '/49/4906/', 'recorder', 'reviewer'),
  province: person('province', 'province-office', '/49/', 'reviewer', 'compiler'),
  foreign: person('province', 'foreign-province', '/46/', 'reviewer', 'compiler'),
  department: person('department', 'department-office', '/', 'reviewer', 'compiler'),
  subdistrict: person('subdistrict', 'tambon-office', '/49/4905/490501/', 'recorder', 'reviewer'),
} as const;

const sent: ReportEventBody = { kind: 'submitted', revision: 1, nil: false, verdict: 'on-time' };
const back: ReportEventBody = { kind: 'returned', reason: 'ภาพไม่ชัด', targets: [] };

const after = (...events: ReportEventBody[]): ReportState =>
  fold(
    OPENS,
    events.map((event, at) => ({ ...event, seq: at + 1, at: BEFORE })),
    chain,
  );

const states = {
  due: untouched(OPENS),
  atChief: after(sent),
  atProvince: after(sent, { kind: 'accepted' }),
  returned: after(sent, back),
  accepted: after(sent, { kind: 'accepted' }, { kind: 'accepted' }),
  excused: after({ kind: 'excused', reason: 'น้ำท่วม' }),
} as const;

const writing: Action[] = ['save', 'submit', 'submit-nil'];
const reviewing: Action[] = ['accept', 'return'];

// state × actor → every action that is open; whoever is not named may do nothing.
const table: Record<keyof typeof states, Partial<Record<keyof typeof actors, Action[]>>> = {
  due: { recorder: writing, province: ['extend', 'excuse'], department: ['extend', 'excuse'] },
  atChief: { chief: reviewing },
  atProvince: { province: reviewing },
  returned: { recorder: writing, province: ['extend', 'excuse'], department: ['extend', 'excuse'] },
  accepted: { province: ['reopen'], department: ['reopen'] },
  excused: { province: ['withdraw-excuse'], department: ['withdraw-excuse'] },
};

const caseOf = (state: ReportState, actor: Actor, now = BEFORE): Case => ({
  duty,
  state,
  chain,
  actor,
  now,
});

describe('who may do what to a report', () => {
  for (const [state, byActor] of Object.entries(table))
    for (const name of Object.keys(actors) as (keyof typeof actors)[])
      it(`${state} × ${name}`, () => {
        const open = availableActions(caseOf(states[state as keyof typeof states], actors[name]));
        expect(open).toEqual(byActor[name] ?? []);
      });
});

const refusals: [string, Action, Case, string][] = [
  ['another office', 'submit', caseOf(states.due, actors.neighbour), 'not-your-office'],
  ['no recorder', 'submit', caseOf(states.due, actors.viewer), 'role'],
  ['sent already', 'submit', caseOf(states.atChief, actors.recorder), 'not-open'],
  [
    'before the period',
    'submit',
    caseOf(states.due, actors.recorder, '2026-11-15T00:00:00.000Z'),
    'too-early',
  ],
  ['after the close', 'submit', caseOf(states.due, actors.recorder, AFTER_CLOSE), 'hard-closed'],
  ['at the close', 'submit', caseOf(states.due, actors.recorder, CLOSES), 'hard-closed'],
  [
    'nil where results are asked for',
    'submit-nil',
    { ...caseOf(states.due, actors.recorder), duty: { ...duty, nilAllowed: false } },
    'nil-not-allowed',
  ],
  ['not yet the province', 'accept', caseOf(states.atChief, actors.province), 'not-your-turn'],
  ['own chief excuses', 'excuse', caseOf(states.due, actors.chief), 'not-supervisor'],
  ['foreign province', 'excuse', caseOf(states.due, actors.foreign), 'not-supervisor'],
];

describe('why a rule says no', () => {
  for (const [name, action, one, code] of refusals)
    it(name, () => {
      const result = decide(action, one);
      expect(result.ok ? 'allowed' : result.refusals[0].code).toBe(code);
    });
});

const extendedTo = (dueAt: string): ReportState =>
  after({ kind: 'extended', dueAt, reason: 'น้ำท่วม' });

describe('an office above that may record in its place', () => {
  const village = { ...duty, officeId: 'village', areaPath: '/49/4905/490501/49050101/' };
  const clerk = person('district', 'district-office', '/49/4905/', 'recorder');
  const standIn = (actor: Actor, state = states.due, standIns: Level[] = ['district']): Case => ({
    ...caseOf(state, actor),
    duty: { ...village, standIns },
  });
  it.each<[string, Case, Action[]]>([
    ['its own district', standIn(clerk), writing],
    ['its own district, what came back', standIn(clerk, states.returned), writing],
    ['its own district, what was sent', standIn(clerk, states.atChief), []],
    ['a district where nobody is named', standIn(clerk, states.due, []), []],
    ['another district', standIn(actors.neighbour), []],
    ['a reviewer of the district', standIn(actors.chief), []],
    [
      'the subdistrict, which is not named',
      standIn({ ...actors.subdistrict, roles: ['recorder'] }),
      [],
    ],
    ['the province', standIn({ ...actors.province, roles: ['recorder'] }), []],
  ])('%s', (_name, one, expected) => {
    expect(availableActions(one).filter((action) => writing.includes(action))).toEqual(expected);
  });
});

describe('after the hard close', () => {
  it('a returned report still comes back', () => {
    expect(decide('submit', caseOf(states.returned, actors.recorder, AFTER_CLOSE)).ok).toBe(true);
  });
  it('an extension opens it again', () => {
    const extended = extendedTo('2026-12-05T09:30:00.000Z');
    expect(decide('submit', caseOf(extended, actors.recorder, AFTER_CLOSE)).ok).toBe(true);
  });
  it.each([
    ['before the close', '2026-11-25T09:30:00.000Z'],
    ['past the close', '2026-11-30T10:00:00.000Z'],
  ])('an extension that ended %s leaves it closed', (_when, dueAt) => {
    expect(decide('submit', caseOf(extendedTo(dueAt), actors.recorder, AFTER_CLOSE)).ok).toBe(
      false,
    );
  });
});
