import { useState } from 'react';
import { Badge } from '../components/badge/badge.tsx';
import { Button, IconButton } from '../components/button/button.tsx';
import { Card } from '../components/card/card.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { ErrorState } from '../components/error-state/error-state.tsx';
import { KeyValueList } from '../components/key-value/key-value.tsx';
import { LongTextField } from '../components/long-text-field/long-text-field.tsx';
import { Menu } from '../components/menu/menu.tsx';
import { PageHeader } from '../components/page-header/page-header.tsx';
import { PrintButton } from '../components/print-button/print-button.tsx';
import { SaveState } from '../components/save-state/save-state.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { Tabs } from '../components/tabs/tabs.tsx';
import { useToast } from '../components/toast/toast.tsx';
import { NoAnswer } from '../failures.ts';
import { useSay } from '../i18n.tsx';
import styles from './gallery.module.css';
import { FieldsShow, GridShow } from './gallery-fields.tsx';
import { ChartsShow, MarksShow, TablesShow } from './gallery-lists.tsx';
import { galleryWords as words } from './words.ts';

const ButtonsShow = () => {
  const say = useSay();
  const items = [
    { label: say(words.copy), icon: 'copy' as const, onChoose: () => undefined },
    { label: say(words.history), icon: 'clock' as const, onChoose: () => undefined },
    { label: say(words.remove), icon: 'trash' as const, danger: true, onChoose: () => undefined },
  ];
  return (
    <div className={styles.row}>
      <Button kind="primary">{say(words.submit)}</Button>
      <Button>{say(words.save)}</Button>
      <Button kind="quiet">{say(words.nil)}</Button>
      <Button kind="danger" icon="trash">
        {say(words.remove)}
      </Button>
      <Button kind="primary" pending>
        {say(words.submit)}
      </Button>
      <Button disabled>{say(words.cannot)}</Button>
      <IconButton icon="edit" label={say(words.save)} />
      <Menu
        side="start"
        groups={[{ items }]}
        trigger={(props) => (
          <Button {...props} icon="more">
            {say(words.more)}
          </Button>
        )}
      />
    </div>
  );
};

const DialogShow = () => {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(words.dialog)}</Button>
      <Dialog
        open={open}
        title={say(words.dialogTitle)}
        onClose={() => setOpen(false)}
        actions={<Button kind="primary">{say(words.returned)}</Button>}
      >
        <LongTextField label={say(words.reason)} value={reason} onChange={setReason} limit={200} />
      </Dialog>
    </>
  );
};

const FeedbackShow = () => {
  const say = useSay();
  const toast = useToast();
  return (
    <div className={styles.page}>
      <div className={styles.row}>
        <SaveState saving={{ kind: 'saved', at: '2026-11-27T03:42:00.000Z' }} />
        <SaveState saving={{ kind: 'saving' }} />
        <SaveState saving={{ kind: 'saved-here' }} />
        <SaveState saving={{ kind: 'failed' }} />
      </div>
      <div className={styles.row}>
        <Button onClick={() => toast(words.accepted1, { undo: () => undefined })}>
          {say(words.toast)}
        </Button>
        <DialogShow />
        <PrintButton />
      </div>
      <EmptyState title={say(words.allDone)}>{say(words.allDoneText)}</EmptyState>
      <ErrorState error={new NoAnswer('offline')} onRetry={() => undefined} />
      <Skeleton rows={3} rowHeight={32} />
    </div>
  );
};

const FactsShow = () => {
  const say = useSay();
  return (
    <>
      <KeyValueList
        pairs={[
          { label: say(words.number), value: say(words.numberValue) },
          { label: say(words.office), value: say(words.officeValue) },
        ]}
      />
      <Disclosure summary={say(words.why)}>{say(words.whyText)}</Disclosure>
      <div className={styles.row}>
        <Badge>{say(words.programme)}</Badge>
        <Badge tone="danger" icon="warning">
          {say(words.urgent)}
        </Badge>
        <Badge tone="attention">{say(words.unverified)}</Badge>
        <Badge tone="good" icon="check">
          {say(words.accepted)}
        </Badge>
        <Badge tone="accent">{say(words.waiting)}</Badge>
      </div>
    </>
  );
};

/** Every component in every state, on one page for developers. */
const Gallery = () => {
  const say = useSay();
  const [tab, setTab] = useState<'due' | 'late' | 'accepted'>('due');
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(words.lead)}
        crumbs={[{ label: say(words.home), to: '/gallery' }]}
        actions={<Button kind="primary">{say(words.submit)}</Button>}
      />
      <div className={styles.page}>
        <Tabs
          label={say(words.state)}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'due', label: say(words.due), count: 4 },
            { value: 'late', label: say(words.late), count: 1 },
            { value: 'accepted', label: say(words.accepted) },
          ]}
        >
          <MarksShow />
        </Tabs>
        <Card title={say(words.buttons)}>
          <ButtonsShow />
        </Card>
        <Card title={say(words.fields)}>
          <FieldsShow />
        </Card>
        <Card title={say(words.grid)}>
          <GridShow />
        </Card>
        <Card title={say(words.facts)}>
          <FactsShow />
        </Card>
        <Card title={say(words.table)}>
          <TablesShow />
        </Card>
        <Card title={say(words.charts)}>
          <ChartsShow />
        </Card>
        <Card title={say(words.feedback)}>
          <FeedbackShow />
        </Card>
      </div>
    </>
  );
};

export default Gallery;
