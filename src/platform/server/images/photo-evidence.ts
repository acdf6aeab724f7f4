import exifr from 'exifr';

/** What the camera wrote about the taking: kept as evidence, never shown with the photo. */
export type PhotoEvidence = {
  /** Instant (ISO, UTC); a camera without a zone is taken to show Bangkok time. */
  readonly takenAt?: string;
  readonly gps?: { readonly latitude: number; readonly longitude: number };
};

const TAGS = {
  reviveValues: false,
  pick: [
    'DateTimeOriginal',
    'OffsetTimeOriginal',
    'GPSLatitude',
    'GPSLatitudeRef',
    'GPSLongitude',
    'GPSLongitudeRef',
  ],
};
const TAKEN = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})$/;
const OFFSET = /^[+-]\d{2}:\d{2}$/;

const takenAt = (taken: unknown, offset: unknown): string | undefined => {
  const [, year, month, day, time] = TAKEN.exec(String(taken ?? '')) ?? [];
  const zone = OFFSET.test(String(offset)) ? offset : '+07:00';
  const at = Date.parse(`${year}-${month}-${day}T${time}${zone}`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
};

const isPlace = (latitude: unknown, longitude: unknown): boolean =>
  Number.isFinite(latitude) &&
  Number.isFinite(longitude) &&
  Math.abs(Number(latitude)) <= 90 &&
  Math.abs(Number(longitude)) <= 180 &&
  !(latitude === 0 && longitude === 0);

/** Reads time and place of the taking; what is missing, damaged or impossible is left out. */
export const photoEvidence = async (bytes: Uint8Array): Promise<PhotoEvidence> => {
  const tags = await exifr.parse(bytes, TAGS).catch(() => undefined);
  if (!tags) return {};
  const taken = takenAt(tags.DateTimeOriginal, tags.OffsetTimeOriginal);
  const { latitude, longitude } = tags;
  return {
    ...(taken !== undefined && { takenAt: taken }),
    ...(isPlace(latitude, longitude) && { gps: { latitude, longitude } }),
  };
};
