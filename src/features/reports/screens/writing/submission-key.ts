import { readStored, writeStored } from '#web/stored.ts';
import { uuid } from '#web/uuid.ts';

const nameOf = (reportId: string): string => `submission.${reportId}`;

type Kept = { readonly id: string; readonly body: string };

const find = (reportId: string): Kept | undefined => {
  const [id, body] = (readStored(nameOf(reportId)) ?? '').split(/ (.*)/s);
  return id && body ? { id, body } : undefined;
};

/**
 * The id of this submission. The same content keeps its id until the server has answered, over a reload
 * too, so that sending it again is never a second report.
 */
export const keyForBody = (reportId: string, body: unknown): string => {
  const text = JSON.stringify(body);
  const kept = find(reportId);
  if (kept?.body === text) return kept.id;
  const id = uuid();
  writeStored(nameOf(reportId), `${id} ${text}`);
  return id;
};

/** The server has answered: the next submission gets an id of its own. */
export const settleBody = (reportId: string, body: unknown): void => {
  if (find(reportId)?.body === JSON.stringify(body)) writeStored(nameOf(reportId), '');
};
