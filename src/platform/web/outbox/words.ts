import { type Sentence, say } from '#kernel/sentence.ts';

/** What the frame says of the outbox. */
export const outboxMarkWords = {
  title: say('กล่องขาออก', 'Outbox'),
  state: (count: number): Sentence =>
    say(`กล่องขาออก: รอส่ง ${count} รายการ`, `Outbox: ${count} waiting`),
  stateRefused: (count: number): Sentence =>
    say(`กล่องขาออก: ระบบไม่รับ ${count} รายการ`, `Outbox: ${count} refused`),
};
