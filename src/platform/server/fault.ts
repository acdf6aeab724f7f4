import type { Sentence } from '#kernel/sentence.ts';

/** Something the operator must know and can mend: printed as one sentence without a stack, exit code 1. */
export class Fault extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence, cause?: unknown) {
    super(sentence.en, cause === undefined ? undefined : { cause });
    this.name = 'Fault';
    this.sentence = sentence;
  }
}
