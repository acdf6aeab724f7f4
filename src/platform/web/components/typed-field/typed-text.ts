import { useState } from 'react';
import type { Result } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';

export type TypedTextOptions<T> = {
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  /** Reads what was typed; an empty text never reaches it. */
  readonly read: (text: string) => Result<T>;
  /** Writes a value as it stands in the field. */
  readonly write: (value: T) => string;
  /** Changes whenever `write` would word the same value differently (language, digits). */
  readonly look: string;
  /** Told when what was typed can not be read, and (undefined) when it can be again. */
  readonly onFault?: ((fault: Sentence | undefined) => void) | undefined;
  /** Told at every key why the text can not be read, or (undefined) that it can: nothing half typed is taken for nothing. */
  readonly onRead?: ((fault: Sentence | undefined) => void) | undefined;
};

type Standing<T> = {
  readonly value: T | undefined;
  readonly look: string;
  readonly text: string;
  readonly fault?: Sentence | undefined;
};

/**
 * Keeps the text of a field whose value is not text: the value follows every key, the wording
 * is tidied on leaving, and what can not be read stays in the field with the reason.
 */
export const useTypedText = <T>(options: TypedTextOptions<T>) => {
  const { value, onChange, read, write, look, onFault, onRead } = options;
  const wordingOf = (one: T | undefined) => (one === undefined ? '' : write(one));
  const [standing, setStanding] = useState<Standing<T>>({ value, look, text: wordingOf(value) });
  const fromOutside = standing.value !== value;
  const relooked = standing.look !== look && value !== undefined;
  if (fromOutside || relooked) setStanding({ value, look, text: wordingOf(value) });

  const understand = (text: string) => {
    if (text.trim() === '') return { next: undefined, fault: undefined };
    const result = read(text);
    return result.ok
      ? { next: result.value, fault: undefined }
      : { next: undefined, fault: result.refusals[0].sentence };
  };
  const type = (text: string) => {
    const { next, fault } = understand(text);
    const kept = fault && standing.fault;
    setStanding({ value: next, look, text, fault: kept });
    onRead?.(fault);
    if (fault === undefined) onFault?.(undefined);
    if (next !== standing.value) onChange(next);
  };
  const leave = () => {
    const { next, fault } = understand(standing.text);
    const text = fault ? standing.text : wordingOf(next);
    setStanding({ value: next, look, text, fault });
    onFault?.(fault);
  };
  return { text: standing.text, fault: standing.fault, type, leave };
};
