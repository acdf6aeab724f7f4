import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { z } from 'zod';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { ROLES } from '#kernel/actor.ts';
import { roleWords } from '#kernel/office-words.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { RoleName } from '../model.ts';
import { accountsWords as words } from '../words/accounts.ts';
import { directoryWords } from '../words/directory.ts';
import { type AccountFilter, AccountList } from './account-list.tsx';
import styles from './people.module.css';

const AccountsPlace = z.object({
  q: z.coerce.string().max(100).default('').catch(''),
  role: RoleName.optional().catch(undefined),
  state: z.enum(['active', 'closed']).optional().catch(undefined),
});
type AccountsPlace = z.infer<typeof AccountsPlace>;

type FiltersProps = {
  readonly place: AccountsPlace;
  readonly onChange: (change: Partial<AccountsPlace>) => void;
};

const Filters = ({ place, onChange }: FiltersProps) => {
  const say = useSay();
  return (
    <search className={styles.filters}>
      <TextField
        type="search"
        label={say(words.search)}
        autoComplete="off"
        maxLength={100}
        value={place.q}
        onChange={(q) => onChange({ q })}
      />
      <Select
        label={say(words.role)}
        none={say(words.every)}
        options={ROLES.map((role) => ({ value: role, label: say(roleWords[role]) }))}
        value={place.role}
        onChange={(role) => onChange({ role })}
      />
      <Select
        label={say(directoryWords.state)}
        none={say(words.every)}
        options={(['active', 'closed'] as const).map((value) => ({
          value,
          label: say(directoryWords[value]),
        }))}
        value={place.state}
        onChange={(state) => onChange({ state })}
      />
    </search>
  );
};

const filterOf = ({ q, role, state }: AccountsPlace): AccountFilter => ({
  ...(q.trim() === '' ? {} : { q: q.trim() }),
  ...(role ? { role } : {}),
  ...(state ? { active: state === 'active' ? 'true' : 'false' } : {}),
});

/** The accounts at one's own office and below, found by text, role and state. */
const AccountsPage = () => {
  const say = useSay();
  const [place, go] = usePlaceState(AccountsPlace);
  const filter = useDeferredValue(filterOf(place));
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(words.lead)}
        crumbs={[{ label: say(directoryWords.title), to: '/people' }]}
        actions={
          <>
            <ExportButton kind="accounts" input={filter} />
            <Link className={buttonClass('primary')} to="/people/accounts/new">
              {say(words.create)}
            </Link>
          </>
        }
      />
      <div className={styles.page}>
        <Filters place={place} onChange={go} />
        <div>
          <AccountList key={JSON.stringify(filter)} filter={filter} />
        </div>
      </div>
    </>
  );
};

export default AccountsPage;
