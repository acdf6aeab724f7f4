import { describe, expect, it } from 'vitest';
import { actionChoices, actionSentence } from './audit-actions.ts';

describe('the words of the audit', () => {
  it.each([
    ['report.accepted', 'รับรองรายงาน', 'Accepted a report'],
    ['session.refused', 'เข้าสู่ระบบไม่สำเร็จ', 'Failed to sign in'],
    ['something.new', 'something.new', 'something.new'],
    ['constructor.x', 'constructor.x', 'constructor.x'],
  ])('say %s', (action, th, en) => {
    expect(actionSentence(action)).toEqual({ th, en });
  });

  it('offer every choice once', () => {
    const values = actionChoices.map(([value]) => value);
    expect(new Set(values).size).toBe(values.length);
  });
});
