import { inOneLine } from '../text/ranges.ts';

const LONGEST = 300;
const SHORTEST = 8;
const NEXT_ORDER =
  /(?:และ|พร้อมทั้ง|แล้ว)(?:ให้)?(?=รายงาน|จัดส่ง|ส่ง|บันทึก|เข้าร่วม|ดำเนินการ|จัดทำ|แจ้ง)|ซึ่ง(?=กรม|กระทรวง|จังหวัด|อำเภอ)/g;
const TAIL =
  /(?:โดย)?(?:ขอ)?(?:ให้)?(?:อำเภอ|จังหวัด|หน่วยงาน|ทุกแห่ง)?(?:ดำเนินการ)?ให้(?:แล้ว)?เสร็จ(?:สิ้น)?$|(?:เป็นประจำ|โดย|ให้)$/;
const LEAD = /^(?:ซึ่ง|โดย|และ|ทั้งนี้|นั้น|[,;:.) -])+/;
/** What a paragraph begins with before it says what is ordered: "รายงานผลเชิงคุณภาพ ให้…". */
const TOPIC = /^(?!ให้)(?<topic>[^\s]{6,80}) (?=ให้)/;

/** What is to be done: the words before a deadline, from the last order that begins there. */
export const whatBefore = (before: string): string => {
  const orders = Array.from(before.matchAll(NEXT_ORDER), (one) => one.index + one[0].length);
  const from = orders.filter((at) => before.length - at >= SHORTEST).at(-1) ?? 0;
  const order = bare(before.slice(from));
  const topic = from === 0 ? undefined : TOPIC.exec(before.trimStart())?.groups?.topic;
  return shortened(topic === undefined ? order : `${topic} … ${order}`);
};

/** The first words after a deadline, for a paragraph that begins with it. */
export const whatAfter = (after: string): string => shortened(bare(after.split('\n\n')[0] ?? ''));

const bare = (text: string): string => inOneLine(text).replace(TAIL, '').replace(LEAD, '').trim();

const shortened = (text: string): string => {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, end > 0 ? end : LONGEST)}…`;
};
