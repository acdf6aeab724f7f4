import { weekdayName } from '../calendar-words.ts';
import type { CivilDate } from '../civil-date.ts';
import { type Period, periodLabel } from '../period.ts';
import { type Sentence, say } from '../sentence.ts';
import { dateSentence, thaiTime } from '../thai-date.ts';
import { roundPeriodId } from './nominal-dues.ts';
import type { Schedule, ScheduleOf } from './schedule.ts';

const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;

/** Says that a due day is a day off. */
export const dueOnDayOff = (dueOn: CivilDate): Sentence => {
  const on = dateSentence(dueOn, { weekday: true });
  return say(`วันครบกำหนด (${on.th}) ตรงกับวันหยุด`, `The due day (${on.en}) is a day off.`);
};

/** The schedule in one line (`ทุกวันศุกร์ ภายใน 16.30 น.`). */
export const describeSchedule = (schedule: Schedule): Sentence => {
  const days = daysOf(schedule);
  const rule = DAY_OFF_RULES[schedule.dayOff];
  return say(
    `${days.th} ภายใน ${thaiTime(schedule.dueTime)}${rule.th}`,
    `${days.en}, by ${schedule.dueTime}${rule.en}`,
  );
};

const DAY_OFF_RULES = {
  same: say('', ''),
  previous: say(' หากตรงกับวันหยุดให้เลื่อนมาวันทำการก่อนหน้า', '; on a day off, the working day before'),
  next: say(' หากตรงกับวันหยุดให้เลื่อนไปวันทำการถัดไป', '; on a day off, the next working day'),
};

const daysOf = (schedule: Schedule): Sentence => {
  switch (schedule.kind) {
    case 'weekly':
      return weeklyDays(schedule);
    case 'monthly':
      return monthlyDays(schedule);
    case 'quarterly':
      return quarterlyDays(schedule);
    case 'once': {
      const on = dateSentence(schedule.dueOn, { weekday: true });
      return say(`ครั้งเดียว ${on.th}`, `Once, on ${on.en}`);
    }
    case 'rounds':
      return roundDays(schedule);
    case 'afterEvent':
      return afterEventDays(schedule);
  }
};

const weeklyDays = ({ weekday, covers }: ScheduleOf<'weekly'>): Sentence => {
  const { full } = weekdayName(weekday);
  return covers === 'current'
    ? say(`ทุกวัน${full.th}`, `Every ${full.en}`)
    : say(`ทุกวัน${full.th} (ผลของสัปดาห์ก่อน)`, `Every ${full.en} (for the week before)`);
};

const monthlyDays = ({ day, covers }: ScheduleOf<'monthly'>): Sentence => {
  const on = dayOfMonth(day);
  return covers === 'current'
    ? say(`${on.th}ของทุกเดือน`, `${on.en} of every month`)
    : say(`${on.th}ของทุกเดือน (ผลของเดือนก่อน)`, `${on.en} of every month (for the month before)`);
};

const quarterlyDays = ({ day, monthsAfterEnd }: ScheduleOf<'quarterly'>): Sentence => {
  const on = dayOfMonth(day);
  if (monthsAfterEnd === 0) {
    return say(`${on.th}ของเดือนสุดท้ายในทุกไตรมาส`, `${on.en} of the last month of every quarter`);
  }
  return say(
    `${on.th}ของเดือนที่ ${monthsAfterEnd} หลังสิ้นทุกไตรมาส`,
    `${on.en} of month ${monthsAfterEnd} after every quarter`,
  );
};

const dayOfMonth = (day: number): Sentence => {
  if (day === LONGEST_MONTH) return say('วันสิ้นเดือน', 'The last day');
  if (day <= SHORTEST_MONTH) return say(`วันที่ ${day} `, `Day ${day}`);
  return say(`วันที่ ${day} (หรือวันสิ้นเดือน) `, `Day ${day} (or the last day)`);
};

const roundDays = ({ rounds }: ScheduleOf<'rounds'>): Sentence => {
  const each = rounds.map(({ label, dueOn }) => {
    const on = dateSentence(dueOn);
    return say(`${label.th} ${on.th}`, `${label.en} ${on.en}`);
  });
  const list = (language: keyof Sentence): string => each.map((one) => one[language]).join(', ');
  return say(`${rounds.length} รอบ: ${list('th')}`, `${roundCount(rounds.length)}: ${list('en')}`);
};

const roundCount = (count: number): string => (count === 1 ? '1 round' : `${count} rounds`);

const afterEventDays = ({ days }: ScheduleOf<'afterEvent'>): Sentence => {
  if (days === 0) return say('ในวันที่จัดกิจกรรม', 'On the day of each event');
  return say(
    `ไม่เกิน ${days} วันหลังจัดกิจกรรมแต่ละครั้ง`,
    `${days === 1 ? '1 day' : `${days} days`} after each event`,
  );
};

/** The period's name as this schedule knows it: the label of its round, else the calendar's name. */
export const schedulePeriodLabel = (schedule: Schedule, period: Period): Sentence => {
  const rounds = schedule.kind === 'rounds' ? schedule.rounds : [];
  const round = rounds.find(({ id }) => roundPeriodId(id) === period.id);
  return round?.label ?? periodLabel(period);
};
