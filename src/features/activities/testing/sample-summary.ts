import type { SummaryContent, SummaryDefinition } from '../model/summary.ts';

const words = { th: 'สรุปสาธิต', en: 'A demonstration summary' };

/** A weekly summary as tests need one. */
export const sampleDefinition = (more: Partial<SummaryDefinition> = {}): SummaryDefinition => ({
  ...{ title: words, addressee: words, requirements: ['village'], every: 'week', daysAfter: 1 },
  ...{ levels: ['province'], informs: [], counts: 'accepted', figures: [], people: [], tells: [] },
  photos: null,
  picks: { activities: 2, photos: 1, by: [], fromEachArea: false },
  ...more,
});

/** What a summary of a week without activities says. */
export const sampleContent = (more: Partial<SummaryContent> = {}): SummaryContent => ({
  ...{ title: words, addressee: words, programme: words, office: words, level: 'province' },
  period: { id: '2026-W46', startOn: '2026-11-09', endOn: '2026-11-16' },
  ...{ counts: 'accepted', people: '0', columns: [], types: [], rows: [], picked: [] },
  figuresOf: { held: 0, counted: 0, waiting: 0, missing: 0, cancelled: 0 },
  ...{ version: 1, issuedAt: '2026-11-17T00:00:00.000Z', follows: null },
  ...more,
});
