const YEARS_AHEAD = 543;

/** The Buddhist-era name of a Gregorian year, for the screen and documents only (2022 → 2565). */
export const buddhistYear = (gregorianYear: number): number => gregorianYear + YEARS_AHEAD;

/** The Gregorian year that a Buddhist-era year names (2565 → 2022). */
export const gregorianYear = (yearBe: number): number => yearBe - YEARS_AHEAD;
