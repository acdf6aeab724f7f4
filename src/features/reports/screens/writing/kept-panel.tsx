import { Button } from '#web/components/button/button.tsx';
import { useSay } from '#web/i18n.tsx';
import { KeptPanel } from '#web/outbox/kept-panel.tsx';
import type { OutboxItemView } from '#web/outbox/use-outbox-items.ts';
import { keptWords } from './kept-words.ts';

/** Says that a report lies in the outbox and goes by itself, and lets its person take it back to the form. */
const KeptReport = ({ outbox, item, moving }: OutboxItemView) => {
  const say = useSay();
  if (!item) return null;
  return (
    <KeptPanel {...{ outbox, item, moving }} title={keptWords.keptTitle} text={keptWords.keptText}>
      <Button icon="edit" onClick={() => void outbox.hold(item.id)}>
        {say(keptWords.editKept)}
      </Button>
    </KeptPanel>
  );
};

export default KeptReport;
