import { callStep } from '#web/outbox/steps.ts';
import type { KeptFile } from '#web/outbox/store.ts';
import { putAttachment } from '../../contract/attachments.ts';

/** The call that attaches a file which has been sent in pieces under its id. */
export const attachStep = (
  reportId: string,
  { id, kind, name }: Pick<KeptFile, 'id' | 'kind' | 'name'>,
) => {
  const query = { reportId, kind, name: name.slice(0, 200) };
  const input = { params: { id }, query, idempotencyKey: id };
  return callStep(putAttachment, input, { expects: ['id'], needsFile: id });
};
