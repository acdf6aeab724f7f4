import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { instantSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { KeyValueList } from '#web/components/key-value/key-value.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { getAccount } from '../contract/accounts.ts';
import type { AccountView } from '../model.ts';
import { accountsWords as words } from '../words/accounts.ts';
import { directoryWords } from '../words/directory.ts';
import { AccountAccess } from './account-access.tsx';
import { EditAccount, MoveAccount } from './account-forms.tsx';
import { AccountMarks } from './account-list.tsx';
import { AccountPhones } from './account-phones.tsx';
import { FirstPasswords, type MadeAccount } from './first-passwords.tsx';
import styles from './people.module.css';

const Facts = ({ account }: { readonly account: AccountView }) => {
  const say = useSay();
  const { username, office, lastSeenAt, createdAt } = account;
  return (
    <Card>
      <KeyValueList
        pairs={[
          { label: say(words.username), value: username },
          {
            label: say(words.office),
            value: (
              <Link to="/people/offices/$officeId" params={{ officeId: office.id }}>
                {say(office.name)}
              </Link>
            ),
          },
          { label: say(directoryWords.state), value: <AccountMarks account={account} /> },
          {
            label: say(words.lastSeen),
            value: say(lastSeenAt ? instantSentence(lastSeenAt) : words.never),
          },
          { label: say(words.created), value: say(instantSentence(createdAt)) },
        ]}
      />
      <p>
        <Link className={buttonClass()} to="/audit" search={{ person: account.id }}>
          {say(words.audit)}
        </Link>
      </p>
    </Card>
  );
};

const Account = ({ account }: { readonly account: AccountView }) => {
  const [made, setMade] = useState<readonly MadeAccount[]>([]);
  return (
    <div className={styles.page}>
      <FirstPasswords made={made} />
      <div className={styles.page} data-print={made.length > 0 ? 'never' : undefined}>
        <Facts account={account} />
        <AccountPhones account={account} />
        <AccountAccess account={account} onPassword={(one) => setMade([one])} />
        <EditAccount key={JSON.stringify(account)} account={account} />
        <MoveAccount account={account} />
      </div>
    </div>
  );
};

/** The page of an account: what it is, and everything that its administrators do with it. */
const AccountPage = () => {
  const say = useSay();
  const id = useParam('accountId');
  const { data, error, refetch } = useCall(getAccount, { params: { id } });
  return (
    <>
      <PageHeader
        title={data?.name ?? say(words.title)}
        crumbs={[
          { label: say(directoryWords.title), to: '/people' },
          { label: say(words.title), to: '/people/accounts' },
        ]}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} rowHeight={56} />}
      {data && <Account key={id} account={data} />}
    </>
  );
};

export default AccountPage;
