import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ExpectedLetter } from './five/expected.ts';
import { letter000 } from './five/letter-000.ts';
import { letter001 } from './five/letter-001.ts';
import { letter002 } from './five/letter-002.ts';
import { letter003 } from './five/letter-003.ts';
import { letter004 } from './five/letter-004.ts';

/** The letters lie beside the project, or beside the folder of its work trees. */
const folder = ['../../../../shared/letters', '../../../../../shared/letters']
  .map((place) => fileURLToPath(new URL(place, import.meta.url)))
  .find((place) => existsSync(place));

/** Whether the letters are there: they are not part of the project. */
export const hasFiveLetters = folder !== undefined;

/** The text of a letter by the beginning of its file's name. */
export const letterText = (start: string): string => {
  const [file = ''] = globSync(`${start}_*.txt`, { cwd: folder });
  return readFileSync(`${folder}/${file}`, 'utf8');
};

/** The signer's name as the letter has it: names of persons do not stand in the project. */
export const signerIn = (source: string): string =>
  /^\((?<name>นาย[^()\n]+)\)$/m.exec(source)?.groups?.name ?? '';

/** The five letters by the beginning of their files' names, written by hand. */
export const expectedLetters: Readonly<Record<string, ExpectedLetter>> = {
  '000': letter000,
  '001': letter001,
  '002': letter002,
  '003': letter003,
  '004': letter004,
};
