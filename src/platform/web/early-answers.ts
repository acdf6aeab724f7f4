declare global {
  /** Answers asked for by `early.js` while the application itself is still coming, by address. */
  var amphoeEarly: Map<string, Promise<Response>> | undefined;
}

// An answer that nobody wanted by then is no longer news.
const FRESH_MS = 20_000;

/**
 * The answer to a read that was asked for before the application ran, handed out once; undefined
 * when nobody asked, when it is old, or once something has been written: the caller then asks itself.
 */
export const takeEarlyAnswer = (method: string, address: string): Promise<Response> | undefined => {
  const early = globalThis.amphoeEarly;
  if (method !== 'GET' || performance.now() > FRESH_MS) early?.clear();
  const answer = early?.get(address);
  early?.delete(address);
  return answer;
};
