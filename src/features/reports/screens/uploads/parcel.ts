import type { KeptFile } from '#web/outbox/store.ts';

/** A photo or file of a report that this device keeps; the client made its id. */
export type Parcel = Omit<KeptFile, 'account' | 'owner'>;

/** Under what this device keeps the files of a report. */
export const ownerOf = (reportId: string): string => `report:${reportId}`;
