import { expect, it } from 'vitest';
import { isWeekend } from '#kernel/working-days.ts';
import { CIRCULAR } from '../testing/sample-letters.ts';
import { letterOfDraft, newDraft, usualLetterhead } from './outgoing-draft.ts';
import { lintDraft } from './outgoing-findings.ts';

const PROVINCE = {
  level: 'province',
  nameTh: 'ที่ทำการปกครองจังหวัดมุกดาหาร',
  areaNameTh: 'จังหวัดมุกดาหาร',
  letterCode: null,
  provinceCode: 'มห',
} as const;
const letterhead = { ...usualLetterhead(PROVINCE), relayDays: 3 };
const fresh = newDraft({ level: 'province', place: 'จังหวัดมุกดาหาร', letterhead });

it('names what a new draft still lacks, before anything else', () => {
  const found = lintDraft(letterOfDraft(fresh, [{ title: '', copies: null }]), isWeekend);
  const gaps = found.filter(({ code }) => code === 'part-missing');
  expect(found.slice(0, gaps.length)).toEqual(gaps);
  expect(gaps.map(({ en }) => en)).toEqual([
    '“Subject” is not written yet.',
    '“Name of an enclosure” is not written yet.',
    '“Body” is not written yet.',
  ]);
});

it('has nothing to say of a whole letter', () => {
  expect(lintDraft(CIRCULAR, isWeekend)).toEqual([]);
});
