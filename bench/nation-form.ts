import { FormDefinition } from '#kernel/form/model.ts';
import { say } from '#kernel/sentence.ts';

const ACTIVITIES = [1, 2, 3, 4];

const fieldsOf = (activity: number) => [
  {
    key: `times${activity}`,
    type: 'integer',
    label: say(`กิจกรรมที่ ${activity} จำนวนครั้ง`, `Activity ${activity} times`),
    required: true,
  },
  {
    key: `people${activity}`,
    type: 'integer',
    label: say(`กิจกรรมที่ ${activity} ผู้เข้าร่วม`, `Activity ${activity} participants`),
    required: true,
  },
  {
    key: `budget${activity}`,
    type: 'money',
    label: say(`กิจกรรมที่ ${activity} งบประมาณ`, `Activity ${activity} budget`),
    required: true,
  },
];

/** The benchmark's form: 12 required figures, a third of them money. */
export const BENCH_FORM = FormDefinition.parse({
  title: say('แบบรายงานทดสอบ', 'Benchmark form'),
  sections: [],
  fields: ACTIVITIES.flatMap(fieldsOf),
  checks: [],
});

// The expressions over random numbers that stand for each field, in SQL.
const VALUES: Readonly<Record<string, string>> = {
  times: '(random() * 9)::int',
  people: '(random() * 900)::int',
  budget: '(random() * 90000)::numeric(12, 2)::text',
};

/** SQL that builds one report's random answers as jsonb. */
export const RANDOM_ANSWERS = `jsonb_build_object(${ACTIVITIES.flatMap((activity) =>
  Object.entries(VALUES).map(([name, value]) => `'${name}${activity}', ${value}`),
).join(', ')})`;

/** SQL that turns the answers into the figures kept for totals: the same values, each as text. */
export const FIGURES = `jsonb_build_object(${ACTIVITIES.flatMap((activity) =>
  Object.keys(VALUES).map((name) => `'${name}${activity}', answers->>'${name}${activity}'`),
).join(', ')})`;
