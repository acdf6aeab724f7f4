// Runs before the application has arrived, so it stands alone: it asks for what the first screen
// will ask for, and `takeEarlyAnswer` finds it. Addresses are spelled as `addressOf` spells them.
import type {} from '#web/early-answers.ts';

const REPORT = /^\/reports\/([0-9a-f-]{36})$/;
const HEADERS = { accept: 'application/json, application/problem+json' };

const addresses = (path: string): readonly string[] => {
  const report = REPORT.exec(path)?.[1];
  if (report !== undefined) return ['/api/session', `/api/reports/${report}`];
  if (path === '/') return ['/api/session', '/api/inbox?limit=100&offset=0', '/api/inbox?limit=1'];
  return ['/api/session'];
};

globalThis.amphoeEarly = new Map(
  addresses(location.pathname).map((address) => [
    address,
    fetch(address, { credentials: 'same-origin', headers: HEADERS }),
  ]),
);
// Whoever takes an answer deals with its failure; one that nobody takes must not be reported.
for (const answer of globalThis.amphoeEarly.values()) answer.catch(() => undefined);
