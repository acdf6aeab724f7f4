import type { Shape } from '#web/components/state-mark/shapes.ts';
import { type Tile, TileGrid } from '#web/components/tile-grid/tile-grid.tsx';
import {
  type Band,
  type BandWord,
  type MapTile,
  TileMap,
} from '#web/components/tile-map/tile-map.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import type { Coverage, CoverageRow } from '../model/unit.ts';
import { percent } from '../rules/coverage.ts';
import { MAP_PROVINCES, type MapProvince } from '../rules/province-map.ts';
import { coverageWords as words } from '../words/screen.ts';
import { placeOf } from './place.ts';
import styles from './units.module.css';

type Rows = { readonly rows: readonly CoverageRow[] };

/** How full a share is drawn. */
export const bandOf = (share: number): Band => {
  if (share === 100) return 'all';
  if (share >= 80) return 'most';
  if (share >= 50) return 'half';
  return share > 0 ? 'some' : 'none';
};

const BAND_WORDS = [
  ['all', words.bandAll],
  ['most', words.bandMost],
  ['half', words.bandHalf],
  ['some', words.bandSome],
  ['none', words.bandNone],
  ['empty', words.bandEmpty],
] as const;

const SHAPES: Readonly<Record<Band, Shape>> = {
  all: 'on-time',
  most: 'late',
  half: 'late',
  some: 'missing',
  none: 'missing',
};

const shareOf = ({ complete, units }: Coverage): number => percent(complete, units) ?? 0;

/** The provinces as tiles where they lie, each with its share of complete units. */
export const ProvinceMap = ({ rows }: Rows) => {
  const say = useSay();
  const number = useNumber();
  const tileOf = ({ code, row, column, name, short }: MapProvince): MapTile => {
    const found = rows.find(({ areaPath }) => areaPath === `/${code}/`);
    const base = { key: code, row, column, short: say(short) };
    if (!found) return { ...base, says: say(words.tileEmpty(name)) };
    const { complete, units } = found.coverage;
    const share = shareOf(found.coverage);
    const says = say(words.tileSays(name, complete, units, share));
    return { ...base, says, value: `${number(share)}%`, band: bandOf(share), ...placeOf(found) };
  };
  const legend: BandWord[] = BAND_WORDS.map(([band, word]) => ({ band, word: say(word) }));
  return (
    <section className={styles.section} aria-label={say(words.map)}>
      <h2>{say(words.map)}</h2>
      <TileMap
        label={say(words.map)}
        tiles={MAP_PROVINCES.map(tileOf)}
        legend={legend}
        hint={say(words.mapHint)}
      />
    </section>
  );
};

/** The districts of a province, or whatever lies below, side by side with their share of complete units. */
export const DistrictTiles = ({ rows }: Rows) => {
  const say = useSay();
  const number = useNumber();
  const tiles = rows.map((row): Tile => {
    const share = shareOf(row.coverage);
    const { complete, units } = row.coverage;
    return {
      key: row.officeId ?? row.areaPath,
      name: say(row.name),
      shape: SHAPES[bandOf(share)],
      value: `${number(share)} %`,
      state: say(words.ofAll(complete, units)),
      ...placeOf(row),
    };
  });
  return (
    <section className={styles.section}>
      <h2>{say(words.districts)}</h2>
      <TileGrid label={say(words.districts)} tiles={tiles} />
    </section>
  );
};
