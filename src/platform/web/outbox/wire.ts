import { NoAnswer, problemIn } from '../failures.ts';

const PATIENCE_MS = 60_000;

type Head = Readonly<Record<string, string>>;

/** One request of the outbox; a redirect or silence is no answer of the server. */
export const ask = async (
  address: string,
  method: string,
  headers: Head,
  body?: BodyInit,
): Promise<Response> => {
  try {
    const answer = await fetch(address, {
      method,
      headers,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body }),
    });
    if (answer.redirected) throw new NoAnswer('stranger');
    return answer;
  } catch (error) {
    throw error instanceof NoAnswer ? error : new NoAnswer('offline');
  }
};

const isJson = (answer: Response): boolean =>
  /[/+]json\b/.test(answer.headers.get('content-type') ?? '');

/** The refusal in an answer; a page that some network put there is none. */
export const refusalIn = async (answer: Response): Promise<Error> => {
  const body: unknown = isJson(answer) ? await answer.json().catch(() => undefined) : undefined;
  // What stands before the server (a proxy) refuses large and unavailable in its own words.
  const ownWords = body !== undefined || answer.status === 413 || answer.status >= 500;
  return ownWords ? problemIn(answer, body) : new NoAnswer('stranger');
};

/** The reply in an answer: an object with the expected fields, or it is no answer of the server. */
export const replyIn = async (
  answer: Response,
  expects: readonly string[],
): Promise<Readonly<Record<string, unknown>>> => {
  if (!answer.ok) throw await refusalIn(answer);
  const body: unknown = isJson(answer) ? await answer.json().catch(() => undefined) : undefined;
  if (typeof body !== 'object' || body === null || expects.some((name) => !(name in body)))
    throw new NoAnswer('stranger');
  return { ...body };
};
