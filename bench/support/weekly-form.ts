import { FormDefinition } from '#kernel/form/model.ts';

const ACTIVITIES = [1, 2, 3, 4];

const fieldsOf = (activity: number) => [
  {
    key: `times_${activity}`,
    type: 'integer',
    label: { th: 'จำนวนครั้งที่จัด', en: 'Times held' },
    required: true,
    max: 1000,
    adds: 'sum',
  },
  {
    key: `participants_${activity}`,
    type: 'integer',
    label: { th: 'ผู้เข้าร่วม', en: 'Participants' },
    required: true,
    max: 1_000_000,
    adds: 'sum',
  },
  {
    key: `budget_${activity}`,
    type: 'money',
    label: { th: 'งบประมาณที่ใช้', en: 'Budget used' },
    required: true,
    adds: 'sum',
  },
];

/** A weekly report of twelve figures and four checks between them. */
export const WEEKLY_FORM = FormDefinition.parse({
  title: { th: 'รายงานประจำสัปดาห์', en: 'Weekly report' },
  fields: ACTIVITIES.flatMap(fieldsOf),
  checks: ACTIVITIES.map((activity) => ({
    key: `held_${activity}`,
    expression: `times_${activity} > 0 || participants_${activity} == 0`,
    message: { th: 'มีผู้เข้าร่วมโดยไม่ได้จัดกิจกรรม', en: 'Participants without any activity' },
    fields: [`participants_${activity}`],
  })),
});

/** The same with up to five photos. */
export const PHOTO_FORM = FormDefinition.parse({
  ...WEEKLY_FORM,
  fields: [
    ...WEEKLY_FORM.fields,
    { key: 'photos', type: 'photos', label: { th: 'ภาพถ่าย', en: 'Photos' }, max: 5 },
  ],
});

/** Answers that differ from report to report. */
export const weeklyAnswers = (number: number): Record<string, unknown> =>
  Object.fromEntries(
    ACTIVITIES.flatMap((activity) => [
      [`times_${activity}`, 1 + ((number + activity) % 20)],
      [`participants_${activity}`, (number * 7 + activity) % 900],
      [`budget_${activity}`, `${(number * 13) % 90_000}.50`],
    ]),
  );

/** The figures of the same answers, as they are kept for totals. */
export const weeklyNumbers = (number: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(weeklyAnswers(number)).map(([key, value]) => [
      key,
      String(value).replace(/0$/, (zero) => (String(value).includes('.') ? '' : zero)),
    ]),
  );
