import type { Logger } from 'pino';
import type { Sentence } from '#kernel/sentence.ts';
import type { Config } from '#server/config.ts';

/** What every command of the command line is given. */
export type CommandContext = {
  readonly config: Config;
  readonly log: Logger;
  /** Writes a sentence for the operator, Thai first. */
  readonly print: (sentence: Sentence) => void;
};

/** Options as commander reads them: `--display-name X` is `displayName`. */
export type CommandOptions = Readonly<Record<string, string | boolean | undefined>>;

/** What a command file exports: its work, with the arguments in the order of its usage line. */
export type CommandModule = {
  readonly run: (
    context: CommandContext,
    args: readonly string[],
    options: CommandOptions,
  ) => Promise<void>;
};

/** One line of the registry: `words` are typed after `amphoe`, and the file is loaded only when called. */
export type CommandEntry = {
  readonly words: readonly [string, ...string[]];
  readonly args?: string;
  readonly options?: readonly { readonly flags: string; readonly says: Sentence }[];
  readonly says: Sentence;
  readonly load: () => Promise<CommandModule>;
};
