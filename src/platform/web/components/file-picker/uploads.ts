import { useRef, useState } from 'react';

/** A file that the server holds, as its field keeps it. */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  /** The address of a small picture, where there is one. */
  readonly thumbnail?: string | undefined;
};

/** Sends one file and gives what the server keeps; reports the sent fraction, stops on the signal. */
export type Upload = (
  file: File,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
) => Promise<StoredFile>;

/** A file on its way. */
export type Sending = {
  readonly key: number;
  readonly file: File;
  readonly preview: string | undefined;
  readonly fraction: number;
  readonly error?: unknown;
};

const previewOf = (file: File): string | undefined =>
  file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined;

/** Keeps the files on their way; a failed one stays until it is sent again or taken out. */
export const useUploads = (upload: Upload, onStored: (stored: StoredFile) => void) => {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  const counter = useRef(0);
  const change = (key: number, part: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: number) => {
    stops.current.get(key)?.abort();
    stops.current.delete(key);
    setSending((all) => all.filter((one) => one.key !== key));
  };
  const send = async (one: Sending) => {
    const stop = new AbortController();
    stops.current.set(one.key, stop);
    change(one.key, { fraction: 0, error: undefined });
    try {
      const stored = await upload(
        one.file,
        (fraction) => change(one.key, { fraction }),
        stop.signal,
      );
      onStored({ ...stored, thumbnail: stored.thumbnail ?? one.preview });
      drop(one.key);
    } catch (error) {
      if (!stop.signal.aborted) change(one.key, { error });
    }
  };
  const add = (files: readonly File[]) => {
    const added = files.map((file): Sending => {
      counter.current += 1;
      return { key: counter.current, file, preview: previewOf(file), fraction: 0 };
    });
    setSending((all) => [...all, ...added]);
    for (const one of added) void send(one);
  };
  return { sending, add, send, drop };
};
