import { readFile } from 'node:fs/promises';
import {
  type FirstAdministrator,
  refuseSecondSetup,
  setUp,
} from '#features/people/commands/setup.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { Fault } from '#server/fault.ts';
import { type Asker, withAsker } from './ask.ts';
import type { CommandContext, CommandOptions } from './command.ts';
import { withDatabase } from './open-database.ts';
import * as words from './words.ts';

/** `amphoe setup`: asks for the first administrator's name and password, and makes the account. */
export const run = async (
  { config, print }: CommandContext,
  _args: readonly string[],
  options: CommandOptions,
): Promise<void> => {
  const { stdin, stdout } = process;
  await withDatabase(config, async (db) => {
    await refuseSecondSetup(db);
    const answers = await withAsker(stdin, stdout, stdin.isTTY === true, (asker) =>
      askAdministrator(asker, options),
    );
    await setUp(db, answers, bangkokDate(new Date().toISOString()));
    print(words.setupDone(answers.username));
  });
};

/** Asks for what the options did not say; a typed password twice. */
export const askAdministrator = async (
  asker: Asker,
  options: CommandOptions,
): Promise<FirstAdministrator> => {
  const username = given(options.username) ?? (await asker.open(words.askUsername));
  const name = given(options.displayName) ?? (await asker.open(words.askDisplayName));
  const password = (await findPassword(options)) ?? (await askPassword(asker));
  return { username, name, password };
};

const askPassword = async (asker: Asker): Promise<string> => {
  const password = await asker.hidden(words.askPassword);
  const again = await asker.hidden(words.askPasswordAgain);
  if (password !== again) throw new Fault(words.passwordsDiffer);
  return password;
};

/** The password from a file or from AMPHOE_FIRST_PASSWORD: never from the command line, which others see. */
const findPassword = async (options: CommandOptions): Promise<string | undefined> => {
  const file = given(options.passwordFile);
  if (file === undefined) return process.env.AMPHOE_FIRST_PASSWORD;
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (cause) {
    throw new Fault(words.fileUnreadable(file), cause);
  }
};

const given = (option: string | boolean | undefined): string | undefined =>
  typeof option === 'string' ? option : undefined;
