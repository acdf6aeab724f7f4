import type { Level } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { CardSheet, CodeCard } from '#kernel/document/card-sheet.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { sheetFoot, shortArea, sheetWords as words } from './words/code-sheet.ts';

/** An account with the code printed for it. */
export type CodedAccount = {
  readonly name: string;
  readonly office: Sentence;
  /** The areas above its own, from the province down. */
  readonly above: readonly { readonly level: Level; readonly name: Sentence }[];
  readonly code: string;
};

/** What a sheet of codes is made of. */
export type CodeSheet = {
  readonly accounts: readonly CodedAccount[];
  /** The address of this server, such as `https://amphoe.example`. */
  readonly address: string;
  readonly now: string;
  readonly expiresAt: string;
};

/** Where a code opens the system; the code stands behind `#`, which no browser sends to a server. */
export const openingAddress = (address: string, code: string): string => `${address}/open#${code}`;

const placeOf = (above: CodedAccount['above']): string =>
  [...above]
    .reverse()
    .map(({ level, name }) => shortArea(level, name).th)
    .join(' ');

const cardOf = ({ name, office, above, code }: CodedAccount, sheet: CodeSheet): CodeCard => {
  const until = dateSentence(bangkokDate(sheet.expiresAt), { style: 'short' });
  const host = sheet.address.replace(/^https?:\/\//, '');
  return {
    scanned: openingAddress(sheet.address, code),
    typed: code,
    title: office.th,
    lines: [...(name === office.th ? [] : [name]), office.en, placeOf(above)],
    steps: [words.scan.th, words.pin.th, words.keep.th],
    foot: sheetFoot(until, `${host}/open`).th,
  };
};

/** The sheet of cards of accounts with their codes, in Thai. */
export const codeSheet = (sheet: CodeSheet): CardSheet => ({
  title: words.title.th,
  issuedOn: bangkokDate(sheet.now),
  cards: sheet.accounts.map((account) => cardOf(account, sheet)),
});
