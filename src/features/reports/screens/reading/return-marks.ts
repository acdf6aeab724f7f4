import type { ReturnTarget } from '../../model/report.ts';

/** One field or photo that the reviewer wants mended, and why. */
export type Mark = {
  readonly path: string;
  readonly fileId?: string;
  readonly label: string;
  readonly reason: string;
};

export type MarkPlace = Pick<Mark, 'path' | 'fileId' | 'label'>;

/** What tells one mark from another: a photo by its identity, a field by its path. */
export const markKey = ({ path, fileId }: Pick<Mark, 'path' | 'fileId'>): string =>
  fileId === undefined ? path : `${path}#${fileId}`;

export const isMarked = (marks: readonly Mark[], place: MarkPlace): boolean =>
  marks.some((mark) => markKey(mark) === markKey(place));

/** Adds a place to what is sent back, or takes it out again. */
export const toggleMark = (marks: readonly Mark[], place: MarkPlace): readonly Mark[] =>
  isMarked(marks, place)
    ? marks.filter((mark) => markKey(mark) !== markKey(place))
    : [...marks, { ...place, reason: '' }];

/** Writes the reason of one mark. */
export const giveReason = (marks: readonly Mark[], key: string, reason: string): readonly Mark[] =>
  marks.map((mark) => (markKey(mark) === key ? { ...mark, reason } : mark));

/** Which reasons are missing: `overall`, and the keys of marks; marks speak for themselves without an overall one. */
export const missingReasons = (marks: readonly Mark[], overall: string): string[] => [
  ...(marks.length === 0 && overall.trim() === '' ? ['overall'] : []),
  ...marks.filter(({ reason }) => reason.trim() === '').map(markKey),
];

/** The marks as the server takes them. */
export const targetsOf = (marks: readonly Mark[]): ReturnTarget[] =>
  marks.map(({ path, fileId, reason }) => ({
    path,
    ...(fileId === undefined ? {} : { fileId }),
    reason: reason.trim(),
  }));
