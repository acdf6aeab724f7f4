import { provinces } from '#features/letters/reading/provinces.ts';
import { PROVINCE_TILES, type TilePlace } from '#kernel/province-tiles.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { PROVINCE_LATIN } from './province-latin.ts';

/** A province as the map draws it. */
export type MapProvince = TilePlace & {
  readonly code: string;
  readonly name: Sentence;
  /** The two letters of its letters, and Latin ones in English; Bangkok, which has no letters, is written กทม. */
  readonly short: Sentence;
};

const BANGKOK = 'กทม';

/** Every province with its place on the map and its name, in the order of the geocodes. */
export const MAP_PROVINCES: readonly MapProvince[] = [...PROVINCE_TILES].flatMap(
  ([code, place], at) => {
    const found = provinces[at];
    if (!found) return [];
    const { name, letterCode } = found;
    const short = say(letterCode ?? BANGKOK, PROVINCE_LATIN.get(code) ?? name.en);
    return [{ code, ...place, name, short }];
  },
);
