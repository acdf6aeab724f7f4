import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { addressOf, callWithFile } from '#web/api.ts';
import { callKey } from '#web/api-hooks.ts';
import { Card } from '#web/components/card/card.tsx';
import { KeyValueList } from '#web/components/key-value/key-value.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { type Say, useSay } from '#web/i18n.tsx';
import { getLetterFile, getRegisterLetter, keepLetterFile } from '../contract/register.ts';
import type { LetterEvent } from '../model/register.ts';
import { eventWords, pageWords as words } from '../words/letter-page.ts';
import { secrecyWords, stateWords, urgencyWords } from '../words/register-screens.ts';
import type { LetterView } from './letter-view.ts';
import styles from './letters.module.css';
import { PickFile } from './pick-file.tsx';
import { receivedNumber } from './received-number.ts';

const receivedOf = (letter: LetterView, say: Say): string | undefined => {
  const number = receivedNumber(letter, say);
  return number && letter.receivedAt
    ? `${number} · ${say(instantSentence(letter.receivedAt))}`
    : number;
};

const gradesOf = ({ values }: LetterView, say: Say) => {
  const urgency = urgencyWords[values?.urgency ?? ''];
  const secrecy = secrecyWords[values?.secrecy ?? ''];
  return [
    ...(urgency ? [{ label: say(words.urgency), value: say(urgency) }] : []),
    ...(secrecy ? [{ label: say(words.secrecy), value: say(secrecy) }] : []),
  ];
};

const fileOf = ({ id, fileName }: LetterView, say: Say) =>
  fileName === null
    ? []
    : [
        {
          label: say(words.file),
          value: <a href={addressOf(getLetterFile, { params: { id } })}>{fileName}</a>,
        },
      ];

const useKeeping = ({ id }: LetterView) => {
  const toast = useToast();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      callWithFile(
        keepLetterFile,
        { params: { id }, query: { name: file.name.slice(-200) } },
        file,
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: callKey(getRegisterLetter) }),
    onError: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
};

/** Adds the file that a letter came as, where there is none yet. */
const AddFile = ({ letter }: { readonly letter: LetterView }) => {
  const { mutate, isPending } = useKeeping(letter);
  if (letter.fileName !== null || !letter.actions.includes('correct')) return null;
  return <PickFile pending={isPending} onFile={(file) => file && mutate(file)} />;
};

/** What the register says of a letter. */
export const LetterFacts = ({ letter }: { readonly letter: LetterView }) => {
  const say = useSay();
  const none = say(words.none);
  const dated = letter.datedOn === null ? none : say(dateSentence(letter.datedOn));
  return (
    <Card title={say(words.facts)}>
      <KeyValueList
        pairs={[
          { label: say(words.receivedNo), value: receivedOf(letter, say) ?? none },
          { label: say(words.number), value: letter.number ?? none },
          { label: say(words.date), value: dated },
          { label: say(words.issuer), value: letter.issuer ?? none },
          { label: say(words.to), value: letter.addressees.join(', ') || none },
          { label: say(words.state), value: say(stateWords[letter.state]) },
          ...gradesOf(letter, say),
          ...fileOf(letter, say),
        ]}
      />
      <AddFile letter={letter} />
    </Card>
  );
};

/** What happened to a letter, in order: what, when, who. */
export const LetterHistory = ({ events }: { readonly events: readonly LetterEvent[] }) => {
  const say = useSay();
  return (
    <Card title={say(words.history)}>
      <ol className={styles.list}>
        {events.map(({ seq, kind, at, by }) => {
          const what = eventWords[kind];
          return (
            <li key={seq}>
              {what ? say(what) : kind}
              <div className={styles.soft}>
                {say(instantSentence(at))} · {by ?? say(words.system)}
              </div>
            </li>
          );
        })}
      </ol>
    </Card>
  );
};
