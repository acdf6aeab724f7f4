import { wordsOf } from '#kernel/thai-text.ts';
import type { Enclosure, Finding } from '../../model/letter.ts';
import * as words from '../../words/findings.ts';
import { inOneLine, matchesOf } from '../text/ranges.ts';
import { type Check, found } from './found.ts';

const RANGE =
  /(?:สิ่งที่ส่งมาด้วย|อ้างถึง|ตัวชี้วัดที่?|ข้อที่?|ข้อ|ลำดับที่?|หน้าที่?|หน้า|ครั้งที่?|ระยะที่?|รุ่นที่?|ชั้นที่?|พ\.?ศ\.?|วันที่?) ?(?:พ\.?ศ\.? ?)?(?<from>\d{1,4}) ?(?:-|ถึง) ?(?<to>\d{1,4})(?![\d/.:]|-\d)/g;

/** A range that runs backwards ("สิ่งที่ส่งมาด้วย ๔ - ๓"). */
export const checkRanges: Check = ({ flow }) =>
  matchesOf(RANGE, flow.text).flatMap((match): Finding[] => {
    const { from = '', to = '' } = match.groups ?? {};
    if (from.length === 4 && to.length < 4) return [];
    if (Number(from) <= Number(to)) return [];
    const end = match.index + match[0].length;
    const raw = inOneLine(flow.rawOf(match.index, end));
    return [found('range-reversed', flow.spanOf(match.index, end), words.rangeReversed(raw))];
  });

const CITED =
  /(?<list>สิ่งที่ส่งมาด้วย|ตาม ?อ้างถึง|ตามหนังสือที่อ้างถึง|ตามอ้างอิง|ตามอ้าง)[ \n]?(?:ลำดับที่? ?|ข้อ ?|หมายเลข ?)?(?<no>\d{1,2})(?![\d/]|\.\d| ?(?:ฉบับ|ชุด|แผ่น|เล่ม|หน้า|รายการ))(?: ?(?:-|ถึง) ?(?<last>\d{1,2})(?![\d/.]))?/g;
const IN_GENERAL =
  /สิ่งที่ส่งมาด้วย(?![ \n]?(?:ลำดับที่? ?|ข้อ ?|หมายเลข ?)?\d)|ที่(?:ได้)?ส่งมาพร้อม|แนบ|มาพร้อมนี้|มาด้วยแล้ว|พร้อมหนังสือนี้|QR ?Code/i;

/** References and enclosures that the body cites by a number that their list does not have. */
export const checkNotListed: Check = ({ flow, letter, body }) => {
  const text = flow.text.slice(body.from, body.to);
  return matchesOf(CITED, text).flatMap((match): Finding[] => {
    const { list = '', no: first = '', last = first } = match.groups ?? {};
    const no = Math.max(Number(first), Number(last));
    const isEnclosure = list === 'สิ่งที่ส่งมาด้วย';
    const listed = isEnclosure ? letter.enclosures.length : letter.references.length;
    if (Number(first) >= 1 && no <= listed) return [];
    const from = body.from + match.index;
    const says = isEnclosure ? words.enclosureNotListed : words.referenceNotListed;
    const span = flow.spanOf(from, from + match[0].length);
    return [found('citation-not-listed', span, says(no))];
  });
};

const PLAIN_WORDS = new Set(
  'สำเนา รายละเอียด เอกสาร แบบ การ ความ ของ และ ที่ ใน เพื่อ ตาม จำนวน ฉบับ ชุด เรื่อง ลง วัน วันที่ พ.ศ. ประจำ ปี ประกอบ ต่าง ต่างๆ ด่วน ที่สุด'.split(
    ' ',
  ),
);
const MOST_ENCLOSURES = 60;
const SHORTEST_WORD = 3;
/** The words of an enclosure are looked for in so much of the body. */
const LONGEST_BODY = 100_000;

/** Enclosures that the body mentions neither by number, nor in general, nor by what they are. */
export const checkNotCited: Check = ({ flow, letter, body }) => {
  const text = flow.text.slice(body.from, Math.min(body.to, body.from + LONGEST_BODY));
  if (IN_GENERAL.test(text) || text.length === 0) return [];
  const cited = new Set(
    matchesOf(CITED, text)
      .filter(({ groups }) => groups?.list === 'สิ่งที่ส่งมาด้วย')
      .flatMap(({ groups }) => numbersBetween(Number(groups?.no), Number(groups?.last))),
  );
  return letter.enclosures
    .slice(0, MOST_ENCLOSURES)
    .filter((one, index) => !cited.has(one.no ?? index + 1) && !isToldIn(text, one))
    .map(({ span, title }) => found('enclosure-not-cited', span, words.enclosureNotCited(title)));
};

const numbersBetween = (first: number, last: number): number[] =>
  last > first ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first];

/** Whether half of the words that say what an enclosure is stand in the text. */
const isToldIn = (text: string, { title, number }: Enclosure): boolean => {
  if (number !== null && text.includes(number.running) && number.running.length > 2) return true;
  const telling = wordsOf(title.slice(0, 300)).filter(
    (word) => word.length >= SHORTEST_WORD && /[ก-ฮA-Za-z]/.test(word) && !PLAIN_WORDS.has(word),
  );
  const told = telling.filter((word) => text.includes(word));
  return told.length * 2 >= telling.length;
};
