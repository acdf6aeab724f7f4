import { Link } from '@tanstack/react-router';
import type { Shape } from '../state-mark/shapes.ts';
import { StateMark } from '../state-mark/state-mark.tsx';
import styles from './tile-grid.module.css';

export type Tile = {
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
  readonly state: string;
  readonly value?: string;
  readonly to?: string;
  readonly search?: Readonly<Record<string, string>>;
};

const TileWords = ({ tile }: { readonly tile: Tile }) => (
  <>
    <span className={styles.name}>{tile.name}</span>
    {tile.value && <span className={styles.value}>{tile.value}</span>}
    <span className={styles.state}>
      <StateMark shape={tile.shape} label={tile.state} />
    </span>
  </>
);

/** Areas side by side, each with its state in shape and word, and the way into it. */
export const TileGrid = ({
  label,
  tiles,
}: {
  readonly label: string;
  readonly tiles: readonly Tile[];
}) => (
  <ul className={styles.grid} aria-label={label}>
    {tiles.map((tile) => (
      <li key={tile.key}>
        {tile.to ? (
          <Link to={tile.to} {...(tile.search && { search: tile.search })} className={styles.tile}>
            <TileWords tile={tile} />
          </Link>
        ) : (
          <div className={styles.tile}>
            <TileWords tile={tile} />
          </div>
        )}
      </li>
    ))}
  </ul>
);
