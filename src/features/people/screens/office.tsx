import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listChildAreas } from '#features/areas/contract.ts';
import { areaTitle } from '#features/areas/screens/words.ts';
import { levelWords } from '#kernel/office-words.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { KeyValueList } from '#web/components/key-value/key-value.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { getOffice, listOffices, setOfficeActive } from '../contract/offices.ts';
import type { OfficeView } from '../model.ts';
import { administers, setOfficeActive as maySetActive } from '../rules/administration.ts';
import { accountsWords } from '../words/accounts.ts';
import { directoryWords as words } from '../words/directory.ts';
import { AccountList } from './account-list.tsx';
import { useActor } from './actor.ts';
import { EditOffice } from './office-form.tsx';
import styles from './people.module.css';

const useSetActive = (office: OfficeView) => {
  const toast = useToast();
  const action = useAction(setOfficeActive, {
    invalidates: [getOffice, listOffices, listChildAreas],
    onDone: ({ id, active }) =>
      toast(active ? words.officeOpened : words.officeClosed, {
        undo: () => action.mutate({ params: { id }, body: { active: !active } }),
      }),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  const { id, active } = office;
  return { ...action, flip: () => action.mutate({ params: { id }, body: { active: !active } }) };
};

const Management = ({ office }: { readonly office: OfficeView }) => {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const { flip, isPending } = useSetActive(office);
  const allowed = maySetActive(
    useActor(),
    { ...office, activeAccounts: office.accounts },
    !office.active,
  );
  return (
    <>
      <div className={styles.actions}>
        <Button icon="edit" onClick={() => setEditing(true)}>
          {say(words.edit)}
        </Button>
        {allowed.ok && (
          <Button pending={isPending} onClick={flip}>
            {say(office.active ? words.deactivate : words.activate)}
          </Button>
        )}
      </div>
      {!allowed.ok && <p className={styles.soft}>{say(allowed.refusals[0].sentence)}</p>}
      <EditOffice office={office} open={editing} onClose={() => setEditing(false)} />
    </>
  );
};

const Facts = ({ office }: { readonly office: OfficeView }) => {
  const say = useSay();
  return (
    <KeyValueList
      pairs={[
        { label: say(words.level), value: say(levelWords[office.level]) },
        { label: say(words.letterCode), value: office.letterCode ?? say(words.noLetterCode) },
        { label: say(words.state), value: say(office.active ? words.active : words.closed) },
      ]}
    />
  );
};

const Accounts = ({ office }: { readonly office: OfficeView }) => {
  const say = useSay();
  return (
    <section className={styles.page}>
      <div className={styles.row}>
        <h2>{say(words.accountsHere)}</h2>
        {office.active && (
          <Link className={buttonClass()} to="/people/accounts/new" search={{ office: office.id }}>
            {say(accountsWords.create)}
          </Link>
        )}
      </div>
      <div>
        <AccountList filter={{ officeId: office.id }} none={accountsWords.noneHere} />
      </div>
    </section>
  );
};

const Office = ({ office }: { readonly office: OfficeView }) => {
  const managed = administers(useActor(), office.areaPath);
  return (
    <div className={styles.page}>
      <Card>
        <Facts office={office} />
        {managed && <Management office={office} />}
      </Card>
      {managed && <Accounts office={office} />}
    </div>
  );
};

const useCrumbs = (code: string | undefined) => {
  const say = useSay();
  const { data } = useCall(
    listChildAreas,
    { params: { code: code ?? '' } },
    { enabled: code !== undefined },
  );
  return data
    ? [...data.above, data.area].map((one) => ({
        label: say(areaTitle(one)),
        to: `/people/areas/${one.code}`,
      }))
    : [];
};

/** The page of an office: what it is, and for its administrators also who works there. */
const OfficePage = () => {
  const say = useSay();
  const id = useParam('officeId');
  const { data, error, refetch } = useCall(getOffice, { params: { id } });
  const crumbs = useCrumbs(data?.areaCode);
  return (
    <>
      <PageHeader title={data ? say(data.name) : say(words.office)} crumbs={crumbs} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} rowHeight={44} />}
      {data && <Office office={data} />}
    </>
  );
};

export default OfficePage;
