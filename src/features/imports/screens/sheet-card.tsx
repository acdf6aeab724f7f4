import { listReports } from '#features/reports/contract/report.ts';
import { addressOf } from '#web/api.ts';
import { useCall } from '#web/api-hooks.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useFiscalYear } from '#web/fiscal-year.tsx';
import { useSay } from '#web/i18n.tsx';
import { downloadFigureSheet } from '../contract.ts';
import type { SheetFormat } from '../model.ts';
import styles from './imports.module.css';
import { screenWords as words } from './words.ts';

const TO_CHOOSE_FROM = 200;

type CardProps = {
  readonly requirement: string | undefined;
  readonly onChoose: (requirement: string | undefined) => void;
};

const useYear = () => {
  const { fiscalYear } = useFiscalYear();
  return fiscalYear === undefined ? {} : { fiscalYear };
};

const Downloads = ({ requirementId }: { readonly requirementId: string }) => {
  const say = useSay();
  const year = useYear();
  const to = (format: SheetFormat) =>
    addressOf(downloadFigureSheet, { query: { requirementId, format, ...year } });
  return (
    <p className={styles.actions}>
      <a className={buttonClass('secondary')} href={to('xlsx')} download>
        <Icon name="download" />
        {say(words.asXlsx)}
      </a>
      <a className={buttonClass('quiet')} href={to('csv')} download>
        {say(words.asCsv)}
      </a>
    </p>
  );
};

/** Chooses a report, and gives its sheet to fill in. */
export const SheetCard = ({ requirement, onChoose }: CardProps) => {
  const say = useSay();
  const year = useYear();
  const { data, error, refetch } = useCall(listReports, {
    query: { ...year, limit: TO_CHOOSE_FROM },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={2} rowHeight={48} />;
  const titles = new Map(data.reports.map((one) => [one.requirementId, say(one.title)]));
  if (titles.size === 0)
    return (
      <EmptyState icon="report" title={say(words.noReports)}>
        {say(words.noReportsText)}
      </EmptyState>
    );
  return (
    <Card title={say(words.sheet)}>
      <Select
        label={say(words.requirement)}
        none={say(words.choose)}
        options={[...titles].map(([value, label]) => ({ value, label }))}
        value={requirement}
        onChange={onChoose}
      />
      <p className={styles.help}>{say(words.sheetHelp)}</p>
      {requirement && <Downloads requirementId={requirement} />}
    </Card>
  );
};
