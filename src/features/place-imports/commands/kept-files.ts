import { notFound } from '#kernel/problem.ts';
import type { Services } from '#server/services.ts';

type Keeping = Pick<Services, 'files' | 'sealer'>;
type Sealed = { readonly id: string; readonly sealed: boolean };

const aboutOf = (id: string): string => `place-import:${id}`;

/** Keeps a file of an import, sealed: it names people, and is a file of its own that can be removed. */
export const keepSealed = async (
  { files, sealer }: Keeping,
  id: string,
  bytes: Uint8Array,
): Promise<string> => (await files.put(await sealer.sealBytes(bytes, aboutOf(id)))).sha256;

/** The bytes of a kept file of an import; those of earlier releases were not sealed. */
export const openKept = async (
  { files, sealer }: Keeping,
  { id, sealed }: Sealed,
  sha256: string | null,
): Promise<Uint8Array> => {
  if (sha256 === null) throw notFound();
  const bytes = await files.read(sha256);
  return sealed ? sealer.openBytes(bytes, aboutOf(id)) : bytes;
};

/** Removes kept files of an import for good; content that was not sealed may be another's too and stays. */
export const removeKept = async (
  { files }: Pick<Services, 'files'>,
  { sealed }: Pick<Sealed, 'sealed'>,
  ...names: readonly (string | null)[]
): Promise<void> => {
  if (!sealed) return;
  for (const sha256 of names) if (sha256 !== null) await files.remove(sha256);
};
