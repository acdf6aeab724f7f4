import { createInterface, type Interface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Sentence } from '#kernel/sentence.ts';
import { Fault } from '#server/fault.ts';
import { answerMissing } from './words.ts';

/** Asks the operator at the terminal, or reads one line an answer from a pipe. */
export type Asker = {
  readonly open: (question: Sentence) => Promise<string>;
  readonly hidden: (question: Sentence) => Promise<string>;
};

/** Lends an asker to `work`; what is typed for a hidden question is not shown. */
export const withAsker = async <T>(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  terminal: boolean,
  work: (asker: Asker) => Promise<T>,
): Promise<T> => {
  const screen = new MutableScreen(output);
  const lines = createInterface({ input, output: screen, terminal });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: Sentence, hide: boolean): Promise<string> => {
    output.write(`${question.th} · ${question.en}: `);
    screen.muted = hide && terminal;
    const answer = await nextAnswer(answers);
    if (screen.muted) output.write('\n');
    screen.muted = false;
    if (answer === '') throw new Fault(answerMissing(question.en));
    return answer;
  };
  try {
    return await work({ open: (one) => ask(one, false), hidden: (one) => ask(one, true) });
  } finally {
    lines.close();
  }
};

const nextAnswer = async (answers: ReturnType<Interface[typeof Symbol.asyncIterator]>) => {
  const { value, done } = await answers.next();
  return done ? '' : value.trim();
};

class MutableScreen extends Writable {
  muted = false;
  readonly #screen: NodeJS.WritableStream;

  constructor(screen: NodeJS.WritableStream) {
    super();
    this.#screen = screen;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    if (!this.muted) this.#screen.write(chunk);
    done();
  }
}
