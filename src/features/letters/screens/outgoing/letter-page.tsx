import { instantSentence } from '#kernel/thai-date.ts';
import { addressOf } from '#web/api.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import {
  getMeeting,
  getOutgoing,
  getOutgoingPaper,
  restoreOutgoing,
} from '../../contract/outgoing.ts';
import type { OutgoingView } from '../../model/outgoing.ts';
import { letterOfDraft } from '../../rules/outgoing-draft.ts';
import { houseWords } from '../../words/house.ts';
import { outgoingStates } from '../../words/outgoing.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import { Deliveries, Downloads } from './deliveries.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { Findings } from './findings.tsx';
import styles from './outgoing.module.css';
import { Pages } from './pages.tsx';
import { SendButton } from './sending.tsx';
import { Signing } from './signing.tsx';
import { STALE } from './stale.ts';

const Papers = ({ view }: { readonly view: OutgoingView }) => {
  const say = useSay();
  const { id, dates } = view;
  const paper = (format: 'pdf' | 'docx') => addressOf(getOutgoingPaper, { params: { id, format } });
  return (
    <div className={styles.actions}>
      <a className={buttonClass()} href={paper('pdf')} download>
        {say(words.pdf)}
      </a>
      <a className={buttonClass()} href={paper('docx')} download>
        {say(words.word)}
      </a>
      {dates.some(({ kind, date }) => kind === 'meeting' && date !== null) && (
        <a className={buttonClass()} href={addressOf(getMeeting, { params: { id } })} download>
          {say(words.meeting)}
        </a>
      )}
    </div>
  );
};

const History = ({ view }: { readonly view: OutgoingView }) => {
  const say = useSay();
  return (
    <Card title={say(words.history)}>
      <ul className={styles.list}>
        {view.events.map(({ kind, at, by, reason }) => (
          <li key={`${kind} ${at}`}>
            {say(words.events[kind] ?? words.history)}
            <p className={styles.soft}>
              {say(words.byAt(by ?? '', instantSentence(at)))} {reason}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
};

const RestoreButton = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const restore = useAction(restoreOutgoing, { invalidates: STALE });
  return (
    <div className={styles.actions}>
      {restore.error && <ErrorState error={restore.error} />}
      <Button
        icon="undo"
        pending={restore.isPending}
        onClick={() => restore.mutate({ params: { id } })}
      >
        {say(words.restore)}
      </Button>
    </div>
  );
};

const Settled = ({ view }: { readonly view: OutgoingView }) => {
  const say = useSay();
  const { letter, enclosures, number, datedOn, signature, download } = view;
  const running = number?.match(/\d+$/)?.[0] ?? null;
  const finish = { running, date: datedOn, emblem: null, pictures: [] };
  const whole = letterOfDraft(letter, enclosures, finish);
  return (
    <div className={styles.columns}>
      <Pages letterId={view.id} letter={whole} />
      <div className={styles.aside}>
        <Papers view={view} />
        {signature && <p>{say(words.signedBy(signature.name, instantSentence(signature.at)))}</p>}
        {view.state === 'waiting' && <Findings findings={view.findings} />}
        <Signing view={view} />
        {view.actions.includes('restore') && <RestoreButton id={view.id} />}
        {view.actions.includes('send') && (
          <div className={styles.actions}>
            <SendButton view={view} />
          </div>
        )}
        {view.deliveries.length > 0 && <Deliveries view={view} />}
        {download && <Downloads view={view} download={download} />}
        <History view={view} />
      </div>
    </div>
  );
};

const Loaded = ({ view }: { readonly view: OutgoingView }) => {
  const say = useSay();
  const title = view.number === null ? words.draftTitle : { th: view.number, en: view.number };
  const isWritten = view.actions.includes('save');
  return (
    <>
      <PageHeader
        title={say(title)}
        crumbs={[{ label: say(houseWords.title), to: '/letters', search: { tab: 'outgoing' } }]}
        lead={
          <>
            {view.letter.subject} <Badge>{say(outgoingStates[view.state])}</Badge>
          </>
        }
      />
      {isWritten ? <DraftEditor key={view.id} view={view} /> : <Settled view={view} />}
    </>
  );
};

/** One outgoing letter: its draft, its signature, or who has acknowledged it. */
const LetterPage = () => {
  const id = useParam('letterId');
  const { data, error, refetch } = useCall(getOutgoing, { params: { id } });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <Loaded view={data} /> : <Skeleton rows={8} rowHeight={48} />;
};

export default LetterPage;
