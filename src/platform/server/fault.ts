import type { Sentence } from '#kernel/sentence.ts';

/** Something the operator must know and can mend: printed as one sentence without a stack, exit code 1 unless told. */
export class Fault extends Error {
  readonly sentence: Sentence;
  readonly exitCode: number;

  constructor(sentence: Sentence, cause?: unknown, exitCode = 1) {
    super(sentence.en, cause === undefined ? undefined : { cause });
    this.name = 'Fault';
    this.sentence = sentence;
    this.exitCode = exitCode;
  }
}
