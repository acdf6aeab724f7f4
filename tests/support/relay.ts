import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between a phone and the server may answer in its place. */
export type Answered = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A request as the relay sees it. */
export type Asked = { readonly method: string; readonly path: string };

/** What becomes of a request: it goes through, is cut off, never gets an answer, or is answered here. */
export type Fate = 'through' | 'cut' | 'silence' | 'lost answer' | Answered;

/** How the relay treats what comes. */
export type Manner = (asked: Asked) => Fate;

/** The networks that phones meet. */
export type Mood = 'open' | 'gone' | 'portal' | 'busy' | 'forbidden';

/** Stands between a phone and the server, so that a network cut here is cut for pages and workers alike. */
export type Relay = {
  readonly url: string;
  /** Every request since the relay stands, refused or not. */
  readonly asked: readonly Asked[];
  become(mood: Mood | Manner): void;
  close(): Promise<void>;
};

const page = (status: number, words: string): Answered => ({
  status,
  type: 'text/html',
  body: `<h1>${words}</h1>`,
});

/** A refusal in the server's own manner. */
export const refusal = (
  status: number,
  code: string,
  sentence: { readonly th: string; readonly en: string },
  headers: Answered['headers'] = {},
): Answered => ({
  status,
  type: 'application/problem+json',
  body: JSON.stringify({ code, sentence }),
  headers,
});

const isSubmission = ({ path }: Asked): boolean => path.endsWith('/submit');

/** Treats submissions in a manner of its own, and lets everything else through. */
export const onlySubmissions =
  (fate: Fate): Manner =>
  (asked) =>
    isSubmission(asked) ? fate : 'through';

const MOODS: Readonly<Record<Mood, Manner>> = {
  open: () => 'through',
  gone: () => 'cut',
  portal: () => page(200, 'Sign in to this network'),
  busy: () => page(503, 'Busy'),
  forbidden: onlySubmissions(refusal(403, 'not-allowed', { th: 'ไม่มีสิทธิ', en: 'Not allowed' })),
};

type Exchange = { readonly asked: IncomingMessage; readonly answer: ServerResponse };

const pass = (target: string, { asked, answer }: Exchange, loseAnswer: boolean): void => {
  const { method, headers, url = '/' } = asked;
  const further = request(target + url, { method, headers }, (came) => {
    if (loseAnswer) return void came.resume().on('end', () => asked.socket.destroy());
    answer.writeHead(came.statusCode ?? 502, came.headers);
    came.pipe(answer);
  });
  further.on('error', () => answer.destroy());
  answer.on('close', () => answer.writableFinished || further.destroy());
  asked.pipe(further);
};

const speak = ({ asked, answer }: Exchange, { status, type, body, headers }: Answered): void => {
  asked.resume();
  answer.writeHead(status, { ...headers, 'content-type': type }).end(body);
};

const deal = (target: string, exchange: Exchange, fate: Fate): void => {
  if (fate === 'cut') exchange.asked.socket.destroy();
  else if (fate === 'silence') exchange.asked.resume();
  else if (typeof fate === 'object') speak(exchange, fate);
  else pass(target, exchange, fate === 'lost answer');
};

/** Opens a relay before the server at `target`; a network that is gone loses what is on its way, too. */
export const openRelay = async (target: string): Promise<Relay> => {
  const seen: Asked[] = [];
  let manner = MOODS.open;
  const server = createServer((asked, answer) => {
    const one = { method: asked.method ?? '', path: asked.url?.split('?')[0] ?? '' };
    seen.push(one);
    deal(target, { asked, answer }, manner(one));
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: seen,
    become: (mood) => {
      manner = typeof mood === 'string' ? MOODS[mood] : mood;
      if (mood === 'gone') server.closeAllConnections();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
