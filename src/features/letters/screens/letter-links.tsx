import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useAction, useCall } from '#web/api-hooks.ts';
import { IconButton } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { FoundList } from '#web/components/found-list/found-list.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { getRegisterLetter, linkLetter, listRegister, unlinkLetter } from '../contract/register.ts';
import { type LetterLink, Relation } from '../model/register.ts';
import { pageWords as words } from '../words/letter-page.ts';
import { relationWords } from '../words/register-screens.ts';
import { letterAddress } from './letter-address.ts';
import type { LetterView } from './letter-view.ts';
import styles from './letters.module.css';

const SHOWN = 8;

const useLinking = ({ id }: LetterView) => {
  const toast = useToast();
  const onRefused = (error: Error) => toast(sentenceOf(error), { tone: 'failed' });
  const invalidates = [getRegisterLetter];
  const link = useAction(linkLetter, {
    ...{ invalidates, onRefused },
    onDone: () => toast(words.linked),
  });
  const add = (otherId: string, relation: Relation) =>
    link.mutate({ params: { id }, body: { otherId, relation } });
  const unlink = useAction(unlinkLetter, { invalidates, onRefused });
  const remove = ({ id: linkId, letter, relation, outward }: LetterLink) =>
    unlink.mutate(
      { params: { id, linkId } },
      {
        onSuccess: () =>
          toast(words.unlinked, outward ? { undo: () => add(letter.id, relation) } : {}),
      },
    );
  return { add, remove };
};

type AddProps = {
  readonly letter: LetterView;
  readonly onAdd: (otherId: string, relation: Relation) => void;
};

const Add = ({ letter, onAdd }: AddProps) => {
  const say = useSay();
  const [relation, setRelation] = useState<Relation>('answers');
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useCall(listRegister, { query: { q } }, { enabled: q !== '' });
  const others = (found.data?.letters ?? []).filter(({ id }) => id !== letter.id).slice(0, SHOWN);
  return (
    <div className={styles.page}>
      <Select
        label={say(words.relation)}
        options={Relation.options.map((value) => ({ value, label: say(relationWords[value].out) }))}
        value={relation}
        onChange={(chosen) => setRelation(chosen ?? 'refers')}
      />
      <TextField
        type="search"
        label={say(words.findOther)}
        value={typed}
        maxLength={200}
        onChange={setTyped}
      />
      <FoundList
        label={say(words.findOther)}
        options={(q === '' ? [] : others).map(({ id, subject, number }) => ({
          value: id,
          label: subject,
          ...(number === null ? {} : { hint: number }),
        }))}
        onChoose={(otherId) => onAdd(otherId, relation)}
      />
    </div>
  );
};

/** The letters that this one hangs together with, to be added and taken away. */
export const LetterLinks = ({ letter }: { readonly letter: LetterView }) => {
  const say = useSay();
  const { add, remove } = useLinking(letter);
  const mayLink = letter.actions.includes('link');
  return (
    <Card title={say(words.chain)}>
      {letter.links.length === 0 && <p className={styles.soft}>{say(words.noChain)}</p>}
      <ul className={styles.list}>
        {letter.links.map((one) => (
          <li key={one.id} className={styles.row}>
            <span>
              {say(relationWords[one.relation][one.outward ? 'out' : 'in'])}{' '}
              <Link to={letterAddress(one.letter)}>{one.letter.subject}</Link>{' '}
              <span className={styles.soft}>{one.letter.number}</span>
            </span>
            {mayLink && (
              <IconButton
                icon="trash"
                label={say(words.unlink(one.letter.subject))}
                onClick={() => remove(one)}
              />
            )}
          </li>
        ))}
      </ul>
      {mayLink && (
        <Disclosure summary={say(words.addLink)}>
          <Add letter={letter} onAdd={add} />
        </Disclosure>
      )}
    </Card>
  );
};
