import { TIME } from './patterns.ts';

const TIME_WITHIN = 60;

/** The time that a pattern found (`13:30`), or null. */
export const timeOf = (match: RegExpExecArray | null): string | null => {
  const hour = match?.groups?.hour ?? match?.groups?.hour2;
  const minute = match?.groups?.minute ?? match?.groups?.minute2;
  return hour === undefined || minute === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
};

const after = (text: string, at: number): RegExpExecArray | null =>
  TIME.exec(text.slice(at, at + TIME_WITHIN));

/** The time of day right after a place in the text (`เวลา ๑๓.๓๐ น.`), or null. */
export const timeAt = (text: string, at: number): string | null => timeOf(after(text, at));

/** Where that time ends. */
export const timeEnd = (text: string, at: number): number =>
  at + (after(text, at)?.[0].length ?? 0);
