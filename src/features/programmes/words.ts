import { say } from '#kernel/sentence.ts';

export const words = {
  unknownCode: (code: string) =>
    say(`ไม่พบรหัส “${code}” ในชุดข้อมูลนี้`, `The code “${code}” leads nowhere in this pack.`),
} as const;
