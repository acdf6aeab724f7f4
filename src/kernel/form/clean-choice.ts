import type { Place } from './answers.ts';
import { asRecord, type Cleaner, reject } from './cleaner.ts';
import type { ChoiceField, ChoicesField } from './fields.ts';
import * as words from './words.ts';

/** One of the options. */
export const choiceCleaner = ({ options }: ChoiceField): Cleaner<string> => {
  const values = new Set(options.map((option) => option.value));
  return (raw, path, findings) =>
    typeof raw === 'string' && values.has(raw)
      ? raw
      : reject(findings, path, 'not-an-option', words.notAnOption);
};

/** Several of the options, each once, in the order of the form. */
export const choicesCleaner = ({ options, min, max }: ChoicesField): Cleaner => {
  const values = options.map((option) => option.value);
  const most = max ?? values.length;
  return (raw, path, findings) => {
    const chosen = new Set<unknown>(Array.isArray(raw) ? raw : [raw]);
    const kept = values.filter((value) => chosen.has(value));
    if (kept.length !== chosen.size)
      return reject(findings, path, 'not-an-option', words.notAnOption);
    if (findings.mode === 'submit' && kept.length < min)
      return reject(findings, path, 'too-few', words.chooseAtLeast(min));
    if (kept.length > most) return reject(findings, path, 'too-many', words.chooseAtMost(most));
    return kept.length === 0 ? undefined : kept;
  };
};

/** True or false. */
export const yesNoCleaner: Cleaner<boolean> = (raw, path, findings) =>
  typeof raw === 'boolean' ? raw : reject(findings, path, 'not-yes-no', words.notYesNo);

const within = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most;

/** A point in degrees, kept to seven decimals (about a centimetre); JSON has no negative zero. */
export const placeCleaner: Cleaner<Place> = (raw, path, findings) => {
  const { latitude, longitude } = asRecord(raw) ?? {};
  if (!within(latitude, 90) || !within(longitude, 180))
    return reject(findings, path, 'not-a-place', words.notAPlace);
  const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7 + 0;
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
};
