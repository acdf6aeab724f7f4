import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { Dialog } from '../components/dialog/dialog.tsx';
import { Icon } from '../components/icon/icon.tsx';
import { useNumber } from '../figures.ts';
import { useRail } from '../frame-parts.ts';
import { useSay } from '../i18n.tsx';
import mark from '../mark.svg';
import type { RailEntry } from '../registry.ts';
import { frameWords } from '../words.ts';
import styles from './rail.module.css';

const noCount = () => undefined;

const useIsAt = (starts: readonly string[]): boolean =>
  useRouterState({
    select: ({ location }) => starts.some((one) => location.pathname.startsWith(one)),
  });

type PlaceProps = {
  readonly entry: RailEntry;
  readonly shape: 'place' | 'tab';
  readonly onClick?: () => void;
};

const Place = ({ entry, shape, onClick }: PlaceProps) => {
  const say = useSay();
  const useCount = entry.useCount ?? noCount;
  const count = useCount();
  const isAt = useIsAt(entry.also ?? []);
  const number = useNumber();
  return (
    <Link
      to={entry.to}
      className={styles[shape]}
      onClick={onClick}
      {...(isAt && { 'aria-current': 'page' })}
    >
      <Icon name={entry.icon} />
      <span className={styles.label}>{say(entry.label)}</span>
      {count ? <span className={styles.count}>{number(count)}</span> : null}
    </Link>
  );
};

/** The places of the application down the left side of a wide screen. */
export const Rail = () => {
  const say = useSay();
  return (
    <div className={styles.rail}>
      <nav aria-label={say(frameWords.mainPlaces)}>
        <Link to="/" className={styles.brand}>
          <img src={mark} alt="" />
          {say(frameWords.product)}
        </Link>
        <ul className={styles.places}>
          {useRail().map((entry) => (
            <li key={entry.to}>
              <Place entry={entry} shape="place" />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
};

const MorePlaces = ({ entries }: { readonly entries: readonly RailEntry[] }) => {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.tab}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="more" />
        <span className={styles.label}>{say(frameWords.more)}</span>
      </button>
      <Dialog open={open} title={say(frameWords.more)} onClose={() => setOpen(false)}>
        <div className={styles.more}>
          {entries.map((entry) => (
            <Place key={entry.to} entry={entry} shape="place" onClick={() => setOpen(false)} />
          ))}
        </div>
      </Dialog>
    </>
  );
};

/** The first four places along the foot of a phone, and the rest behind “more”. */
export const BottomBar = () => {
  const say = useSay();
  const rail = useRail();
  const rest = rail.slice(4);
  return (
    <nav className={styles.bar} aria-label={say(frameWords.mainPlaces)}>
      {rail.slice(0, 4).map((entry) => (
        <Place key={entry.to} entry={entry} shape="tab" />
      ))}
      {rest.length > 0 && <MorePlaces entries={rest} />}
    </nav>
  );
};
