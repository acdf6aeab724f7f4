import type { Role } from '#kernel/actor.ts';

/** How carefully an installation keeps its doors; the operator decides (see config.ts). */
export type Safety = {
  /** Whoever has one of these roles uses a second factor; for the others it is offered. */
  readonly secondFactorRoles: readonly Role[];
  /** Hours without a call after which a session ends. */
  readonly idleHours: number;
  /** How long what opens a phone holds. */
  readonly phones: PhoneSafety;
  /** Bytes of photos and files that one office may send on one day. */
  readonly uploadBytesADay: number;
  /** Seconds that the reading of one letter's file may take. */
  readonly readingSeconds: number;
};

/** How long the ways in by phone hold. */
export type PhoneSafety = {
  /** Days in which a printed code may be opened. */
  readonly codeDays: number;
  /** Days without use after which a phone needs a new code. */
  readonly idleDays: number;
  /** Hours without use after which the PIN is asked again. */
  readonly pinHours: number;
};

const MEGABYTE = 1024 * 1024;

/** Bytes of so many megabytes. */
export const megabytes = (count: number): number => count * MEGABYTE;

/** What holds where nothing is set: nobody is forced, a session rests a day, a phone 90, an office sends 2 GB, a file is read in 20 seconds. */
export const USUAL_SAFETY: Safety = {
  secondFactorRoles: [],
  idleHours: 24,
  phones: { codeDays: 30, idleDays: 90, pinHours: 12 },
  uploadBytesADay: megabytes(2048),
  readingSeconds: 20,
};

/** Whether whoever has these roles must use a second factor. */
export const needsSecondFactor = (safety: Safety, roles: readonly Role[]): boolean =>
  roles.some((role) => safety.secondFactorRoles.includes(role));
