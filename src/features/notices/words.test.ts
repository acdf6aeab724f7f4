import { describe, expect, it } from 'vitest';
import { decideDuty } from '#features/reports/contract/review.ts';
import { NoticeKind } from './model.ts';
import { noticeKinds } from './words.ts';

const decisions = decideDuty.body?.options.map(({ shape }) => shape.action.value) ?? [];

describe('kinds of messages', () => {
  it('there is one for whatever an office is told about its reports', () => {
    expect(decisions.length).toBeGreaterThan(0);
    const told = ['reminder', 'returned', ...decisions].map((what) => `report-${what}`);
    const known = NoticeKind.options.filter((kind) => kind.startsWith('report-'));
    expect(known.sort()).toEqual(told.sort());
  });

  it.each(NoticeKind.options)('%s says in both languages what has happened', (kind) => {
    expect(noticeKinds[kind].th).toMatch(/\p{Script=Thai}/u);
    expect(noticeKinds[kind].en).toMatch(/^[A-Z]/);
  });
});
