import { readStored, writeStored } from '#web/stored.ts';

const KEY = 'camera';
const LONGEST_MS = 20 * 60_000;

/** Remembers the question from which the camera is opened: the phone may end the page meanwhile. */
export const rememberQuestion = (reportId: string, path: string): void =>
  writeStored(KEY, JSON.stringify({ reportId, path, at: Date.now() }));

/** The camera has come back, or was never opened. */
export const forgetQuestion = (): void => writeStored(KEY, '');

/** The question of a report to come back to, told once. */
export const takeQuestion = (reportId: string): string | undefined => {
  try {
    const kept: unknown = JSON.parse(readStored(KEY) || 'null');
    const { reportId: of, path, at } = (kept ?? {}) as Readonly<Record<string, unknown>>;
    if (of !== reportId || typeof path !== 'string') return undefined;
    forgetQuestion();
    return Date.now() - Number(at) < LONGEST_MS ? path : undefined;
  } catch {
    return undefined;
  }
};
