import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileConfigstore } from '@tus/file-store';
import type { Upload } from '@tus/server';

/**
 * What tus notes of each upload, as a file beside its pieces (`ID.json`). A note appears by rename, whole
 * or not at all: a killed server leaves none half written, so no upload is forgotten.
 */
export class UploadNotes extends FileConfigstore {
  override async set(id: string, upload: Upload): Promise<void> {
    const arriving = join(this.directory, randomUUID());
    await writeFile(arriving, JSON.stringify(upload), { mode: 0o600 });
    await rename(arriving, join(this.directory, `${id}.json`));
  }
}
