import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewChain } from '../model/chain.ts';
import type { ReportEvent, ReportEventBody } from '../model/report.ts';
import { apply, fold, untouched, verdictOf } from './fold.ts';

const OPENS = '2026-11-16T00:00:00.000Z';
const chain: ReviewChain = {
  steps: [
    { level: 'district', role: 'reviewer' },
    { level: 'province', role: 'reviewer' },
  ],
};
const onDay = (day: number): string => new Date(Date.parse(OPENS) + day * 86_400_000).toISOString();
const sent = (revision: number, verdict: 'on-time' | 'late'): ReportEventBody => ({
  kind: 'submitted',
  revision,
  nil: false,
  verdict,
});
const back: ReportEventBody = { kind: 'returned', reason: 'แก้ไข', targets: [] };
const story = (...steps: [number, ReportEventBody][]): ReportEvent[] =>
  steps.map(([day, body], index) => ({ ...body, seq: index + 1, at: onDay(day) }));

describe('the state folded from events', () => {
  it('goes up the chain and ends with nobody', () => {
    const state = fold(
      OPENS,
      story([3, sent(1, 'on-time')], [4, { kind: 'accepted' }], [6, { kind: 'accepted' }]),
      chain,
    );
    expect(state).toMatchObject({ status: 'accepted', verdict: 'on-time', acceptedAt: onDay(6) });
  });

  it('counts days with whoever held the report', () => {
    const state = fold(
      OPENS,
      story(
        [3, sent(1, 'on-time')],
        [4, { kind: 'accepted' }],
        [6, back],
        [7, sent(2, 'late')],
        [9, { kind: 'accepted' }],
        [10, { kind: 'accepted' }],
      ),
      chain,
    );
    const day = 86_400;
    expect(state.held).toEqual({ '0': 4 * day, '1': 3 * day, '2': 3 * day });
  });

  it('keeps the first verdict through a return and a reopening', () => {
    const late = fold(
      OPENS,
      story([9, sent(1, 'late')], [10, back], [11, sent(2, 'on-time')]),
      chain,
    );
    expect(late.verdict).toBe('late');
    const early = fold(
      OPENS,
      story([1, sent(1, 'on-time')], [2, back], [20, sent(2, 'late')]),
      chain,
    );
    expect(early.verdict).toBe('on-time');
  });

  it('accepts at once where no review is asked for', () => {
    expect(fold(OPENS, story([1, sent(1, 'on-time')]), { steps: [] }).status).toBe('accepted');
  });

  it('an extension changes the due time and hands nothing over', () => {
    const state = fold(
      OPENS,
      story([5, { kind: 'extended', dueAt: onDay(9), reason: 'ขอ' }]),
      chain,
    );
    expect(state).toMatchObject({
      status: 'due',
      heldSince: OPENS,
      held: {},
      extendedTo: onDay(9),
    });
    expect(verdictOf({ dueAt: onDay(5), state }, onDay(8))).toBe('on-time');
    expect(verdictOf({ dueAt: onDay(5), state }, onDay(10))).toBe('late');
  });

  it('is on time at the very due time and late a millisecond after', () => {
    const duty = { dueAt: '2026-11-20T09:30:00.000Z', state: untouched(OPENS) };
    expect(verdictOf(duty, '2026-11-20T09:30:00.000Z')).toBe('on-time');
    expect(verdictOf(duty, '2026-11-20T09:30:00.001Z')).toBe('late');
  });

  it('counts every second since the opening once, whatever happens', () => {
    const bodies: fc.Arbitrary<ReportEventBody> = fc.constantFrom(sent(1, 'on-time'), back, {
      kind: 'accepted',
    } as const);
    fc.assert(
      fc.property(fc.array(bodies, { maxLength: 12 }), (list) => {
        let state = untouched(OPENS);
        let open = 0;
        list.forEach((body, index) => {
          if (state.status !== 'accepted') open += 3600;
          const at = new Date(Date.parse(OPENS) + (index + 1) * 3_600_000).toISOString();
          state = apply(state, { ...body, seq: index + 1, at }, chain);
        });
        const held = Object.values(state.held).reduce((sum, seconds) => sum + seconds, 0);
        expect(held).toBe(open);
      }),
    );
  });
});
