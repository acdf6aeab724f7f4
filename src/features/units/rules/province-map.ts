import { provinces } from '#features/letters/reading/provinces.ts';
import { PROVINCE_TILES, type TilePlace } from '#kernel/province-tiles.ts';
import { type Sentence, say } from '#kernel/sentence.ts';

/** A province as the map draws it. */
export type MapProvince = TilePlace & {
  readonly code: string;
  readonly name: Sentence;
  /** The two letters of its letters; Bangkok, which has none, is written กทม. */
  readonly short: Sentence;
};

const BANGKOK = say('กทม', 'BKK');

/** Every province with its place on the map and its name, in the order of the geocodes. */
export const MAP_PROVINCES: readonly MapProvince[] = [...PROVINCE_TILES].flatMap(
  ([code, place], at) => {
    const found = provinces[at];
    if (!found) return [];
    const { name, letterCode } = found;
    const short = letterCode === null ? BANGKOK : say(letterCode, letterCode);
    return [{ code, ...place, name, short }];
  },
);
