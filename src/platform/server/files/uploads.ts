import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { FileStore as TusFolder } from '@tus/file-store';
import { Server } from '@tus/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notFound, notSignedIn, Problem } from '#kernel/problem.ts';
import { type FileStore, fileDiffers, fileTooLarge, type StoredFile } from './file-store.ts';
import { removeUntouched } from './stale.ts';
import { UploadNotes } from './upload-notes.ts';

/** An upload that has arrived whole and is stored. */
export type FinishedUpload = {
  /** The last part of the upload's address, 32 hex digits. */
  readonly uploadId: string;
  readonly file: StoredFile;
  /** What the client said of it (`filename`, `filetype` …): not to be believed. */
  readonly metadata: Readonly<Record<string, string>>;
};

/** Who sends: an account's id, and whatever the caller of `mountUploads` needs to know of it. */
export type Uploader = { readonly id: string };

export type UploadOptions<U extends Uploader = Uploader> = {
  /** Where uploads are sent to, such as `/api/uploads`. */
  readonly path: string;
  /** Folder for parts that have arrived. */
  readonly folder: string;
  readonly files: FileStore;
  /** The largest file in bytes. */
  readonly mostBytes: number;
  /** Who asks, or undefined when nobody is signed in. Throws a Problem to refuse. */
  readonly authorise: (request: FastifyRequest) => Promise<U | undefined>;
  /** Called before an upload begins; throws a Problem to refuse it. */
  readonly begun?: (upload: BegunUpload, uploader: U) => Promise<void>;
  /**
   * Called before the client learns that its upload is complete, and again after a crash or a
   * failure of this very call: it must be repeatable by `uploadId`.
   */
  readonly finished: (upload: FinishedUpload, uploader: U) => Promise<void>;
};

/** An upload that is about to begin: its announced size, as far as its client tells it. */
export type BegunUpload = Pick<FinishedUpload, 'uploadId' | 'metadata'> & {
  readonly size: number | undefined;
};

/** Parts are kept for so long; a client that comes later begins anew. */
const KEPT_MS = 24 * 3_600_000;
const METHODS = ['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS'] as const;
/** What the server notes beside the client's words: whose it is, and as what it was stored. */
const OWNER = 'ownerId';
const STORED_AS = 'storedAs';
const ID = /^[0-9a-f]{32}$/;

type Metadata = Record<string, string | null> | undefined;

const wordsOf = (metadata: Metadata): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metadata ?? {}).flatMap(([key, value]) =>
      key === OWNER || key === STORED_AS || value === null ? [] : [[key, value]],
    ),
  );

/**
 * A Problem keeps its status, its code and its sentence; tus's own errors stay as they are; of
 * anything else the client learns nothing but that it failed.
 */
const tusAnswer = (error: unknown): { status_code: number; body: string } | undefined => {
  if (error instanceof Problem)
    return {
      status_code: error.status,
      body: JSON.stringify({ code: error.code, sentence: error.sentence }),
    };
  const isOfTus = typeof error === 'object' && error !== null && 'status_code' in error;
  return isOfTus ? undefined : { status_code: 500, body: '' };
};

/** Runs work once for a key however many ask at the same time. */
const onceAtATime = () => {
  const running = new Map<string, Promise<void>>();
  return (key: string, work: () => Promise<void>): Promise<void> => {
    const mine = running.get(key) ?? work().finally(() => running.delete(key));
    running.set(key, mine);
    return mine;
  };
};

const finisher = <U extends Uploader>(
  parts: TusFolder,
  { folder, files, mostBytes, finished }: UploadOptions<U>,
) => {
  const once = onceAtATime();
  const finish = async (uploadId: string, uploader: U): Promise<void> => {
    const upload = await parts.getUpload(uploadId);
    const { metadata } = upload;
    if (metadata?.[STORED_AS]) return;
    const file = await files.put(createReadStream(join(folder, uploadId)), mostBytes);
    const said = metadata?.sha256;
    if (said && said.toLowerCase() !== file.sha256) {
      await parts.remove(uploadId);
      throw fileDiffers();
    }
    await finished({ uploadId, file, metadata: wordsOf(metadata) }, uploader);
    upload.metadata = { ...metadata, [STORED_AS]: file.sha256 };
    await parts.configstore.set(uploadId, upload);
  };
  return (uploadId: string, uploader: U): Promise<void> =>
    once(uploadId, () => finish(uploadId, uploader));
};

