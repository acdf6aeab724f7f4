import { Link } from '@tanstack/react-router';
import type { AreaEntry } from '#features/areas/model.ts';
import { areaTitle } from '#features/areas/screens/words.ts';
import type { Column } from '#web/components/table/columns.ts';
import type { Say } from '#web/i18n.tsx';
import { directoryWords as words } from '../words/directory.ts';

const officeLinks = (area: AreaEntry, say: Say) =>
  area.offices.length === 0
    ? '–'
    : area.offices.map(({ id, name }) => (
        <div key={id}>
          <Link to="/people/offices/$officeId" params={{ officeId: id }}>
            {say(name)}
          </Link>
        </div>
      ));

/** The columns of the areas below one: name, code, offices, how many areas below. */
export const childColumns = (say: Say): readonly Column<AreaEntry>[] => [
  {
    key: 'area',
    head: say(words.area),
    cell: (area) => (
      <Link to="/people/areas/$code" params={{ code: area.code }}>
        {say(areaTitle(area))}
      </Link>
    ),
    sortBy: (area) => say(area.name),
  },
  { key: 'code', head: say(words.code), cell: ({ code }) => code, sortBy: ({ code }) => code },
  { key: 'office', head: say(words.office), cell: (area) => officeLinks(area, say) },
  {
    key: 'below',
    head: say(words.areasBelow),
    cell: ({ children }) => children,
    sortBy: ({ children }) => children,
    numeric: true,
  },
];
