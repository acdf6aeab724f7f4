import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { searchPlaces } from '#features/areas/contract.ts';
import type { PlaceFound } from '#features/areas/model.ts';
import { areaTitle } from '#features/areas/screens/words.ts';
import { useCall } from '#web/api-hooks.ts';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { directoryWords as words } from '../words/directory.ts';
import styles from './people.module.css';

const Found = ({ place }: { readonly place: PlaceFound }) => {
  const say = useSay();
  const { kind, id, level, name, within } = place;
  return (
    <li className={styles.row}>
      <Link to={kind === 'area' ? `/people/areas/${id}` : `/people/offices/${id}`}>
        {say(kind === 'area' ? areaTitle({ code: id, level, name }) : name)}
      </Link>
      <span className={styles.soft}>
        {say(kind === 'area' ? words.area : words.office)}
        {within && ` · ${say(within)}`}
      </span>
    </li>
  );
};

/** What the words typed above find among all areas and offices. */
export const PlacesFound = ({ typed }: { readonly typed: string }) => {
  const say = useSay();
  const q = useDeferredValue(typed);
  const { data, error, refetch } = useCall(
    searchPlaces,
    { query: { q } },
    { enabled: q !== '', placeholderData: (old) => old },
  );
  return (
    <Card title={say(words.found)}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} rowHeight={44} />}
      {data?.places.length === 0 && <p role="status">{say(words.nothingFound)}</p>}
      {data && data.places.length > 0 && (
        <ul className={styles.list}>
          {data.places.map((place) => (
            <Found key={`${place.kind}${place.id}`} place={place} />
          ))}
        </ul>
      )}
    </Card>
  );
};