/** Who sends the request that tus is handed as a bare message of Node. */
const senderOf = <U>(
  senders: WeakMap<IncomingMessage, U>,
  request: {
    readonly runtime?: { readonly node?: { readonly req?: unknown } | undefined } | undefined;
  },
): U => {
  const raw = request.runtime?.node?.req;
  const sender = raw === undefined ? undefined : senders.get(raw as IncomingMessage);
  if (!sender) throw notSignedIn();
  return sender;
};

const tusServer = <U extends Uploader>(
  parts: TusFolder,
  finish: (uploadId: string, uploader: U) => Promise<void>,
  senders: WeakMap<IncomingMessage, U>,
  log: FastifyInstance['log'],
  { path, mostBytes, begun }: UploadOptions<U>,
): Server =>
  new Server({
    path,
    datastore: parts,
    maxSize: mostBytes,
    relativeLocation: true,
    allowedOrigins: [],
    onUploadCreate: async (request, upload) => {
      if (upload.size !== undefined && upload.size > mostBytes) throw fileTooLarge();
      const sender = senderOf(senders, request);
      const metadata = wordsOf(upload.metadata);
      await begun?.({ uploadId: upload.id, size: upload.size, metadata }, sender);
      return { metadata: { ...metadata, [OWNER]: sender.id } };
    },
    onUploadFinish: async (request, upload) => {
      await finish(upload.id, senderOf(senders, request));
      return {};
    },
    onResponseError: (_request, error) => {
      if (error instanceof Error && !(error instanceof Problem)) log.error(error);
      return tusAnswer(error);
    },
  });

/** The id named in the address, or undefined for the address itself; anything else is not found. */
const uploadIdOf = (request: FastifyRequest): string | undefined => {
  const id = (request.params as { readonly '*'?: string })['*'];
  if (id === undefined) return undefined;
  if (!ID.test(id)) throw notFound();
  return id;
};

/**
 * Takes resumable uploads (tus 1.0) at `path`: each only by the account that began it, another's
 * answers as an unknown one. Resolves to a function that removes what nobody has sent to for a day.
 */
export const mountUploads = async <U extends Uploader>(
  app: FastifyInstance,
  options: UploadOptions<U>,
): Promise<() => Promise<number>> => {
  const parts = new TusFolder({
    directory: options.folder,
    configstore: new UploadNotes(options.folder),
    expirationPeriodInMilliseconds: KEPT_MS,
  });
  // It makes its folder too, but lets nobody wait for that.
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const senders = new WeakMap<IncomingMessage, U>();
  const finish = finisher(parts, options);
  const server = tusServer(parts, finish, senders, app.log, options);

  const admit = async (request: FastifyRequest): Promise<void> => {
    if (request.method === 'OPTIONS') return;
    const sender = await options.authorise(request);
    if (sender === undefined) throw notSignedIn();
    senders.set(request.raw, sender);
    const id = uploadIdOf(request);
    if (id === undefined) return;
    const upload = await parts.getUpload(id).catch(() => undefined);
    if (upload?.metadata?.[OWNER] !== sender.id) throw notFound();
    if (upload.size === upload.offset && request.method === 'HEAD') await finish(id, sender);
  };

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const url of [options.path, `${options.path}/*`])
      scope.route({
        method: [...METHODS],
        url,
        onRequest: admit,
        handler: (request, reply) => {
          reply.hijack();
          return server.handle(request.raw, reply.raw);
        },
      });
  });
  return () => removeUntouched(options.folder, Date.now() - KEPT_MS);
};
