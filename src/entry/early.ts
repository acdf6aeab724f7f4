// Runs before the application has arrived, so it stands alone: it asks for what the first screen
// will ask for, and `takeEarlyAnswer` finds it. Addresses are spelled as `addressOf` spells them.
import type {} from '#web/early-answers.ts';

const SESSION = '/api/session';
const REPORT = /^\/reports\/([0-9a-f-]{36})$/;

const firstReads = (path: string): readonly string[] => {
  const report = REPORT.exec(path)?.[1];
  if (report !== undefined) return [`/api/reports/${report}`];
  return path === '/' ? ['/api/inbox?limit=100&offset=0'] : [];
};

// Read to its end at once: what is left for the application to read comes over the slow line only then.
const drained = (answer: Response): Response => {
  void answer
    .clone()
    .arrayBuffer()
    .catch(() => undefined);
  return answer;
};

const ask = (address: string): Promise<Response> =>
  fetch(address, {
    credentials: 'same-origin',
    headers: { accept: 'application/json, application/problem+json' },
  }).then(drained);

// The first look into what the browser stores takes a slow phone long; the application's own is then quick.
try {
  localStorage.getItem('');
} catch {
  // A private window may refuse.
}

const session = ask(SESSION);
// Whoever is not signed in may read nothing, and need not be refused aloud.
const askSignedIn = async (address: string): Promise<Response> => {
  const { ok } = await session;
  if (!ok) throw new Error('nobody is signed in');
  return ask(address);
};

globalThis.amphoeEarly = new Map([
  [SESSION, session],
  ...firstReads(location.pathname).map((one) => [one, askSignedIn(one)] as const),
]);
// Whoever takes an answer deals with its failure; one that nobody takes must not be reported.
for (const answer of globalThis.amphoeEarly.values()) answer.catch(() => undefined);
