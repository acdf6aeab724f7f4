const LETTERS = '(?<letters>[ก-ฮ]{1,5}\\.?(?: ?\\([ก-ฮ. ]{1,12}\\))?) ?';
/** `๐๐๑๘.๑`; `๑๒/๒๕๖๕` after letters is a meeting counted by the year, not an office. */
const OFFICE =
  '(?!\\d{1,3} ?/ ?25\\d{2}(?!\\d))(?<code>\\d{2,6}(?:\\.\\d{1,4}){0,4}(?: ?\\([ก-ฮ0-9. ]{1,12}\\))?)';
const RUNNING = '(?<running>\\d{1,7})(?!\\d|[./]\\d{3})';
/** `มท ๐๐๑๘.๑/ว ๓๒๘`, `กค. 0530.3/ว.61`, `มท ๐๓๑๙ /ว ๑๘๗๗`. */
const FULL = `${LETTERS}${OFFICE} ?/ ?(?<circular>ว ?\\.? ?|\\(ว\\) ?)?${RUNNING}`;
/** `ว 10`, of which only the running number is told. */
const CIRCULAR_ONLY = '(?<only>ว) ?\\.? ?(?<onlyRunning>\\d{1,7})(?!\\d|[./]\\d)';
/** `๕๙๒๗/๒๕๖๕` of an order, counted by the year. */
const OF_YEAR = '(?<ofYear>\\d{1,6} ?/ ?25\\d{2})(?!\\d)';
/** `เลขที่ ๑๒๐๐`, as papers of an office are numbered. */
const PLAIN = '(?<plain>\\d{1,7})(?![\\d/]|\\.\\d)';

const BEFORE = '(?:(?<![ก-๎0-9/.])|(?<=ที่))';

/** A whole number anywhere. */
export const NUMBERS = new RegExp(`${BEFORE}${FULL}`, 'dg');
/** A number at the beginning, after ที่ or without. */
export const AT_START = new RegExp(
  `^(?:-? ?(?:เลข)?ที่?[ \\t]?)?(?:${FULL}|${CIRCULAR_ONLY}|${OF_YEAR})`,
  'd',
);
/** `ว 10 ลว.`, without ที่ but with its date. */
const BARE_CIRCULAR = '(?<bare>ว) ?\\.? ?(?<bareRunning>\\d{1,7})(?= ?(?:ลงวัน|ลว))';
/** ที่ of a paper, not of ครั้งที่ or ฉบับที่. */
const OF_PAPER = '(?:(?<![ก-๎])|(?<=หนังสือ|ข้อความ|คำสั่ง|ประกาศ))';

/** A number after ที่ or เลขที่. */
export const AFTER_LABEL = new RegExp(
  `${OF_PAPER}(?:(?:เลข)?ที่? ?(?:${FULL}|${CIRCULAR_ONLY}|${OF_YEAR})|เลขที่? ?${PLAIN})|(?<![ก-๎])${BARE_CIRCULAR}`,
  'dg',
);
