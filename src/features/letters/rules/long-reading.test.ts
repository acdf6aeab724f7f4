import { describe, expect, it } from 'vitest';
import { sampleLetter } from '../../../../tests/support/letters/sample-letter.ts';
import { LONG_TEXT, reviewAsked } from './long-reading.ts';
import { findingKey, reviewOf } from './review.ts';

const PART = '๑. ส่งแผนให้กรมการปกครองทราบ ภายในวันพฤหัสบดีที่ ๑๐ ธันวาคม ๒๕๖๙\n';
const LONG = sampleLetter({
  number: 'ที่ มท ๐๐๑๘.๑/ว ๑๒๓',
  body: PART.repeat(Math.ceil(LONG_TEXT / PART.length) + 1),
});

describe('a long letter read beside the page', () => {
  it('is read to the very same as at once, through the copies that go to a worker and back', () => {
    expect(LONG.length).toBeGreaterThan(LONG_TEXT);
    const key = reviewOf(LONG, {}, {}).letter?.findings.map(findingKey)[0] ?? '';
    const decisions = { [key]: 'accepted' } as const;
    const corrections = { subject: 'แก้แล้ว' };
    const asked = structuredClone({ text: LONG, decisions, corrections, days: [] });
    const answer = structuredClone(reviewAsked(asked));
    expect(answer.values.deadlines.length).toBeGreaterThan(100);
    const { letter, values } = reviewAsked({ text: LONG, decisions, corrections, days: [] });
    expect(answer).toEqual({ letter, values });
    expect(values.subject).toBe('แก้แล้ว');
    expect(values.number).toBe('มห ๐๐๑๘.๑/ว ๑๒๓');
  });
});
