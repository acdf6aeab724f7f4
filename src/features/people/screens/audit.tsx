import { z } from 'zod';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { CivilDate } from '#kernel/civil-date.ts';
import type { ReplyOf } from '#kernel/contract.ts';
import { useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Table } from '#web/components/table/table.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { listAudit } from '../contract/audit.ts';
import { auditWords as words } from '../words/audit.ts';
import { actionChoices } from '../words/audit-actions.ts';
import { auditColumns } from './audit-entries.tsx';
import styles from './people.module.css';
import { PersonFilter } from './person-filter.tsx';

const AuditPlace = z.object({
  action: z.string().max(100).optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  from: CivilDate.optional().catch(undefined),
  to: CivilDate.optional().catch(undefined),
  before: z.coerce.number().int().min(1).optional().catch(undefined),
});
type AuditPlace = z.infer<typeof AuditPlace>;

type FiltersProps = {
  readonly place: AuditPlace;
  readonly onChange: (change: Partial<AuditPlace>) => void;
};

const Filters = ({ place, onChange }: FiltersProps) => {
  const say = useSay();
  return (
    <search className={styles.filters} data-print="never">
      <Select
        label={say(words.action)}
        none={say(words.every)}
        options={actionChoices.map(([value, sentence]) => ({ value, label: say(sentence) }))}
        value={place.action}
        onChange={(action) => onChange({ action })}
      />
      <PersonFilter value={place.person} onChange={(person) => onChange({ person })} />
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          label={say(words[end])}
          value={place[end]}
          onChange={(day) => onChange({ [end]: day })}
        />
      ))}
    </search>
  );
};

type EntriesProps = Pick<ReplyOf<typeof listAudit>, 'entries' | 'next'> & {
  readonly before: number | undefined;
  readonly onBefore: (before: number | undefined) => void;
};

const Entries = ({ entries, next, before, onBefore }: EntriesProps) => {
  const say = useSay();
  return (
    <div className={styles.page}>
      <Table
        caption={say(words.caption)}
        columns={auditColumns(say)}
        rows={entries}
        rowKey={({ id }) => String(id)}
        empty={<EmptyState icon="search" title={say(words.none)} />}
      />
      <div className={styles.actions} data-print="never">
        {before !== undefined && (
          <Button onClick={() => onBefore(undefined)}>{say(words.newest)}</Button>
        )}
        {next !== null && <Button onClick={() => onBefore(next)}>{say(words.older)}</Button>}
      </div>
    </div>
  );
};

const queryOf = ({ person, ...rest }: AuditPlace) => ({ ...rest, personId: person });

// All that the conditions let through, and not only the page in view.
const inputOf = (place: AuditPlace) => {
  const { before: _before, ...conditions } = queryOf(place);
  return conditions;
};

/** What was done in one's own area and below, newest first. */
const AuditPage = () => {
  const say = useSay();
  const [place, go] = usePlaceState(AuditPlace);
  const { data, error, refetch } = useCall(
    listAudit,
    { query: queryOf(place) },
    { placeholderData: (old) => old },
  );
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(words.lead)}
        actions={<ExportButton kind="audit" input={inputOf(place)} />}
      />
      <div className={styles.page}>
        <Filters place={place} onChange={(change) => go({ ...change, before: undefined })} />
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton rows={10} rowHeight={56} />}
        {data && !error && (
          <Entries {...data} before={place.before} onBefore={(before) => go({ before })} />
        )}
      </div>
    </>
  );
};

export default AuditPage;
