import { type DragEvent, useState } from 'react';
import type { GroupField } from '#kernel/form/fields.ts';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import type { PickedRow, SourceReport } from '../model.ts';
import { decidePick } from '../rules.ts';
import { itemNumber, movedTo, summaryOf, screenWords as words } from '../words.ts';
import styles from './compile.module.css';
import { titleOf } from './row-words.ts';
import type { Workbench } from './use-workbench.ts';

const MOST_CHARACTERS = 4000;

type ListProps = {
  readonly bench: Workbench;
  readonly group: GroupField;
  readonly sources: readonly SourceReport[];
  readonly mayWrite: boolean;
};

const useDragging = (move: (from: number, to: number) => void) => {
  const [from, setFrom] = useState<number>();
  const [over, setOver] = useState<number>();
  const end = () => {
    setFrom(undefined);
    setOver(undefined);
  };
  const handlers = (at: number) => ({
    onDragOver: (event: DragEvent) => {
      if (from === undefined) return;
      event.preventDefault();
      setOver(at);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (from !== undefined) move(from, at);
      end();
    },
  });
  const handle = (at: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', String(at));
      setFrom(at);
    },
    onDragEnd: end,
  });
  return { over: from === undefined ? undefined : over, handlers, handle };
};

const Changed = ({
  pick,
  at,
  bench,
  sources,
}: { readonly pick: PickedRow; readonly at: number } & ListProps) => {
  const say = useSay();
  const source = sources.find(({ reportId }) => reportId === pick.reportId);
  const mayRefresh =
    source && decidePick(source.status).ok && source.rows[pick.index] !== undefined;
  return (
    <div className={styles.changed}>
      <Icon name="warning" />
      <span>{say(words.changed)}</span>
      {mayRefresh && (
        <Button kind="quiet" onClick={() => bench.refresh(at, source)}>
          {say(words.refresh)}
        </Button>
      )}
    </div>
  );
};

type MoveProps = {
  readonly at: number;
  readonly last: number;
  readonly title: string;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

const Moves = ({ at, last, title, onMove, onRemove }: MoveProps) => {
  const say = useSay();
  return (
    <span className={styles.moves}>
      <IconButton
        icon="arrow-up"
        label={`${say(words.up)}: ${title}`}
        disabled={at === 0}
        onClick={() => onMove(at - 1)}
      />
      <IconButton
        icon="arrow-down"
        label={`${say(words.down)}: ${title}`}
        disabled={at === last}
        onClick={() => onMove(at + 1)}
      />
      <IconButton icon="trash" label={`${say(words.remove)}: ${title}`} onClick={onRemove} />
    </span>
  );
};

type ItemProps = ListProps & {
  readonly pick: PickedRow;
  readonly at: number;
  readonly dragging: ReturnType<typeof useDragging>;
  readonly onMove: (to: number) => void;
};

const Item = ({ pick, at, dragging, onMove, ...list }: ItemProps) => {
  const say = useSay();
  const number = useNumber();
  const { bench, group, mayWrite } = list;
  const title = titleOf(group, pick.row) ?? say(itemNumber(number(at + 1)));
  const last = bench.picks.length - 1;
  return (
    <li
      className={styles.item}
      data-over={dragging.over === at || undefined}
      {...(mayWrite && dragging.handlers(at))}
    >
      <div className={styles.itemHead}>
        {mayWrite && (
          <span className={styles.handle} title={say(words.drag)} {...dragging.handle(at)}>
            <Icon name="menu" />
          </span>
        )}
        <div className={styles.itemWords}>
          <h3>
            {number(at + 1)}. {title}
          </h3>
          <p>{say(pick.office)}</p>
        </div>
        {mayWrite && <Moves {...{ at, last, title, onMove }} onRemove={() => bench.remove(at)} />}
      </div>
      {pick.changed && <Changed {...list} pick={pick} at={at} />}
      <LongTextField
        label={say(summaryOf(number(at + 1)))}
        value={pick.summary}
        rows={3}
        limit={MOST_CHARACTERS}
        optional
        disabled={!mayWrite}
        onChange={(text) => bench.setSummary(at, text)}
      />
    </li>
  );
};

/** The picked items in their order: dragged or moved by buttons, each with its summary. */
export const PickedList = (props: ListProps) => {
  const say = useSay();
  const number = useNumber();
  const { bench } = props;
  const [told, setTold] = useState('');
  const move = (from: number, to: number) => {
    bench.move(from, to);
    setTold(say(movedTo(number(to + 1))));
  };
  const dragging = useDragging(move);
  if (bench.picks.length === 0)
    return (
      <EmptyState icon="compile" title={say(words.nothingPicked)}>
        {say(words.nothingPickedLead)}
      </EmptyState>
    );
  return (
    <>
      <ol className={styles.items}>
        {bench.picks.map((pick, at) => (
          <Item
            key={`${pick.reportId}-${pick.index}`}
            {...props}
            {...{ pick, at, dragging }}
            onMove={(to) => move(at, to)}
          />
        ))}
      </ol>
      <p className="spoken" aria-live="polite">
        {told}
      </p>
    </>
  );
};
