import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProgrammePack } from '../model/pack.ts';
import { checkPack } from '../rules/pack.ts';

/** The packs that come with the project. */
const PACKS_FOLDER = fileURLToPath(new URL('../../../../programmes/', import.meta.url));

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/**
 * Reads one pack folder: `pack.json` and, beside it, one `form-….json` for each form. A file that is
 * not as promised throws with its name.
 */
const readPack = async (folder: string): Promise<ProgrammePack> => {
  const names = (await readdir(folder)).filter((name) => /^form-.+\.json$/.test(name)).sort();
  const forms = await Promise.all(names.map((name) => readJson(path.join(folder, name))));
  const rest = (await readJson(path.join(folder, 'pack.json'))) as { forms?: unknown[] };
  const result = ProgrammePack.safeParse({ ...rest, forms: [...(rest.forms ?? []), ...forms] });
  if (!result.success) throw new Error(`The pack ${folder} is not right: ${result.error.message}`);
  const [first] = checkPack(result.data);
  if (first)
    throw new Error(`The pack ${folder} is not right: ${first.field}: ${first.sentence.en}`);
  return result.data;
};

/** Reads every pack of a folder, in the order of their names. */
export const readPacks = async (folder: string = PACKS_FOLDER): Promise<ProgrammePack[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readPack(path.join(folder, name))));
};
