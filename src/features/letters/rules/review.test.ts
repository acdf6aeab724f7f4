import { describe, expect, it } from 'vitest';
import { sampleLetter } from '../../../../tests/support/letters/sample-letter.ts';
import { findingKey, MOST_OF_A_KIND, numberPartsOf, reviewOf } from './review.ts';

const TEXT = sampleLetter({
  body: [
    '๑. ถือปฏิบัติตามหนังสือกรม ที่ มท ๓๐๗.๒/ว ๕๕ ลงวันที่ ๓ มกราคม ๒๕๖๗',
    '๒. รายงานภายในวันพุธที่ ๘ มีนาคม ๒๕๖๗',
  ].join('\n'),
});

const keysOf = (text: string): string[] =>
  (reviewOf(text, {}, {}).letter?.findings ?? []).map(findingKey);
const keyOf = (code: string): string => keysOf(TEXT).find((key) => key.startsWith(code)) ?? '';

describe('the review of a letter', () => {
  it('finds what it is asked to decide', () => {
    expect(keysOf(TEXT).map((key) => key.split(':')[0])).toEqual([
      'leading-zero-lost',
      'weekday-mismatch',
    ]);
  });

  it('lets an accepted correction change the values that rest on it, and their places stay the text’s', () => {
    const before = reviewOf(TEXT, {}, {});
    const after = reviewOf(TEXT, { [keyOf('leading-zero-lost')]: 'accepted' }, {});
    expect(before.values.citations[0]?.number?.office).toBe('มท 307.2');
    expect(after.values.citations[0]?.number?.office).toBe('มท 0307.2');
    const [from, to] = after.values.deadlines[0]?.span ?? [0, 0];
    expect(TEXT.slice(from, to)).toBe('ภายในวันพุธที่ ๘ มีนาคม ๒๕๖๗');
    expect(after.letter?.findings).toEqual(before.letter?.findings);
  });

  it('keeps no more due dates than a letter can have, the first ones', () => {
    const due = 'รายงานภายในวันศุกร์ที่ ๘ มีนาคม ๒๕๖๗';
    const body = Array.from({ length: MOST_OF_A_KIND + 20 }, () => due).join('\n');
    const { letter, values } = reviewOf(sampleLetter({ body }), {}, {});
    expect(letter?.deadlines.length).toBeGreaterThan(MOST_OF_A_KIND);
    expect(values.deadlines).toHaveLength(MOST_OF_A_KIND);
    expect(values.deadlines[0]?.span).toEqual(letter?.deadlines[0]?.span);
  });

  it('leaves the values alone when a finding is dismissed', () => {
    const dismissed = reviewOf(TEXT, { [keyOf('leading-zero-lost')]: 'dismissed' }, {});
    expect(dismissed.values).toEqual(reviewOf(TEXT, {}, {}).values);
  });

  it('takes what a person wrote over what was read', () => {
    const { values } = reviewOf(TEXT, {}, { number: 'มท ๐๓๐๗.๒/ว ๙', date: null, subject: 'ใหม่' });
    expect(values).toMatchObject({ date: null, subject: 'ใหม่', number: 'มท ๐๓๐๗.๒/ว ๙' });
    expect(values.numberParts).toEqual({ office: 'มท 0307.2', circular: true, running: '9' });
  });

  it('takes a text that is no letter as it is written by the person', () => {
    const { letter, values } = reviewOf('ไม่ใช่หนังสือ', {}, { subject: 'เรื่อง' });
    expect([letter, values.subject, values.deadlines]).toEqual([undefined, 'เรื่อง', []]);
  });

  it.each([
    ['มท ๐๐๑๘.๑/ว ๓๒๘', { office: 'มท 0018.1', circular: true, running: '328' }],
    ['ที่ มห 0018/12', { office: 'มห 0018', circular: false, running: '12' }],
    ['อะไรก็ไม่รู้', null],
  ])('reads the number “%s”', (text, parts) => {
    expect(numberPartsOf(text)).toEqual(parts);
  });
});
