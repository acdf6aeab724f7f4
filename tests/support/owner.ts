import type pg from 'pg';
import { openOwnerPool } from '#server/db.ts';

/** The database as its owner sees it, without any fence; the caller ends it. */
export type Owner = pg.Pool;

/** Opens a test database as its owner, with so many connections at most. */
export const openOwner = (url: string, size = 2): Owner =>
  openOwnerPool({ connectionString: url }, size);
