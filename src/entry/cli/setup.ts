import { Fault } from '#server/fault.ts';
import { type Asker, withAsker } from './ask.ts';
import type { CommandContext, CommandOptions } from './command.ts';
import { type FirstAdministrator, makeFirstAdministrator } from './first-administrator.ts';
import { withDatabase } from './open-database.ts';
import * as words from './words.ts';

/** `amphoe setup`: asks for the first administrator's name and password, and makes the account. */
export const run = async (
  { config, print }: CommandContext,
  _args: readonly string[],
  options: CommandOptions,
): Promise<void> => {
  const { stdin, stdout } = process;
  const answers = await withAsker(stdin, stdout, stdin.isTTY === true, (asker) =>
    askAdministrator(asker, options),
  );
  await withDatabase(config, (db) => makeFirstAdministrator(db, answers));
  print(words.setupDone(answers.username));
};

/** Asks for what the options did not say; the password is always asked for, twice. */
export const askAdministrator = async (
  asker: Asker,
  options: CommandOptions,
): Promise<FirstAdministrator> => {
  const username = given(options.username) ?? (await asker.open(words.askUsername));
  const displayName = given(options.displayName) ?? (await asker.open(words.askDisplayName));
  const password = await asker.hidden(words.askPassword);
  const again = await asker.hidden(words.askPasswordAgain);
  if (password !== again) throw new Fault(words.passwordsDiffer);
  return { username, displayName, password };
};

const given = (option: string | boolean | undefined): string | undefined =>
  typeof option === 'string' ? option : undefined;
