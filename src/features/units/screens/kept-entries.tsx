import { Link } from '@tanstack/react-router';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { useSay } from '#web/i18n.tsx';
import type { OutboxItem } from '#web/outbox/item.ts';
import { KeptPanel, ReceivedNote } from '#web/outbox/kept-panel.tsx';
import { panelWords } from '#web/outbox/panel-words.ts';
import { isHeldBack, type OutboxItemsView } from '#web/outbox/use-outbox-items.ts';
import { keptEntryWords as words } from '../words/kept.ts';
import { entryInItem } from './entry-item.ts';
import { entryLines } from './entry-words.ts';

const KEY_REUSED = 'key-reused';

// An earlier version had arrived without its answer: what was changed since is a correction of it.
const isOvertaken = ({ reason }: OutboxItem): boolean => reason?.code === KEY_REUSED;

type OneProps = Omit<OutboxItemsView, 'items'> & { readonly item: OutboxItem };

const KeptEntry = ({ outbox, item, moving }: OneProps) => {
  const say = useSay();
  const entry = entryInItem(item);
  if (!entry) return null;
  const editAt = isOvertaken(item) ? undefined : item.editAt;
  return (
    <KeptPanel
      {...{ outbox, item, moving: moving.get(item.id) }}
      title={words.kept(item.title)}
      lines={entryLines(entry.detail, say)}
      {...(isOvertaken(item) ? { why: words.overtaken } : {})}
    >
      {editAt?.includes('/record/') && (
        <Link
          to={editAt}
          className={buttonClass('secondary')}
          aria-label={say(panelWords.editOne(item.title))}
          onClick={() => void outbox.hold(item.id)}
        >
          {say(panelWords.edit)}
        </Link>
      )}
      <Button
        kind="quiet"
        icon="trash"
        aria-label={say(panelWords.leaveOutOne(item.title))}
        onClick={() => void outbox.remove(item.id)}
      >
        {say(panelWords.leaveOut)}
      </Button>
    </KeptPanel>
  );
};

/** The entries of a unit that wait on this device, are refused, or were just received. */
export const KeptEntries = ({ kept }: { readonly kept: OutboxItemsView | undefined }) =>
  kept?.items.map((item) => (
    <div key={item.id}>
      <ReceivedNote item={item} />
      {isHeldBack(item) && <KeptEntry {...kept} item={item} />}
    </div>
  ));
