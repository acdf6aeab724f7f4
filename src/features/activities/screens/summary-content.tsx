import { levelWords } from '#kernel/office-words.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { Card } from '#web/components/card/card.tsx';
import { KeyValueList } from '#web/components/key-value/key-value.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { useSay } from '#web/i18n.tsx';
import { shownFigure, typeLabel } from '../document/summary.ts';
import type { PickedActivity, SummaryContent, SummaryRow } from '../model/summary.ts';
import { paperWords as words } from '../words/summary.ts';
import styles from './plan.module.css';

type ContentProps = { readonly content: SummaryContent };

/** How many activities and people a summary counts, and what is still on its way. */
export const SummaryOverview = ({ content }: ContentProps) => {
  const say = useSay();
  const { figuresOf, people, counts } = content;
  const { counted, waiting, missing, cancelled } = figuresOf;
  return (
    <Card title={say(words.overview)}>
      <KeyValueList
        pairs={[
          { label: say(words.activities), value: shownFigure(String(counted), 0) },
          { label: say(words.people), value: shownFigure(people, 0) },
        ]}
      />
      <p className={styles.soft}>
        {say(words[counts])} {say(words.onTheWay(waiting, missing, cancelled))}
      </p>
    </Card>
  );
};

/** The figures of a summary: a row for each area, level and type. */
export const SummaryRows = ({ content }: ContentProps) => {
  const say = useSay();
  const { rows, types, columns } = content;
  const shown: Column<SummaryRow>[] = [
    { key: 'area', head: say(words.area), cell: ({ area }) => say(area) },
    { key: 'level', head: say(words.level), cell: ({ level }) => say(levelWords[level]) },
    { key: 'type', head: say(words.type), cell: ({ type }) => say(typeLabel(types, type)) },
    {
      key: 'activities',
      head: say(words.activities),
      cell: ({ activities }) => shownFigure(String(activities), 0),
      numeric: true,
    },
    ...columns.map(({ field, title, unit, decimals }) => ({
      key: field,
      head: unit === null ? say(title) : `${say(title)} (${say(unit)})`,
      cell: ({ figures }: SummaryRow) => shownFigure(figures[field] ?? '0', decimals),
      numeric: true,
    })),
  ];
  return (
    <Table
      caption={say(words.byArea)}
      columns={shown}
      rows={rows}
      rowKey={({ areaPath, level, type }) => `${areaPath} ${level} ${type}`}
      empty={<p>{say(words.none)}</p>}
    />
  );
};

const Picked = ({ one, content }: ContentProps & { readonly one: PickedActivity }) => {
  const say = useSay();
  return (
    <Card title={one.title}>
      <KeyValueList
        pairs={[
          { label: say(words.office), value: say(one.office) },
          { label: say(words.type), value: say(typeLabel(content.types, one.type)) },
          { label: say(words.heldOn), value: say(dateSentence(one.heldOn, { weekday: true })) },
          ...one.told.map(({ label, text }) => ({ label: say(label), value: text })),
          { label: say(words.photos), value: shownFigure(String(one.photos.length), 0) },
        ]}
      />
    </Card>
  );
};

/** The activities that a summary tells of; their pictures stand in its files. */
export const SummaryPicked = ({ content }: ContentProps) => {
  const say = useSay();
  if (content.picked.length === 0) return null;
  return (
    <>
      <h2>{say(words.picked)}</h2>
      {content.picked.map((one) => (
        <Picked key={one.reportId} one={one} content={content} />
      ))}
    </>
  );
};
