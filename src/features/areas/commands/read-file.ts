import { parse } from 'csv-parse/sync';
import { Fault } from '#server/fault.ts';
import { divisionOf } from '#server/sheets/division.ts';
import type { FileLine } from '../rules/file.ts';
import { columnsMissing, notCsv } from '../words.ts';

const COLUMNS = [
  'code',
  'level',
  'parent',
  'name_th',
  'name_en',
  'postal_code',
  'latitude',
  'longitude',
] as const;

type Parsed = { record: Record<string, string>; info: { lines: number } };

const parsed = (text: string): Parsed[] => {
  const division = divisionOf(text);
  const options = { columns: true, bom: true, trim: true, skip_empty_lines: true, info: true };
  try {
    return parse(text, { ...options, ...division }) as unknown as Parsed[];
  } catch (error) {
    throw new Fault(notCsv((error as Error).message), error);
  }
};

const lineOf = ({ record, info }: Parsed): FileLine => {
  const cell = (name: string): string => record[name] ?? '';
  const cells = Object.fromEntries(COLUMNS.map((name) => [name, cell(name)]));
  return { ...(cells as Omit<FileLine, 'line'>), line: info.lines };
};

/** The lines of a file of areas (CSV with a head); a Fault when it is no CSV or a column is missing. */
export const readAreaFile = (text: string): FileLine[] => {
  const rows = parsed(text);
  const head = Object.keys(rows[0]?.record ?? {});
  const missing = COLUMNS.filter((name) => !head.includes(name));
  if (missing.length > 0) throw new Fault(columnsMissing(missing));
  return rows.map(lineOf);
};
