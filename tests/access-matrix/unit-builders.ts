import { randomUUID } from 'node:crypto';
import { type Builder, nothing, withId } from './builder.ts';
import type { Stage } from './stage.ts';

const unit = (rest?: (stage: Stage) => object) => withId((stage, at) => stage.unit(at), rest);

const TITLE = { th: 'ชื่อ', en: 'A title' };
const RULE = {
  target: 50,
  refresherMonths: 12,
  conditions: ['lapsed', 'complete', 'ordered', 'trained'].map((status) => ({
    status,
    when: 'orders > 0',
  })),
  source: { title: TITLE, datedOn: null, section: TITLE },
  verified: false,
};

/** How to call what is done with disaster units, their rule and their summaries. */
export const unitBuilders: Readonly<Record<string, Builder>> = {
  getUnitCoverage: nothing,
  listUnits: nothing,
  getUnit: unit(),
  recordUnitEntry: {
    target: async (stage, at) => ({
      params: { id: await stage.unit(at), entryId: randomUUID() },
      body: { detail: { kind: 'confirmation' } },
    }),
  },
  getUnitRoster: unit(),
  saveUnitRoster: unit(() => ({ body: { people: [{ name: 'x', duty: '' }] } })),
  listUnitRules: nothing,
  changeUnitRule: { free: () => ({ body: { ...RULE, basedOn: 1, reason: 'a reason' } }) },
  listUnitSummaries: nothing,
  previewUnitSummary: { free: () => ({ query: { month: '2026-10' } }) },
  issueUnitSummary: {
    free: () => ({ params: { id: randomUUID() }, body: { month: '2026-10' } }),
  },
  getUnitSummaryFile: {
    target: async (stage, at) => ({
      params: { id: await stage.unitSummary(at), format: 'pdf' },
    }),
  },
};
