import type { Finding } from '../../model/letter.ts';
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

/** Items of a list that a text cites by their numbers. */
export const CITED =
  /(?<list>สิ่งที่ส่งมาด้วย|ตาม ?อ้างถึง|ตามหนังสือที่อ้างถึง|ตามอ้างอิง|ตามอ้าง)[ \n]?(?:ลำดับที่? ?|ข้อ ?|หมายเลข ?)?(?<no>\d{1,2})(?![\d/]|\.\d| ?(?:ฉบับ|ชุด|แผ่น|เล่ม|หน้า|รายการ))(?: ?(?:-|ถึง) ?(?<last>\d{1,2})(?![\d/.]))?/g;
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
