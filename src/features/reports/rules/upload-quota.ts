/** What an office has sent on one day: how many photos and files, and their bytes. */
export type SentToday = { readonly pieces: number; readonly bytes: number };

// Even the smallest photo costs a row, three files and the time to prepare it.
const PIECES_A_DAY = 5000;

/** Whether one more piece of so many bytes fits what an office may send on one day. */
export const fitsDay = (sent: SentToday, bytes: number, bytesADay: number): boolean =>
  sent.pieces < PIECES_A_DAY && sent.bytes + bytes <= bytesADay;
