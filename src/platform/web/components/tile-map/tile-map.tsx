import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { nextTile, type Placed } from './map-keys.ts';
import styles from './tile-map.module.css';

/** How full a tile is drawn: each band has a pattern of its own, so that none rests on colour. */
export type Band = 'none' | 'some' | 'half' | 'most' | 'all';

export type MapTile = Placed & {
  /** Two or three letters that stand in the tile. */
  readonly short: string;
  /** The whole name and figure, spoken, and shown under the map while the tile is in hand. */
  readonly says: string;
  /** The figure in the tile. */
  readonly value?: string;
  /** Left out where there is nothing to tell. */
  readonly band?: Band;
  readonly search?: Readonly<Record<string, string>>;
};

export type BandWord = { readonly band: Band | 'empty'; readonly word: string };

type TileMapProps = {
  readonly label: string;
  readonly tiles: readonly MapTile[];
  /** What the bands mean, in their order. */
  readonly legend: readonly BandWord[];
  /** What stands under the map while no tile is in hand. */
  readonly hint: string;
};

const Words = ({ tile }: { readonly tile: MapTile }) => (
  <>
    <span className={styles.short} aria-hidden="true">
      {tile.short}
    </span>
    {tile.value && (
      <span className={styles.value} aria-hidden="true">
        {tile.value}
      </span>
    )}
    <span className="spoken">{tile.says}</span>
  </>
);

type TileProps = {
  readonly tile: MapTile;
  readonly tabbable: boolean;
  readonly onHold: (tile: MapTile | undefined) => void;
};

const Tile = ({ tile, tabbable, onHold }: TileProps) => {
  const { key, row, column, band, to, search } = tile;
  const look = { className: styles.tile, 'data-band': band ?? 'empty' };
  const held = { onPointerEnter: () => onHold(tile), onPointerLeave: () => onHold(undefined) };
  return (
    <li style={{ gridRow: row, gridColumn: column }} {...held}>
      {to === undefined ? (
        <span {...look}>
          <Words tile={tile} />
        </span>
      ) : (
        <Link
          {...look}
          to={to}
          {...(search && { search })}
          data-key={key}
          tabIndex={tabbable ? 0 : -1}
          onFocus={() => onHold(tile)}
          onBlur={() => onHold(undefined)}
        >
          <Words tile={tile} />
        </Link>
      )}
    </li>
  );
};

const Legend = ({ legend }: Pick<TileMapProps, 'legend'>) => (
  <ul className={styles.legend}>
    {legend.map(({ band, word }) => (
      <li key={band}>
        <span className={styles.sample} data-band={band} aria-hidden="true" />
        {word}
      </li>
    ))}
  </ul>
);

/** Areas as tiles where they lie; arrow keys go from one to the next, and the Tab key past the whole map. */
export const TileMap = ({ label, tiles, legend, hint }: TileMapProps) => {
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState<string>();
  const [held, setHeld] = useState<MapTile>();
  const open = tiles.filter(({ to }) => to !== undefined);
  const entrance = open.find(({ key }) => key === last) ?? open[0];
  const move = (event: KeyboardEvent) => {
    const from = open.find(({ key }) => key === entrance?.key);
    const next = from && nextTile(tiles, from, event.key);
    if (!next) return;
    event.preventDefault();
    setLast(next.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
  };
  const hold = (tile: MapTile | undefined) => {
    setHeld(tile);
    if (tile?.to !== undefined) setLast(tile.key);
  };
  return (
    <div className={styles.frame}>
      <ul ref={list} className={styles.map} aria-label={label} onKeyDown={move}>
        {tiles.map((tile) => (
          <Tile key={tile.key} tile={tile} tabbable={tile.key === entrance?.key} onHold={hold} />
        ))}
      </ul>
      <p className={styles.held} data-print="never">
        {held?.says ?? hint}
      </p>
      <Legend legend={legend} />
    </div>
  );
};
