import { Command, CommanderError } from 'commander';
import type { Sentence } from '#kernel/sentence.ts';
import { readConfig } from '#server/config.ts';
import { Fault } from '#server/fault.ts';
import { makeLogger } from '#server/log.ts';
import type { CommandEntry, CommandOptions } from './command.ts';
import { registry } from './registry.ts';
import { helpSays, helpTitles, programSays, unexpected, wrongUsage } from './words.ts';

type Variables = Readonly<Record<string, string | undefined>>;

const both = ({ th, en }: Sentence): string => `${th} · ${en}`;
const print = ({ th, en }: Sentence): void => console.log(`${th}\n${en}`);
const complain = ({ th, en }: Sentence): void => console.error(`${th}\n${en}`);

/** Runs one command line and gives the exit code; every fault is printed in one sentence. */
export const runCommandLine = async (
  args: readonly string[],
  variables: Variables,
): Promise<number> => {
  try {
    await buildProgram(variables).parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return answer(error);
  }
};

const answer = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof WrongSettings) error.sentences.forEach(complain);
  else if (error instanceof Fault) return refuse(error);
  else complain(unexpected(error instanceof Error ? (error.stack ?? error.message) : `${error}`));
  return 1;
};

const refuse = ({ sentence, exitCode }: Fault): number => {
  complain(sentence);
  return exitCode;
};

class WrongSettings extends Error {
  readonly sentences: readonly Sentence[];

  constructor(sentences: readonly Sentence[]) {
    super('wrong settings');
    this.sentences = sentences;
  }
}

const buildProgram = (variables: Variables): Command => {
  const program = speakBoth(new Command('amphoe'), programSays);
  for (const entry of registry) addCommand(program, entry, variables);
  return program;
};

const speakBoth = (command: Command, says: Sentence): Command =>
  command
    .description(both(says))
    .exitOverride()
    .helpOption('-h, --help', both(helpSays))
    .helpCommand(false)
    .configureHelp({ styleTitle: titleOf })
    .configureOutput({ outputError: (text) => complain(wrongUsage(text)) });

const titleOf = (title: string): string => {
  const sentence = helpTitles[title];
  return sentence === undefined ? title : `${sentence.th} · ${title}`;
};

const addCommand = (program: Command, entry: CommandEntry, variables: Variables): void => {
  const [group, leaf] = entry.words;
  const parent = leaf === undefined ? program : groupOf(program, group, entry.says);
  const command = speakBoth(parent.command(leaf ?? group), entry.says);
  if (entry.args !== undefined) command.arguments(entry.args);
  for (const { flags, says } of entry.options ?? []) command.option(flags, both(says));
  command.action(() => runEntry(entry, command, variables));
};

const groupOf = (program: Command, name: string, says: Sentence): Command =>
  program.commands.find((command) => command.name() === name) ??
  speakBoth(program.command(name), says);

const runEntry = async (
  entry: CommandEntry,
  command: Command,
  variables: Variables,
): Promise<void> => {
  const config = readConfig(variables);
  if (!config.ok) throw new WrongSettings(config.refusals.map(({ sentence }) => sentence));
  const log = makeLogger(config.value.logLevel);
  const { run } = await entry.load();
  await run({ config: config.value, log, print }, command.args, command.opts<CommandOptions>());
};
