import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listChildAreas } from '#features/areas/contract.ts';
import { type AreaEntry, NATION_CODE } from '#features/areas/model.ts';
import { areaTitle } from '#features/areas/screens/words.ts';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { isWithin, type Level } from '#kernel/area.ts';
import type { ReplyOf } from '#kernel/contract.ts';
import { useCall } from '#web/api-hooks.ts';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Table } from '#web/components/table/table.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { administers } from '../rules/administration.ts';
import { accountsWords } from '../words/accounts.ts';
import { directoryWords as words } from '../words/directory.ts';
import { useActor } from './actor.ts';
import { childColumns } from './area-columns.tsx';
import { AddOffice } from './office-form.tsx';
import { OfficeList } from './office-list.tsx';
import styles from './people.module.css';
import { PlacesFound } from './place-search.tsx';
import { PrintCodes } from './print-codes.tsx';

const Actions = ({ area }: { readonly area: AreaEntry | undefined }) => {
  const actor = useActor();
  return (
    <>
      {area && isWithin(area.path, actor.areaPath) && (
        <ExportButton kind="offices" input={{ area: area.path }} />
      )}
      {area && administers(actor, area.path) && area.level !== 'department' && (
        <PrintCodes area={area} />
      )}
      {actor.roles.includes('administrator') && <AdministratorActions level={actor.level} />}
    </>
  );
};

const AdministratorActions = ({ level }: { readonly level: Level }) => {
  const say = useSay();
  return (
    <>
      {level === 'department' && (
        <Link className={buttonClass()} to="/people/areas/changes">
          {say(words.changes)}
        </Link>
      )}
      <Link className={buttonClass()} to="/people/imports">
        {say(words.imports)}
      </Link>
      <Link className={buttonClass()} to="/people/accounts">
        {say(accountsWords.title)}
      </Link>
      <Link className={buttonClass('primary')} to="/people/accounts/new">
        {say(accountsWords.create)}
      </Link>
    </>
  );
};

const OfficesCard = ({ area }: { readonly area: AreaEntry }) => {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const mayAdd = administers(useActor(), area.path);
  return (
    <Card
      title={say(words.offices)}
      actions={
        mayAdd && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {say(words.addOffice)}
          </Button>
        )
      }
    >
      <OfficeList offices={area.offices} />
      <AddOffice areaCode={area.code} open={adding} onClose={() => setAdding(false)} />
    </Card>
  );
};

type AreaProps = { readonly area: AreaEntry; readonly below: readonly AreaEntry[] };

const Area = ({ area, below }: AreaProps) => {
  const say = useSay();
  return (
    <>
      <OfficesCard area={area} />
      {below.length > 0 && (
        <section>
          <h2>{say(words.below)}</h2>
          <Table
            caption={say(words.below)}
            columns={childColumns(say)}
            rows={below}
            rowKey={({ code }) => code}
          />
        </section>
      )}
    </>
  );
};

const crumbsOf = (
  page: ReplyOf<typeof listChildAreas> | undefined,
  say: ReturnType<typeof useSay>,
) =>
  (page?.above ?? []).map((one) => ({
    label: say(areaTitle(one)),
    to: `/people/areas/${one.code}`,
  }));

/** An area of the tree: its offices, what lies below it, the way up, and the search. */
export const AreaView = ({ code = NATION_CODE }: { readonly code?: string | undefined }) => {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { data, error, refetch } = useCall(listChildAreas, { params: { code } });
  const searching = typed.trim() !== '';
  return (
    <>
      <PageHeader
        title={data ? say(areaTitle(data.area)) : say(words.title)}
        crumbs={crumbsOf(data, say)}
        actions={<Actions key={code} area={data?.area} />}
      />
      <div className={styles.page}>
        <div className={styles.search}>
          <TextField
            type="search"
            label={say(words.search)}
            help={say(words.searchHelp)}
            autoComplete="off"
            maxLength={100}
            value={typed}
            onChange={setTyped}
          />
        </div>
        {searching && <PlacesFound typed={typed.trim()} />}
        {!searching && error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!searching && !data && !error && <Skeleton rows={8} rowHeight={44} />}
        {!searching && data && <Area area={data.area} below={data.children} />}
      </div>
    </>
  );
};
