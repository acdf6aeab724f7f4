import { useState } from 'react';
import { instantSentence } from '#kernel/thai-date.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { getUnit, getUnitRoster, saveUnitRoster } from '../contract/units.ts';
import { MOST_PEOPLE, type RosterPerson } from '../model/roster.ts';
import { rosterWords as words } from '../words/screen.ts';
import { unitName } from '../words/unit.ts';
import { peopleOf, rosterText } from './roster-text.ts';
import { STALE } from './stale.ts';
import styles from './units.module.css';

type NamesProps = {
  readonly officeId: string;
  readonly people: readonly RosterPerson[];
  /** When they were kept; null where there were none. */
  readonly savedAt: string | null;
};

const Names = ({ officeId, people, savedAt }: NamesProps) => {
  const say = useSay();
  const toast = useToast();
  const [text, setText] = useState(() => rosterText(people));
  const save = useAction(saveUnitRoster, {
    invalidates: [...STALE, getUnitRoster],
    onDone: () => toast(words.saved),
  });
  const typed = peopleOf(text);
  const error = typed.length > MOST_PEOPLE ? say(words.tooMany(MOST_PEOPLE)) : undefined;
  const send = () => {
    if (error !== undefined) return;
    save.mutate({ params: { id: officeId }, body: { people: typed, basedOn: savedAt } });
  };
  return (
    <div className={styles.form}>
      <LongTextField
        label={say(words.names)}
        help={say(words.namesHelp)}
        rows={12}
        error={error}
        value={text}
        onChange={setText}
      />
      {save.error && <ErrorState error={save.error} />}
      <p className={styles.actions}>
        <Button kind="primary" icon="lock" pending={save.isPending} onClick={send}>
          {say(words.save)}
        </Button>
      </p>
    </div>
  );
};

const Opened = ({ officeId }: { readonly officeId: string }) => {
  const say = useSay();
  // Names stay in no cache: they are asked for each time, and each time is written down.
  const { data, error, refetch } = useCall(
    getUnitRoster,
    { params: { id: officeId } },
    { gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} rowHeight={32} />;
  return (
    <div className={styles.section}>
      <p className={styles.soft}>
        {say(data.savedAt === null ? words.empty : words.savedAt(instantSentence(data.savedAt)))}
      </p>
      <Names key={data.savedAt} officeId={officeId} {...data} />
    </div>
  );
};

/** The names of a unit's people: shown only when asked for, since every reading is written down. */
const RosterScreen = () => {
  const say = useSay();
  const officeId = useParam('officeId');
  const [isOpen, setOpen] = useState(false);
  const { data } = useCall(getUnit, { params: { id: officeId } });
  const crumb = { label: say(data?.unit.name ?? unitName), to: `/units/${officeId}` };
  return (
    <>
      <PageHeader title={say(words.title)} lead={say(words.lead)} crumbs={[crumb]} />
      {isOpen ? (
        <Opened officeId={officeId} />
      ) : (
        <Card>
          <div className={styles.section}>
            <p className={styles.soft}>{say(words.openLead)}</p>
            <p className={styles.actions}>
              <Button kind="primary" icon="eye" onClick={() => setOpen(true)}>
                {say(words.open)}
              </Button>
            </p>
          </div>
        </Card>
      )}
    </>
  );
};

export default RosterScreen;
