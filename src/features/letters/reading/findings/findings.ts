import type { Finding } from '../../model/letter.ts';
import { checkPhoneArea, checkPostcode } from './contacts.ts';
import {
  checkCitationConflict,
  checkDateAfterLetter,
  checkDates,
  checkDeadlines,
  checkUnreadDates,
} from './dates.ts';
import { checkAmounts, checkCatchLines, checkSalutation } from './form.ts';
import type { Check, Reading } from './found.ts';
import { checkNotListed, checkRanges } from './lists.ts';
import { checkNotCited } from './not-cited.ts';
import { checkLeadingZero, checkNumberCode, checkNumberMissing } from './numbers.ts';

const CHECKS: readonly Check[] = [
  checkNumberMissing,
  checkNumberCode,
  checkLeadingZero,
  checkPostcode,
  checkPhoneArea,
  checkSalutation,
  checkDates,
  checkUnreadDates,
  checkDateAfterLetter,
  checkCitationConflict,
  checkDeadlines,
  checkAmounts,
  checkRanges,
  checkNotListed,
  checkNotCited,
  checkCatchLines,
];

/** Everything in a letter that a person should look at, in the order of the text. */
export const findFindings = (reading: Reading): Finding[] => {
  const all = CHECKS.flatMap((check) => check(reading));
  const keys = new Set<string>();
  return all
    .filter(({ code, span }) => {
      const key = `${code} ${span[0]} ${span[1]}`;
      return !keys.has(key) && keys.add(key);
    })
    .sort((one, other) => one.span[0] - other.span[0]);
};
