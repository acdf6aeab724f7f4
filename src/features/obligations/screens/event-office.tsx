import { useCall } from '#web/api-hooks.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { listStandInOffices } from '../contract/events.ts';
import { eventWords as words } from '../words/events.ts';
import styles from './events.module.css';

type OfficeProps = {
  /** The office that is chosen; the person's own unless told. */
  readonly chosen: string | undefined;
  readonly onChoose: (officeId: string | undefined) => void;
};

/** Chooses whose events are shown and recorded: the own office's, or those of one below without a phone. */
export const EventOfficeChoice = ({ chosen, onChoose }: OfficeProps) => {
  const say = useSay();
  const own = useSignedIn().office.id;
  const { data, error, refetch } = useCall(listStandInOffices, {});
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={1} rowHeight={72} />;
  return (
    <div className={styles.fields} data-print="never">
      <Select
        label={say(words.heldBy)}
        help={say(words.heldByHelp)}
        none={say(words.own)}
        options={data.offices.map(({ id, name, above }) => ({
          value: id,
          label: say(above ? words.officeIn(name, above) : name),
        }))}
        value={chosen === own ? undefined : chosen}
        onChange={onChoose}
      />
    </div>
  );
};
