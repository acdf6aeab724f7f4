import { bangkokDate } from '#kernel/bangkok-time.ts';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { useAction } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { closeDownloads, getOutgoing, remindAddressees } from '../../contract/outgoing.ts';
import type { DeliveryView, DownloadView, OutgoingView } from '../../model/outgoing.ts';
import { listWords, letterWords as words } from '../../words/outgoing-screens.ts';
import styles from './outgoing.module.css';
import { STALE } from './stale.ts';

const Delivery = ({ delivery }: { readonly delivery: DeliveryView }) => {
  const say = useSay();
  const { office, openedAt, acknowledgedAt, acknowledgedBy } = delivery;
  const opened = openedAt === null ? words.waitingFor : words.opened;
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        {say(office)}
        <Badge
          tone={acknowledgedAt ? 'good' : 'attention'}
          icon={acknowledgedAt ? 'check' : 'clock'}
        >
          {say(acknowledgedAt ? words.acknowledged : opened)}
        </Badge>
      </p>
      {acknowledgedAt && (
        <p className={styles.soft}>
          {say(words.byAt(acknowledgedBy ?? '', instantSentence(acknowledgedAt)))}
        </p>
      )}
    </li>
  );
};

const Reminding = ({ view }: { readonly view: OutgoingView }) => {
  const say = useSay();
  const toast = useToast();
  const remind = useAction(remindAddressees, {
    invalidates: STALE,
    onDone: ({ reminded }) => toast(words.reminded(reminded)),
  });
  const missing = view.deliveries.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  if (missing.length === 0) return null;
  const copy = async () => {
    const offices = missing.map(({ office }) => office.th);
    await navigator.clipboard.writeText(
      words.lineText(view.number ?? '', view.letter.subject, offices),
    );
    toast(words.copied);
  };
  return (
    <>
      {remind.error && <ErrorState error={remind.error} />}
      <div className={styles.actions}>
        <Button
          icon="bell"
          pending={remind.isPending}
          onClick={() => remind.mutate({ params: { id: view.id } })}
        >
          {say(words.remind)}
        </Button>
        <Button icon="copy" onClick={() => void copy()}>
          {say(words.copyLine)}
        </Button>
      </div>
    </>
  );
};

/** Who has acknowledged the letter, who has only opened it, who has not; and reminding them. */
export const Deliveries = ({ view }: { readonly view: OutgoingView }) => {
  const say = useSay();
  const { deliveries } = view;
  const done = deliveries.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length;
  return (
    <Card title={say(words.deliveries)}>
      <p>{say(listWords.acknowledged(done, deliveries.length))}</p>
      {view.actions.includes('send') && <Reminding view={view} />}
      <ul className={styles.list}>
        {deliveries.map((delivery) => (
          <Delivery key={delivery.id} delivery={delivery} />
        ))}
      </ul>
    </Card>
  );
};

type DownloadsProps = { readonly view: OutgoingView; readonly download: DownloadView };

/** How often the enclosures were fetched through the QR code, and closing their page. */
export const Downloads = ({ view, download }: DownloadsProps) => {
  const say = useSay();
  const close = useAction(closeDownloads, { invalidates: [getOutgoing] });
  const { downloads, expiresAt, closedAt } = download;
  const until = dateSentence(bangkokDate(expiresAt));
  return (
    <Card title={say(words.enclosures)}>
      <p>{say(words.downloads(downloads))}</p>
      <p>{say(closedAt ? words.downloadsClosed : words.downloadsUntil(until))}</p>
      {!closedAt && view.actions.includes('send') && (
        <Button
          icon="close"
          pending={close.isPending}
          onClick={() => close.mutate({ params: { id: view.id } })}
        >
          {say(words.closeDownloads)}
        </Button>
      )}
    </Card>
  );
};
