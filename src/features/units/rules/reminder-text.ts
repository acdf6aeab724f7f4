import type { CivilDate } from '#kernel/civil-date.ts';
import { monthPeriod, periodLabel } from '#kernel/period.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import type { UnitBrief } from '../model/unit.ts';
import { reminderWords as words } from '../words/reminder.ts';

const joined = (lines: readonly Sentence[]): Sentence =>
  say(lines.map(({ th }) => th).join('\n'), lines.map(({ en }) => en).join('\n'));

const linesOf = (district: Sentence, units: readonly UnitBrief[]): Sentence[] => [
  say('', ''),
  words.ofDistrict(district),
  ...units.map(({ name }, index) => words.authority(index + 1, name)),
];

/**
 * A text ready to paste into a chat such as LINE: which authorities have updated nothing in the month of
 * `today`, by district. It names offices alone, never a person.
 */
export const unitReminder = (units: readonly UnitBrief[], today: CivilDate): Sentence => {
  const month = periodLabel(monthPeriod(today));
  const groups = Map.groupBy(units, ({ district }) => district.th);
  return joined([
    words.opening(month),
    ...[...groups.values()].flatMap((group) => (group[0] ? linesOf(group[0].district, group) : [])),
    say('', ''),
    words.closing,
    words.asOf(dateSentence(today)),
  ]);
};
