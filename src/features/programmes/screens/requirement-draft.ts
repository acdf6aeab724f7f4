import type { ActivitySettings } from '#features/activities/model/settings.ts';
import type { ReviewChain } from '#features/reports/model/chain.ts';
import type { Level } from '#kernel/area.ts';
import { buddhistYear } from '#kernel/buddhist-era.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { fiscalYearSpan } from '#kernel/fiscal-year.ts';
import type { Schedule } from '#kernel/schedule/schedule.ts';
import type { RequirementView } from '../model/portfolio.ts';
import type { Compiles } from '../model/requirement.ts';
import type { ScheduleDraft } from './schedule-fields.tsx';
import type { SourceDraft } from './source-fields.tsx';

/** A requirement while it is edited. */
export type RequirementDraft = SourceDraft & {
  readonly code: string;
  readonly level: Level;
  readonly formId: string | undefined;
  readonly schedule: ScheduleDraft;
  readonly chain: ReviewChain;
  /** From which opening day on a changed chain is to hold. */
  readonly chainFrom: CivilDate | undefined;
  readonly nilAllowed: boolean;
  readonly compiles: Compiles | undefined;
  readonly activity: ActivitySettings | undefined;
  readonly standIns: readonly Level[];
  readonly active: boolean;
};

const NEW: Omit<RequirementDraft, 'schedule'> = {
  code: '',
  title: { th: '', en: '' },
  note: { th: '', en: '' },
  letter: null,
  verified: false,
  level: 'district',
  formId: undefined,
  chain: {
    steps: [
      { level: 'district', role: 'reviewer' },
      { level: 'province', role: 'reviewer' },
    ],
  },
  chainFrom: undefined,
  nilAllowed: true,
  compiles: undefined,
  activity: undefined,
  standIns: [],
  active: true,
};

/** A new requirement of a fiscal year, to be filled in. */
export const newDraft = (fiscalYear: number, today: string): RequirementDraft => {
  const { startOn } = fiscalYearSpan(buddhistYear(fiscalYear));
  const firstDueOn = today > startOn ? today : startOn;
  const schedule = {
    kind: 'monthly',
    day: 10,
    covers: 'previous',
    weekday: 5,
    firstDueOn,
  } as const;
  return { ...NEW, schedule: { ...schedule, dueTime: '16:30', dayOff: 'same', monthsAfterEnd: 1 } };
};

/** A requirement as it stands, to be changed. */
export const draftOf = (one: RequirementView, today: CivilDate): RequirementDraft => ({
  code: one.code,
  title: one.title,
  note: one.note,
  letter: one.letter?.code ?? null,
  verified: one.verified,
  level: one.level,
  formId: one.form.id,
  schedule: { weekday: 5, day: 10, covers: 'previous', monthsAfterEnd: 1, ...one.schedule },
  chain: one.chain,
  chainFrom: today,
  nilAllowed: one.nilAllowed,
  compiles: one.compiles ?? undefined,
  activity: one.activity ?? undefined,
  standIns: one.standIns,
  active: one.active,
});

/** The fields outside the schedule that are still empty. */
export const missingIn = (draft: RequirementDraft, isNew: boolean): string[] => {
  const empty = [
    ['code', isNew && draft.code.trim() === ''],
    ['titleTh', draft.title.th.trim() === ''],
    ['titleEn', draft.title.en.trim() === ''],
    ['formId', draft.formId === undefined],
    ['compiles', draft.compiles?.group === ''],
  ] as const;
  return empty.filter(([, isEmpty]) => isEmpty).map(([name]) => name);
};

/** The body to send, or undefined while something is missing. */
export const bodyOf = (draft: RequirementDraft, schedule: Schedule | undefined) => {
  const { formId, title, note, level, chain, nilAllowed, letter, verified } = draft;
  const { compiles, activity, standIns } = draft;
  const isAfterEvent = schedule?.kind === 'afterEvent';
  if (schedule === undefined || formId === undefined || !title.th.trim() || !title.en.trim())
    return undefined;
  return {
    ...{ title, note, level, schedule, chain, nilAllowed, formId, letter, verified },
    standIns: [...standIns],
    ...(compiles && { compiles }),
    ...(activity && isAfterEvent && { activity }),
  };
};
