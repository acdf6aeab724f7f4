import { type Sentence, say } from './sentence.ts';

/** A month or weekday by its full and its short name. */
export type CalendarName = { readonly full: Sentence; readonly short: Sentence };

const name = (th: string, shortTh: string, en: string): CalendarName => ({
  full: say(th, en),
  short: say(shortTh, en.slice(0, 3)),
});

const MONTHS = [
  name('มกราคม', 'ม.ค.', 'January'),
  name('กุมภาพันธ์', 'ก.พ.', 'February'),
  name('มีนาคม', 'มี.ค.', 'March'),
  name('เมษายน', 'เม.ย.', 'April'),
  name('พฤษภาคม', 'พ.ค.', 'May'),
  name('มิถุนายน', 'มิ.ย.', 'June'),
  name('กรกฎาคม', 'ก.ค.', 'July'),
  name('สิงหาคม', 'ส.ค.', 'August'),
  name('กันยายน', 'ก.ย.', 'September'),
  name('ตุลาคม', 'ต.ค.', 'October'),
  name('พฤศจิกายน', 'พ.ย.', 'November'),
  name('ธันวาคม', 'ธ.ค.', 'December'),
];

const WEEKDAYS = [
  name('จันทร์', 'จ.', 'Monday'),
  name('อังคาร', 'อ.', 'Tuesday'),
  name('พุธ', 'พ.', 'Wednesday'),
  name('พฤหัสบดี', 'พฤ.', 'Thursday'),
  name('ศุกร์', 'ศ.', 'Friday'),
  name('เสาร์', 'ส.', 'Saturday'),
  name('อาทิตย์', 'อา.', 'Sunday'),
];

const pick = (names: readonly CalendarName[], number: number): CalendarName => {
  const found = names[number - 1];
  if (found === undefined) throw new RangeError(`No month or weekday has the number ${number}.`);
  return found;
};

/** The names of a month, 1 to 12. */
export const monthName = (month: number): CalendarName => pick(MONTHS, month);

/** The names of an ISO weekday, Monday 1 to Sunday 7. */
export const weekdayName = (weekday: number): CalendarName => pick(WEEKDAYS, weekday);
