import { bahtText } from '#kernel/baht-text.ts';
import { addDays, weekdayOf } from '#kernel/civil-date.ts';
import { formatMoney, moneyOf, satangOf } from '#kernel/money.ts';
import { thaiDate } from '#kernel/thai-date.ts';
import { officialText } from '../document/letter-sheet.ts';
import type { FindingCode } from '../model/letter.ts';
import { deadlineText, type LetterPlan, letterOf, type PlannedReference } from './letter-plan.ts';

/** Text of a letter with one fault put into it. */
export type Fault = (plan: LetterPlan) => string;

const textOf = (plan: LetterPlan): string => officialText(letterOf(plan));

const remarking = (remark: (plan: LetterPlan) => string): Fault => {
  return (plan) => textOf({ ...plan, remark: ` ${remark(plan)}` });
};

const SATURDAY = 6;
const nextSaturday = (from: string): string =>
  addDays(from, ((SATURDAY - weekdayOf(from) + 7) % 7) + 7);

const lastFriday = (before: string): string => addDays(before, -7 - ((weekdayOf(before) + 2) % 7));

const code = (plan: LetterPlan): string => plan.number.office.split(' ')[0] ?? '';

/** A letter that the plan does not name otherwise. */
const other = (plan: LetterPlan, digits = '0018.9', days = -30): PlannedReference => ({
  from: `จังหวัด${plan.province}`,
  urgency: null,
  number: { office: `${code(plan)} ${digits}`, circular: true, running: '100001' },
  date: addDays(plan.date, days),
});

const withReference = (plan: LetterPlan, reference: PlannedReference): string =>
  textOf({ ...plan, references: [...plan.references, reference] });

const long = (date: string): string => thaiDate(date, { style: 'long' });

const wrongAmount: Fault = (plan) => {
  const baht = '7402000.00';
  const words = bahtText(moneyOf(satangOf(baht) + 100n));
  return remarking(() => `ภายในวงเงิน ${formatMoney(baht)} บาท (${words})`)(plan);
};

const wrongWeekday: Fault = (plan) => {
  const friday = addDays(nextSaturday(plan.date), -1);
  const right = deadlineText({ kind: 'once', date: friday });
  return remarking(() => right.replace('วันศุกร์', 'วันพุธ'))(plan);
};

/** Each fault alone, put into a sound external letter with an enclosure. */
export const FAULTS: Readonly<Record<FindingCode, Fault>> = {
  'weekday-mismatch': wrongWeekday,
  'date-impossible': remarking(() => 'ตามที่ได้หารือเมื่อวันที่ 31 กุมภาพันธ์ 2560'),
  'date-after-letter': (plan) => withReference(plan, other(plan, '0018.9', 30)),
  'citation-conflict': (plan) => {
    const first = other(plan);
    const again = `ตามหนังสือจังหวัด${plan.province} ที่ ${first.number.office}/ว ${first.number.running} ลงวันที่ ${long(addDays(first.date, -1))}`;
    return withReference({ ...plan, remark: ` ${again}` }, first);
  },
  'amount-words-mismatch': wrongAmount,
  'number-missing': (plan) => textOf(plan).replace(/^ที่ .*\n/m, ''),
  'number-code-unlikely': (plan) =>
    textOf(plan)
      .replace(`\nที่ ${code(plan)} `, '\nที่ มท ')
      .replace(/^ที่ (?!มท)\S+/, 'ที่ มท'),
  'leading-zero-lost': (plan) => withReference(plan, other(plan, '308.3')),
  'postcode-mismatch': (plan) =>
    textOf({ ...plan, postcode: plan.postcode.startsWith('95') ? '50000' : '95000' }),
  'phone-area-mismatch': (plan) =>
    textOf({ ...plan, phone: plan.phone.startsWith('0 73') ? '0 5311 1111' : '0 7311 1111' }),
  'range-reversed': remarking(() => 'ตามตัวชี้วัดที่ 9 - 4'),
  'enclosure-not-cited': (plan) => textOf({ ...plan, citesEnclosures: false }),
  'citation-not-listed': remarking(() => 'ตามสิ่งที่ส่งมาด้วย 9'),
  'deadline-past': remarking(({ date }) => deadlineText({ kind: 'once', date: lastFriday(date) })),
  'deadline-on-day-off': remarking(({ date }) =>
    deadlineText({ kind: 'once', date: nextSaturday(date) }),
  ),
  'catch-line': (plan) => textOf(plan).replace(/\n\n๒\. (\S{6,12})/, '\n\n/๒. $1...\n\n๒. $1'),
  'salutation-unfit': (plan) => textOf(plan).replace('\nเรียน ', '\nกราบเรียน '),
};
