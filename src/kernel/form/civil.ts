const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Before 1941 the Thai year began in April, so earlier dates would be shown wrongly. */
const FIRST = '1941-01-01';
const LAST = '2200-12-31';

const daysOf = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

/** Whether the text is an ISO date that exists and lies between 1941 and 2200. */
export const isCivilDate = (text: string): boolean => {
  const found = DATE.exec(text);
  if (found === null || text < FIRST || text > LAST) return false;
  const day = Number(found[3]);
  return day >= 1 && day <= daysOf(Number(found[1]), Number(found[2]));
};

/** Whether the text is a time of day, `HH:MM`. */
export const isTimeOfDay = (text: string): boolean => TIME.test(text);
