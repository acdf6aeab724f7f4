const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

const TIME_BYTES = 6;

/**
 * A UUID of version 7: milliseconds since 1970, then chance, so that what is made together lies together
 * in the database. Made by hand because randomUUID is missing on plain-HTTP office networks.
 */
export const uuid = (now = Date.now()): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 0; at < TIME_BYTES; at += 1)
    bytes[at] = Math.floor(now / 256 ** (TIME_BYTES - 1 - at)) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = Array.from(bytes, hex).join('');
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    text.slice(12, 16),
    text.slice(16, 20),
    text.slice(20),
  ].join('-');
};
