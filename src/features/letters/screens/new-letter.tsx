import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { bangkokDate, bangkokTime } from '#kernel/bangkok-time.ts';
import type { ReplyOf } from '#kernel/contract.ts';
import { call, callWithFile } from '#web/api.ts';
import { callKey, useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { TimeField } from '#web/components/time-field/time-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import {
  keepLetterFile,
  listKnownLetters,
  listRegister,
  registerLetter,
} from '../contract/register.ts';
import type { RegisterValues } from '../model/register.ts';
import { houseWords } from '../words/house.ts';
import { reviewWords as words } from '../words/review.ts';
import { KnownLetters } from './known-letters.tsx';
import { type Came, LetterSource } from './letter-source.tsx';
import styles from './letters.module.css';
import { ReviewPanel } from './review-panel.tsx';
import { looksRegistered, useAlike } from './use-alike.ts';
import { UNDECIDED, useReview } from './use-review.ts';

const knownQuery = ({ number, date }: RegisterValues) => ({
  query: { number: number ?? '', ...(date === null ? {} : { date }) },
});

const Known = ({ values }: { readonly values: RegisterValues }) => {
  const known = useCall(listKnownLetters, knownQuery(values), { enabled: values.number !== null });
  return <KnownLetters letters={known.data?.letters ?? []} says={words.known} />;
};

/** Looks whether another window or colleague has registered the letter since the person looked, and then shows it. */
const useNewlyKnown = (values: RegisterValues) => {
  const client = useQueryClient();
  const [looking, setLooking] = useState(false);
  const look = async (): Promise<boolean> => {
    if (values.number === null) return false;
    const key = callKey(listKnownLetters, knownQuery(values));
    const seen = client.getQueryData<ReplyOf<typeof listKnownLetters>>(key)?.letters.length ?? 0;
    setLooking(true);
    try {
      const known = await call(listKnownLetters, knownQuery(values));
      client.setQueryData(key, known);
      return known.letters.length > seen;
    } catch {
      return false;
    } finally {
      setLooking(false);
    }
  };
  return { look, looking };
};

const useRegistering = ({ text, file }: Came, onAlike: () => void) => {
  const toast = useToast();
  const navigate = useNavigate();
  const [id] = useState(() => uuid());
  const keep = async () => {
    if (file === undefined) return;
    const query = { name: file.name.slice(-200) };
    await callWithFile(keepLetterFile, { params: { id }, query }, file).catch(() =>
      toast(words.fileLost, { tone: 'failed' }),
    );
  };
  const action = useAction(registerLetter, {
    invalidates: [listRegister],
    onDone: ({ receivedNo, receivedYear }) => {
      toast(words.saved(receivedNo, receivedYear));
      void keep().then(() => navigate({ to: `/letters/${id}` }));
    },
    onRefused: (refused) => {
      if (looksRegistered(refused)) onAlike();
    },
  });
  const register = (body: Omit<Parameters<typeof action.mutate>[0]['body'], 'text'>) =>
    action.mutate({ params: { id }, body: { ...body, text } });
  return { register, error: action.error, pending: action.isPending };
};

/** When the letter came: now, until a person says otherwise. */
const useReceived = () => {
  const [now] = useState(() => new Date().toISOString());
  const [on, setOn] = useState<string | undefined>(bangkokDate(now));
  const [time, setTime] = useState<string | undefined>(bangkokTime(now));
  return { on, setOn, time, setTime };
};

type ReviewingProps = { readonly came: Came; readonly onAgain: () => void };

const Reviewing = ({ came, onAgain }: ReviewingProps) => {
  const say = useSay();
  const state = useReview(came.text, UNDECIDED);
  const { on, setOn, time, setTime } = useReceived();
  const [tried, setTried] = useState(false);
  const alike = useAlike();
  const { register, error, pending } = useRegistering(came, () =>
    alike.ask({ text: came.text, values: state.values }),
  );
  const again = looksRegistered(error);
  const { look, looking } = useNewlyKnown(state.values);
  const save = async () => {
    setTried(true);
    if (!on || !time || state.values.subject === '') return;
    if (await look()) return;
    register({ ...state.decided, receivedOn: on, receivedTime: time, despite: again });
  };
  return (
    <ReviewPanel text={came.text} state={state} tried={tried} onStop={onAgain}>
      <Card title={say(words.title)}>
        <div className={styles.page}>
          <ErrorSummary faults={error ? [{ message: say(sentenceOf(error)) }] : []} />
          <Known values={state.values} />
          {again && <KnownLetters letters={alike.letters} says={words.alike} />}
          <DateField label={say(words.receivedOn)} value={on} onChange={setOn} />
          <TimeField label={say(words.receivedTime)} value={time} onChange={setTime} />
          <div className={styles.actions}>
            <Button
              kind="primary"
              pending={pending || looking || state.reading === 'reading'}
              onClick={() => void save()}
            >
              {say(again ? words.saveDespite : words.save)}
            </Button>
            <Button onClick={onAgain}>{say(words.again)}</Button>
          </div>
        </div>
      </Card>
    </ReviewPanel>
  );
};

/** A letter that came: pasted or dropped, looked at beside what was read from it, and registered. */
const NewLetter = () => {
  const say = useSay();
  const [came, setCame] = useState<Came>();
  return (
    <>
      <PageHeader
        title={say(words.title)}
        crumbs={[{ label: say(houseWords.title), to: '/letters', search: { tab: 'register' } }]}
      />
      {came ? (
        <Reviewing came={came} onAgain={() => setCame(undefined)} />
      ) : (
        <LetterSource onCame={setCame} />
      )}
    </>
  );
};

export default NewLetter;
