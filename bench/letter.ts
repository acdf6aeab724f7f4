import { parseArgs } from 'node:util';
import { readLetter } from '#features/letters/reading/read-letter.ts';
import { sampleLetter } from '../tests/support/letters/sample-letter.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, letters: { type: 'string', default: '200' } },
});
const RUNS = Number(values.runs);
const LETTERS = Number(values.letters);
const LIMIT_MS = 10;
const KILOBYTE = 1000;

const ITEM =
  'ให้อำเภอสำรวจข้อมูลหมู่บ้านเป้าหมาย และรายงานผลการดำเนินงานให้จังหวัดทราบ ภายในวันศุกร์ที่ ๘ มีนาคม ๒๕๖๗ ตามหนังสือกรม ที่ มท ๐๓๐๗.๒/ว ๕๕ ลงวันที่ ๒ มกราคม ๒๕๖๗ ใช้งบประมาณ ๑,๐๐๐ บาท (หนึ่งพันบาทถ้วน)';

/** A letter of about so many characters, with as many items as it takes. */
const letterOf = (length: number): string => {
  const items = Math.ceil((length - sampleLetter().length) / (ITEM.length + 3));
  const body = Array.from({ length: items }, (_, index) => `${(index % 99) + 1}. ${ITEM}`);
  return sampleLetter({ body: body.join('\n') });
};

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds of the wall and of the processor for reading a text once. */
const timeOf = (text: string, times: number): { wall: number; processor: number } => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  for (let time = 0; time < times; time++) readLetter(text);
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / times, processor: (user + system) / 1000 / times };
};

const report = (length: number, times: number): number => {
  const text = letterOf(length);
  timeOf(text, Math.min(times, 50));
  const runs = Array.from({ length: RUNS }, () => timeOf(text, times));
  const wall = median(runs.map((run) => run.wall));
  const processor = median(runs.map((run) => run.processor));
  const size = `${Math.round(text.length / KILOBYTE)} K characters`;
  console.log(`${size.padStart(18)}  ${wall.toFixed(2)} ms, processor ${processor.toFixed(2)} ms`);
  return processor;
};

const first = report(4 * KILOBYTE, LETTERS);
console.log(`limit for a letter of 4 K: ${LIMIT_MS} ms (${first <= LIMIT_MS ? 'met' : 'missed'})`);
const [one, four, ten] = [1, 4, 10].map((size) => report(size * KILOBYTE * KILOBYTE, 1));
console.log(
  `4 M against 1 M: ${((four ?? 0) / (one ?? 1)).toFixed(2)}, 10 M against 1 M: ${((ten ?? 0) / (one ?? 1)).toFixed(2)}`,
);
