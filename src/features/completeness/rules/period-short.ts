import { buddhistYear } from '#kernel/buddhist-era.ts';
import { monthName } from '#kernel/calendar-words.ts';
import { addDays, partsOf, type Span } from '#kernel/civil-date.ts';
import { fiscalQuarterOf, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { gridWords } from '../words.ts';

/** The head of a narrow column: two short lines that name a period among its neighbours. */
export type ShortPeriod = { readonly top: Sentence; readonly under: Sentence };

const plain = (text: string): Sentence => say(text, text);

const monthAndYear = (date: string): Sentence => {
  const { year, month } = partsOf(date);
  const { short } = monthName(month);
  return say(
    `${short.th} ${String(buddhistYear(year)).slice(-2)}`,
    `${short.en} ${String(year).slice(-2)}`,
  );
};

/** Names a period by what tells it from its neighbours: its days, its month, its quarter. */
export const shortPeriod = (period: Span & { readonly id: string }): ShortPeriod => {
  const lastOn = addDays(period.endOn, -1);
  const { year, month } = partsOf(lastOn);
  if (/^\d{4}-\d{2}$/.test(period.id))
    return {
      top: monthName(month).short,
      under: say(String(buddhistYear(year)), String(year)),
    };
  if (/-Q\d$/.test(period.id))
    return {
      top: gridWords.quarter(fiscalQuarterOf(lastOn)),
      under: plain(String(fiscalYearOf(lastOn))),
    };
  const [from, to] = [partsOf(period.startOn).day, partsOf(lastOn).day];
  const days = period.startOn === lastOn ? String(to) : `${from}-${to}`;
  return { top: plain(days), under: monthAndYear(lastOn) };
};
