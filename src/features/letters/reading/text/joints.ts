/** So much of what stands before the end of a line tells how the next line joins on. */
export const LOOKS_BACK = 400;

const THAI_END = /[ก-ฮะ-ฺเ-ๅ็-๎]$/;
const THAI_START = /^[ก-ฮะ-ฺเ-ๅ็-๎]/;
/** Words that a blank stands before, though Thai words else follow one another without. */
const AFTER_BLANK =
  /^(?:ด่วน(?:ที่สุด|มาก)? |(?:เลข)?ที่? ?[ก-ฮ]{1,5}\.? ?[\d(]|(?:เลข)?ที่? ?\d|[ก-ฮ]{1,5}\.? ?\d{2,6}[./(]|ว ?\.? ?\d|ลงวันที่|ลว|เรื่อง ?[ก-ฮเ-ไ]|จำนวน ?\d|ณ |ประจำ(?:ปี|เดือน)|พ\. ?ศ|นั้น(?:$| )|ทั้งนี้(?:$| )|ดังนี้(?:$| )|และ[ก-๎]|ฯพณฯ)/;
/** The first letters of an office's code, or ณ. */
const CODE_END = /(?:^| )[ก-ฮ]{1,2}$/;
const BEFORE_BLANK = /(?:(?:^| )นั้น|ทั้งนี้|ในการนี้|ๆ|ฯ)$/;

const OPEN_END = /[(“‘"'[/]$/;
const CLOSED_START = /^(?:[)”’\]ฯ/]|[.,;](?:[ )]|$))/;
const NUMBER_END = /\d[.,:]$/;
const NUMBER_START = /^(?:[.:]\d|,\d{3})/;
const HYPHEN_END = /[A-Za-z\d]-$/;
const LATIN_START = /^[A-Za-z\d]/;

const ADDRESS_END = /(?<before>.?)(?:https?:\/\/|www\.)[^\s<>"'“”()[\]{}ก-๛]*$/i;
const GOES_ON_AS_ADDRESS = /^[\w/?=&%#.~+:-]/;
const OPEN_ADDRESS_END = /[/_=&?%#.:~+-]$/;
const NEXT_OF_ADDRESS = /^(?:[/?=&#%]|\.[a-z])/;
const CLOSES_BRACKET = /^[^\s()ก-๛]*\)/;
const MAIL_END = /[\w.+-]@(?:[\w-]+\.)*$/;
const MAIL_START = /^@[A-Za-z\d]/;

/** What stood at the end of a line: nothing between Thai words or within an address, else a blank. */
export const jointOf = (before: string, after: string): '' | ' ' =>
  isWhole(before, after) || isThai(before, after) ? '' : ' ';

const isThai = (before: string, after: string): boolean =>
  THAI_END.test(before) &&
  THAI_START.test(after) &&
  (CODE_END.test(before) || !(AFTER_BLANK.test(after) || BEFORE_BLANK.test(before)));

/** Whether the line ended within brackets, a number or an address. */
const isWhole = (before: string, after: string): boolean =>
  OPEN_END.test(before) ||
  CLOSED_START.test(after) ||
  (NUMBER_END.test(before) && /^\d/.test(after)) ||
  (/\d$/.test(before) && NUMBER_START.test(after)) ||
  (HYPHEN_END.test(before) && LATIN_START.test(after)) ||
  (MAIL_END.test(before) && LATIN_START.test(after)) ||
  (/\w$/.test(before) && MAIL_START.test(after)) ||
  isWithinAddress(before, after);

const isWithinAddress = (before: string, after: string): boolean => {
  const address = ADDRESS_END.exec(before);
  if (address === null || !GOES_ON_AS_ADDRESS.test(after)) return false;
  if (OPEN_ADDRESS_END.test(before) || NEXT_OF_ADDRESS.test(after)) return true;
  return address.groups?.before === '(' && CLOSES_BRACKET.test(after);
};
