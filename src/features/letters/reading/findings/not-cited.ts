import { wordsOf } from '#kernel/thai-text.ts';
import type { Enclosure } from '../../model/letter.ts';
import * as words from '../../words/findings.ts';
import { matchesOf } from '../text/ranges.ts';
import { type Check, found } from './found.ts';
import { CITED } from './lists.ts';

/** Whatever is enclosed, named by no number. */
const ALL = /สิ่งที่ส่งมาด้วย(?![ \n]?(?:ลำดับที่? ?|ข้อ ?|หมายเลข ?)?\d)|มาด้วยแล้ว|QR ?Code/i;
/** What is enclosed, told by the words before it, or everything where those name nothing. */
const ATTACHED = /ที่(?:ได้)?ส่งมาพร้อม|แนบ|มาพร้อมนี้|พร้อมหนังสือนี้/g;
const DETAILS = /^รายละเอียด(?:ปรากฏ)?(?:ตาม)?/;
const LOOKS_BACK = 80;
const PLAIN_WORDS = new Set(
  'สำเนา รายละเอียด ละเอียด เอกสาร แบบ การ ความ ของ และ ที่ ใน เพื่อ ตาม จำนวน ฉบับ ชุด เรื่อง ลง วัน วันที่ พ.ศ. ประจำ ปี ประกอบ ต่าง ต่างๆ ด่วน ที่สุด ปรากฏ ส่ง แนบ หนังสือ จังหวัด อำเภอ'.split(
    ' ',
  ),
);
const MOST_ENCLOSURES = 60;
/** Shorter words are pieces of many others: ราย, ผู้, งาน. */
const SHORTEST_WORD = 4;
const LONGEST_TITLE = 300;
/** The words of an enclosure are looked for in so much of the body. */
const LONGEST_BODY = 100_000;

/** Enclosures that the body mentions neither by number, nor in general, nor by what they are. */
export const checkNotCited: Check = ({ flow, letter, body }) => {
  const text = flow.text.slice(body.from, Math.min(body.to, body.from + LONGEST_BODY));
  const enclosures = letter.enclosures.slice(0, MOST_ENCLOSURES);
  if (text.length === 0 || enclosures.length === 0 || ALL.test(text)) return [];
  const cited = citedIn(text);
  const open = enclosures.filter((one, index) => !cited.has(one.no ?? index + 1));
  if (open.length === 0 || isAttachedInGeneral(text, enclosures)) return [];
  const said = saidIn(text);
  return open
    .filter((one) => !isTold(text, said, one))
    .map(({ span, title }) => found('enclosure-not-cited', span, words.enclosureNotCited(title)));
};

const citedIn = (text: string): ReadonlySet<number> =>
  new Set(
    matchesOf(CITED, text)
      .filter(({ groups }) => groups?.list === 'สิ่งที่ส่งมาด้วย')
      .flatMap(({ groups }) => numbersBetween(Number(groups?.no), Number(groups?.last))),
  );

const numbersBetween = (first: number, last: number): number[] =>
  last > first ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first];

/** "ตามที่แนบ" is everything, "ตามกำหนดการที่แนบ" only what is called so. */
const isAttachedInGeneral = (text: string, enclosures: readonly Enclosure[]): boolean =>
  matchesOf(ATTACHED, text).some(({ index }) => {
    const before = text.slice(Math.max(0, index - LOOKS_BACK), index).trimEnd();
    const phrase = (before.split(/[ \n]/).at(-1) ?? '').replace(DETAILS, '');
    const named = new Set(wordsOf(phrase));
    const some = enclosures.filter(({ title }) => telling(title).some((word) => named.has(word)));
    return some.length === 0 || enclosures.every(({ title }) => named.has(firstWord(title)));
  });

const firstWord = (title: string): string => wordsOf(title.slice(0, LOOKS_BACK))[0] ?? '';

/** The words that say what an enclosure is. */
const telling = (title: string): string[] =>
  wordsOf(title.slice(0, LONGEST_TITLE)).filter(
    (word) => word.length >= SHORTEST_WORD && /[ก-ฮA-Za-z]/.test(word) && !PLAIN_WORDS.has(word),
  );

/** The words of a text, and each two that stand side by side. */
type Said = { readonly words: ReadonlySet<string>; readonly pairs: ReadonlySet<string> };

const pairsOf = (text: readonly string[]): string[] =>
  text.slice(1).map((word, index) => `${text[index]} ${word}`);

const saidIn = (text: string): Said => {
  const all = wordsOf(text);
  return { words: new Set(all), pairs: new Set(pairsOf(all)) };
};

/** Titles begin with these whatever they are of. */
const PLAIN_START = /^(?:สำเนา|เอกสาร|ราย ละเอียด)/;
const LINKS = new Set(['การ', 'ความ']);

/** Whether a text has the words with which a title begins: "แบบสำรวจ" of a longer name. */
const hasStart = (title: readonly string[], { pairs }: Said): boolean => {
  const start = pairsOf(title.slice(0, LINKS.has(title[1] ?? '') ? 3 : 2));
  const isPlain = start[0] === undefined || PLAIN_START.test(start[0]);
  return !isPlain && start.every((pair) => pairs.has(pair));
};

/** Whether a text has the number of an enclosure, or half of what it is called as words of its own. */
const isTold = (text: string, said: Said, { title, number }: Enclosure): boolean => {
  if (number !== null && text.includes(number.running) && number.running.length > 2) return true;
  const name = wordsOf(title.slice(0, LONGEST_TITLE));
  if (hasStart(name, said)) return true;
  const named = telling(title);
  return named.filter((word) => said.words.has(word)).length * 2 >= named.length;
};
