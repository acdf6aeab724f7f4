const CHUNK = 8192;

/** A text of any length from its character codes. */
export const textOfCodes = (codes: Uint16Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
  }
  return pieces.join('');
};
