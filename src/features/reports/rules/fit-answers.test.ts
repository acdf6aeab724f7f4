import { describe, expect, it } from 'vitest';
import { disbursement } from '#kernel/form/fixtures/disbursement.ts';
import { outstandingActivities } from '#kernel/form/fixtures/outstanding-activities.ts';
import { fitAnswers } from './fit-answers.ts';

describe('answers of another version of a form', () => {
  it('keeps what is still asked exactly as typed, and leaves the rest', () => {
    const typed = { allocated: '1,2', old_field: 3, percent: '5.00', problems: 'x' };
    expect(fitAnswers(disbursement, typed)).toEqual({ allocated: '1,2', problems: 'x' });
  });

  it('looks into rows', () => {
    const rows = [{ title: 'ก', gone: 1, participants_total: '3' }, 'not a row'];
    expect(fitAnswers(outstandingActivities, { activities: rows })).toEqual({
      activities: [{ title: 'ก' }, {}],
    });
  });
});
