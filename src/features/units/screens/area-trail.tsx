import { Link } from '@tanstack/react-router';
import type { Sentence } from '#kernel/sentence.ts';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import { coverageWords as words } from '../words/screen.ts';
import styles from './units.module.css';

type Step = { readonly path: string; readonly name: Sentence };

/** Where in the tree of areas the coverage stands, and the way back up. */
export const AreaTrail = ({ trail }: { readonly trail: readonly Step[] }) => {
  const say = useSay();
  const last = trail.length - 1;
  return (
    <nav aria-label={say(words.area)}>
      <ol className={styles.trail}>
        {trail.map(({ path, name }, at) => (
          <li key={path}>
            {at === last ? (
              <strong aria-current="page">{say(name)}</strong>
            ) : (
              <>
                <Link to="/units" search={at === 0 ? {} : { area: path }}>
                  {say(name)}
                </Link>
                <Icon name="chevron-right" />
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
