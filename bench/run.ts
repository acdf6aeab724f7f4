import { existsSync } from 'node:fs';
import path from 'node:path';

const SCENARIOS = {
  deadline: 'clients submit weekly reports at the same time, beside the limit of the database',
  photos: 'the same with a photo of 200 KB sent first, beside the limit of the disk',
  overload: 'ten times more callers than the server can serve',
  start: 'first and second start of the program to the first answer',
  page: 'first visit on a slow phone and a slow line',
  inbox: 'an inbox in a nation of a million reports',
  completeness: 'the nation’s completeness for a year, and drill-down',
  totals: 'national sums of one form by province and week',
  register: 'a register of 100,000 letters: newest, by part of a word, number and date',
  letter: 'read a letter of 4 KB, and whether time grows with the text alone',
  document: 'an official letter to PDF and Word',
  import: 'a hundred thousand rows of figures from CSV and XLSX, beside COPY of the same rows',
  offices: 'the villages of a province and of the nation from one file',
  field: 'coverage of the nation’s disaster units, and photos used before among a million',
  export: 'a quarter of a million reports to XLSX and CSV',
} as const;

const fileOf = (name: string): string => path.join(import.meta.dirname, `${name}.ts`);

const list = (): void => {
  console.log('npm run bench <scenario>\n');
  for (const [name, says] of Object.entries(SCENARIOS))
    if (existsSync(fileOf(name))) console.log(`  ${name.padEnd(14)} ${says}`);
};

const [name] = process.argv.slice(2);
if (name === undefined) list();
else if (Object.hasOwn(SCENARIOS, name) && existsSync(fileOf(name))) {
  process.argv.splice(2, 1);
  await import(fileOf(name));
} else {
  console.error(`There is no scenario "${name}".`);
  list();
  process.exitCode = 1;
}
