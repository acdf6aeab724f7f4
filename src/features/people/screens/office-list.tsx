import { Link } from '@tanstack/react-router';
import type { OfficeBrief } from '#features/areas/model.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { useSay } from '#web/i18n.tsx';
import { directoryWords as words } from '../words/directory.ts';
import styles from './people.module.css';

/** The offices of an area, each a link to its page. */
export const OfficeList = ({ offices }: { readonly offices: readonly OfficeBrief[] }) => {
  const say = useSay();
  if (offices.length === 0) return <p className={styles.soft}>{say(words.noOffices)}</p>;
  return (
    <ul className={styles.list}>
      {offices.map((office) => (
        <li key={office.id} className={styles.row}>
          <Link to="/people/offices/$officeId" params={{ officeId: office.id }}>
            {say(office.name)}
          </Link>
          <span className={styles.marks}>
            {office.letterCode && <span className={styles.soft}>{office.letterCode}</span>}
            {!office.active && <Badge icon="pause">{say(words.closed)}</Badge>}
          </span>
        </li>
      ))}
    </ul>
  );
};
