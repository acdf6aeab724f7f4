import { addressOf } from '#web/api.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { Stat, StatRow } from '#web/components/stat/stat.tsx';
import { Table } from '#web/components/table/table.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { downloadErrorSheet } from '../contract.ts';
import type { FigureImport, ImportCounts, SheetFault } from '../model.ts';
import styles from './imports.module.css';
import { screenWords as words } from './words.ts';

const SHOWN = ['rows', 'fresh', 'changed', 'unchanged', 'blank', 'incomplete', 'refused'] as const;
const ALWAYS = new Set<string>(['rows', 'fresh', 'changed', 'unchanged', 'refused']);

const Counts = ({ counts }: { readonly counts: ImportCounts }) => {
  const say = useSay();
  const number = useNumber();
  return (
    <StatRow>
      {SHOWN.filter((key) => ALWAYS.has(key) || counts[key] > 0).map((key) => (
        <Stat key={key} label={say(words[key])} value={number(counts[key])} />
      ))}
    </StatRow>
  );
};

const Faults = ({ faults }: { readonly faults: readonly SheetFault[] }) => {
  const say = useSay();
  return (
    <Table
      caption={say(words.faults)}
      columns={[
        { key: 'cell', head: say(words.cell), cell: ({ address }) => address },
        { key: 'value', head: say(words.value), cell: ({ value }) => value },
        { key: 'why', head: say(words.why), cell: ({ sentence }) => say(sentence) },
        {
          key: 'stops',
          head: say(words.outcome),
          cell: ({ stops }) => (
            <span className={styles.mark}>
              <Icon name={stops ? 'error' : 'warning'} />
              {say(stops ? words.stops : words.warns)}
            </span>
          ),
        },
      ]}
      rows={faults}
      rowKey={({ address, sentence }) => `${address} ${sentence.en}`}
    />
  );
};

/** What the check of a file found: counts, the first faults, and the file with all of them. */
export const Found = ({ one, counts }: { one: FigureImport; counts: ImportCounts }) => {
  const say = useSay();
  const isClean = counts.refused + counts.incomplete === 0;
  return (
    <Card title={say(words.found)}>
      <Counts counts={counts} />
      {isClean && (
        <p className={styles.mark}>
          <Icon name="check-circle" />
          {say(words.allPass)}
        </p>
      )}
      {one.faults.length > 0 && <Faults faults={one.faults} />}
      {one.hasErrorSheet && (
        <>
          <p className={styles.help}>{say(words.errorSheetHelp)}</p>
          <p className={styles.actions}>
            <a
              className={buttonClass('secondary')}
              href={addressOf(downloadErrorSheet, { params: { id: one.id } })}
              download
            >
              <Icon name="download" />
              {say(words.errorSheet)}
            </a>
          </p>
        </>
      )}
    </Card>
  );
};
