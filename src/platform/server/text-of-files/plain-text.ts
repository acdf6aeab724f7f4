const FIRST_SEEN = 0x20;
/** Tab, line feed, form feed, carriage return. */
const OF_TEXT = new Set([9, 10, 12, 13]);
const NOT_A_CHARACTER = '\ufffd';

const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(
      bytes,
    );
  } catch {
    return undefined;
  }
};

/** Whether a text holds controls that none holds. */
const hasControls = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_SEEN && !OF_TEXT.has(code)) return true;
  }
  return false;
};

/** The text of a file in UTF-8 (its mark stays, so that places count as in the file), UTF-16 with its mark, or the old Windows-874; undefined when it is none. */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const text = decoded(bytes);
  const isText = text !== undefined && !hasControls(text) && !text.includes(NOT_A_CHARACTER);
  return isText ? text : undefined;
};

const decoded = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  return decode('utf-8', bytes) ?? decode('windows-874', bytes);
};
