/** Reads a preference of this browser; undefined where there is none or storage is closed. */
export const readStored = (key: string): string | undefined => {
  try {
    return localStorage.getItem(`amphoe.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a preference in this browser; a closed or full storage is no error, the choice then lasts until reload. */
export const writeStored = (key: string, value: string): void => {
  try {
    localStorage.setItem(`amphoe.${key}`, value);
  } catch {
    // Private windows may refuse: the page works without memory.
  }
};

/** Reads a preference that must be one of the given values. */
export const readStoredChoice = <T extends string>(
  key: string,
  choices: readonly T[],
  otherwise: T,
): T => choices.find((choice) => choice === readStored(key)) ?? otherwise;
