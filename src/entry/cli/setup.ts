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
    const first = await withAsker(stdin, stdout, stdin.isTTY === true, (asker) =>
      askAdministrator(asker, options),
    );
    await setUp(db, first, bangkokDate(new Date().toISOString()));
    print(words.setupDone(first.username));
  });
};

/** Asks for what the options did not say; the password is always asked for, twice. */
export const askAdministrator = async (
  asker: Asker,
  options: CommandOptions,
): Promise<FirstAdministrator> => {
  const username = given(options.username) ?? (await asker.open(words.askUsername));
  const name = given(options.displayName) ?? (await asker.open(words.askDisplayName));
  const password = await asker.hidden(words.askPassword);
  const again = await asker.hidden(words.askPasswordAgain);
  if (password !== again) throw new Fault(words.passwordsDiffer);
  return { username, name, password };
};

const given = (option: string | boolean | undefined): string | undefined =>
  typeof option === 'string' ? option : undefined;
