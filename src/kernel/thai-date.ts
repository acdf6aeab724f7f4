import { bangkokDate, bangkokTime, type ClockTime, type Instant } from './bangkok-time.ts';
import { buddhistYear } from './buddhist-era.ts';
import { monthName, weekdayName } from './calendar-words.ts';
import { addDays, type CivilDate, partsOf, type Span, weekdayOf } from './civil-date.ts';
import { type Sentence, say } from './sentence.ts';
import { type Digits, withDigits } from './thai-digits.ts';

/** How a date looks: short (`27 พ.ย. 2569`) unless told, without weekday, with Arabic digits. */
export type DateLook = {
  readonly style?: 'short' | 'long';
  readonly weekday?: boolean;
  readonly digits?: Digits;
};

/** Before this day the Thai year began on 1 April, so its Buddhist year can not be told by adding. */
export const FIRST_THAI_DATE: CivilDate = '1941-01-01';

/** Whether a date may be shown and read with a Buddhist year. */
export const hasThaiYear = (date: CivilDate): boolean => date >= FIRST_THAI_DATE;

const dayAndMonth = (date: CivilDate, style: 'short' | 'long'): Sentence => {
  const { month, day } = partsOf(date);
  const name = monthName(month)[style === 'long' ? 'full' : 'short'];
  return say(`${day} ${name.th}`, `${day} ${name.en}`);
};

const withYear = (date: CivilDate, style: 'short' | 'long'): Sentence => {
  const { year } = partsOf(date);
  const { th, en } = dayAndMonth(date, style);
  return say(`${th} ${buddhistYear(year)}`, `${en} ${year}`);
};

const withWeekday = (date: CivilDate, style: 'short' | 'long'): Sentence => {
  const { full, short } = weekdayName(weekdayOf(date));
  const { th, en } = withYear(date, style);
  return style === 'long'
    ? say(`วัน${full.th}ที่ ${th}`, `${full.en}, ${en}`)
    : say(`${full.th} ${th}`, `${short.en} ${en}`);
};

/**
 * A date for the screen: Buddhist year in Thai, Gregorian in English.
 * A date before 1941 is given as its plain ISO text in both, since no Buddhist year is sure for it.
 */
export const dateSentence = (date: CivilDate, look: DateLook = {}): Sentence => {
  if (!hasThaiYear(date)) return say(date, date);
  const { style = 'short', weekday = false, digits = 'arabic' } = look;
  const { th, en } = weekday ? withWeekday(date, style) : withYear(date, style);
  return say(withDigits(th, digits), en);
};

/** The Thai text of a date, as `dateSentence` gives it (`วันศุกร์ที่ ๘ มีนาคม ๒๕๖๗`). */
export const thaiDate = (date: CivilDate, look: DateLook = {}): string =>
  dateSentence(date, look).th;

/** A time of day in Thai (`16.30 น.`). */
export const thaiTime = (time: ClockTime, digits: Digits = 'arabic'): string =>
  withDigits(`${time.replace(':', '.')} น.`, digits);

/** A time of day for the screen (`16.30 น.`, `16:30`). */
export const timeSentence = (time: ClockTime, digits: Digits = 'arabic'): Sentence =>
  say(thaiTime(time, digits), time);

/** An instant as day and time in Thailand (`ศุกร์ 27 พ.ย. 2569 16.30 น.`). */
export const instantSentence = (instant: Instant, look: DateLook = {}): Sentence => {
  const on = dateSentence(bangkokDate(instant), look);
  const at = timeSentence(bangkokTime(instant), look.digits);
  return say(`${on.th} ${at.th}`, `${on.en} ${at.en}`);
};

/** The first and last day of a span, saying month and year once where they are shared. */
export const spanSentence = ({ startOn, endOn }: Span, look: DateLook = {}): Sentence => {
  const { style = 'short', digits = 'arabic' } = look;
  const lastOn = addDays(endOn, -1);
  const last = dateSentence(lastOn, { style });
  const from = spanStart(startOn, lastOn, style);
  if (from === undefined) return say(withDigits(last.th, digits), last.en);
  return say(withDigits(`${from.th} - ${last.th}`, digits), `${from.en} - ${last.en}`);
};

const spanStart = (
  startOn: CivilDate,
  lastOn: CivilDate,
  style: 'short' | 'long',
): Sentence | undefined => {
  const [start, last] = [partsOf(startOn), partsOf(lastOn)];
  if (startOn === lastOn) return undefined;
  if (start.year !== last.year || !hasThaiYear(startOn)) return dateSentence(startOn, { style });
  if (start.month !== last.month) return dayAndMonth(startOn, style);
  return say(String(start.day), String(start.day));
};
