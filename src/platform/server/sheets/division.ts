// Spreadsheets write `sep=;` above a CSV; a letter or digit behind it would be a title of a column.
const SAID = /^\uFEFF?("?)sep=([^\p{L}\p{N}\p{M}"\r\n])\1[ \t]*(?:[\r\n]|$)/iu;
const USUAL = [',', ';', '\t'] as const;
const LOOKED_AT = 4096;
const QUOTED = /"[^"]*(?:"|$)/g;

/** How a CSV is divided, as its parser is told. */
export type Division = {
  readonly delimiter: string;
  /** The first line that is a row, counted from 1. */
  readonly from_line: number;
};

/** The sign between the cells of a CSV: what its `sep=` line says, or else the one its first row has most of. */
export const divisionOf = (text: string): Division => {
  const [, , said] = SAID.exec(text.slice(0, LOOKED_AT)) ?? [];
  if (said !== undefined) return { delimiter: said, from_line: 2 };
  const [first = ''] = text
    .slice(0, LOOKED_AT)
    .replace(QUOTED, '')
    .split(/[\r\n]/, 1);
  const count = (sign: string) => first.split(sign).length;
  const delimiter = USUAL.reduce<string>(
    (best, sign) => (count(sign) > count(best) ? sign : best),
    ',',
  );
  return { delimiter, from_line: 1 };
};
