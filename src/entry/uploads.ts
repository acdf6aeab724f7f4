import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { beginUpload, endUpload } from '#features/reports/commands/upload.ts';
import { MOST_BYTES, SENDERS, UPLOADS_PATH } from '#features/reports/contract/attachments.ts';
import { mountUploads } from '#server/files/uploads.ts';
import { callerFinder } from '#server/http/server.ts';
import type { Services } from '#server/services.ts';
import type { Session } from '#server/sessions.ts';

const SWEEP_MS = 6 * 3_600_000;

type Sender = { readonly id: string; readonly session: Session };

/** Takes photos and files in pieces, for accounts that may attach them; unfinished ones are swept away. */
export const addUploads = async (app: FastifyInstance, services: Services): Promise<void> => {
  const find = callerFinder(services, { access: SENDERS });
  const sweep = await mountUploads<Sender>(app, {
    path: UPLOADS_PATH,
    folder: join(services.files.root, 'pieces'),
    files: services.files,
    mostBytes: MOST_BYTES,
    authorise: async (request) => {
      const session = await find(request);
      return session && { id: session.actor.accountId, session };
    },
    begun: (upload, { session }) => beginUpload(services, session, upload),
    finished: (upload, { session }) => endUpload(services, session, upload),
  });
  const clear = () =>
    sweep().catch((err: unknown) => services.log.warn({ err }, 'pieces not swept'));
  const timer = setInterval(clear, SWEEP_MS).unref();
  app.addHook('onClose', async () => clearInterval(timer));
};
