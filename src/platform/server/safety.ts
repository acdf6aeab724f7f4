import type { Role } from '#kernel/actor.ts';

/** How carefully an installation keeps its doors; the operator decides (see config.ts). */
export type Safety = {
  /** Whoever has one of these roles uses a second factor; for the others it is offered. */
  readonly secondFactorRoles: readonly Role[];
  /** Hours without a call after which a session ends. */
  readonly idleHours: number;
  /** Bytes of photos and files that one office may send on one day. */
  readonly uploadBytesADay: number;
  /** Seconds that the reading of one letter's file may take. */
  readonly readingSeconds: number;
};

const MEGABYTE = 1024 * 1024;

/** Bytes of so many megabytes. */
export const megabytes = (count: number): number => count * MEGABYTE;

/** What holds where nothing is set: nobody is forced, a session rests a day, an office sends 2 GB, a file is read in 20 seconds. */
export const USUAL_SAFETY: Safety = {
  secondFactorRoles: [],
  idleHours: 24,
  uploadBytesADay: megabytes(2048),
  readingSeconds: 20,
};

/** Whether whoever has these roles must use a second factor. */
export const needsSecondFactor = (safety: Safety, roles: readonly Role[]): boolean =>
  roles.some((role) => safety.secondFactorRoles.includes(role));
