import { isCivilDate } from '#kernel/civil-date.ts';
import { hasThaiYear } from '#kernel/thai-date.ts';

/** Later years are Buddhist ones that slipped in unconverted. */
const LAST = '2200-12-31';
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text is an ISO date that exists and can be shown with a Buddhist year (1941 to 2200). */
export const isFormDate = (text: string): boolean =>
  isCivilDate(text) && hasThaiYear(text) && text <= LAST;

/** Whether the text is a time of day, `HH:MM`. */
export const isTimeOfDay = (text: string): boolean => TIME.test(text);
