import { Link } from '@tanstack/react-router';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Place } from '../model.ts';
import { gridWords as words } from '../words.ts';
import styles from './trail.module.css';

/** Where in the tree of areas the screen stands, and the way back up. */
export const Trail = ({ trail }: { readonly trail: readonly Place[] }) => {
  const say = useSay();
  const last = trail.length - 1;
  return (
    <nav className={styles.trail} aria-label={say(words.area)}>
      <ol>
        {trail.map(({ path, name }, index) => (
          <li key={path}>
            {index === last ? (
              <strong aria-current="page">{say(name)}</strong>
            ) : (
              <>
                <Link
                  to="."
                  search={(old: Record<string, unknown>) => ({
                    ...old,
                    area: index === 0 ? undefined : path,
                  })}
                >
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
