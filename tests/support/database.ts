import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { onCluster, templateOf, urlOf } from './cluster.ts';

/** One test file's own database. */
export type TestDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** Clones the migrated template under a fresh name: about 45 ms. Call drop() when the file is done. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const cluster = inject('testCluster');
  const name = `${cluster.run}_${randomBytes(6).toString('hex')}`;
  await onCluster(cluster.url, `create database ${name} template ${templateOf(cluster)}`);
  return {
    url: urlOf(cluster.url, name),
    drop: () => onCluster(cluster.url, `drop database if exists ${name} with (force)`),
  };
};
