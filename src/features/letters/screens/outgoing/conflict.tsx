import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { partWords } from '../../words/outgoing.ts';
import { headWords, letterWords as words } from '../../words/outgoing-screens.ts';
import styles from './outgoing.module.css';
import type { TypedDraft } from './typed-draft.ts';
import type { LetterDraft } from './use-letter-draft.ts';

const PARTS = {
  kind: words.kind,
  urgency: words.urgency,
  secrecy: words.secrecy,
  subject: partWords.subject,
  salutation: words.salutation,
  numberCode: partWords.numberCode,
  circular: words.circular,
  office: partWords.office,
  to: partWords.to,
  references: words.references,
  enclosures: words.enclosures,
  body: partWords.body,
  position: partWords.position,
  actingAs: partWords.onBehalfOf,
  actingFor: words.actingFor,
  owner: headWords.owner,
  phone: headWords.phone,
  fax: headWords.fax,
  email: headWords.email,
  copiesTo: words.copiesTo,
} as const satisfies Record<keyof TypedDraft, unknown>;

const differing = (one: TypedDraft, other: TypedDraft): (keyof TypedDraft)[] =>
  (Object.keys(PARTS) as (keyof TypedDraft)[]).filter(
    (part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]),
  );

type Props = {
  readonly draft: LetterDraft;
  readonly theirs: TypedDraft;
  readonly version: number;
};

/** Two drafts of one letter, from two tabs or two people: nothing is lost until the person has chosen. */
export const Conflict = ({ draft, theirs, version }: Props) => {
  const say = useSay();
  const toast = useToast();
  const mine = draft.typed;
  const use = (chosen: TypedDraft, other: TypedDraft) => {
    draft.settle(chosen, version, chosen === mine);
    const done = chosen === mine ? words.usedMine : words.usedTheirs;
    toast(done, { undo: () => draft.update(() => other) });
  };
  const parts = differing(mine, theirs).map((part) => say(PARTS[part]));
  return (
    <div role="alert">
      <Card title={say(words.conflictTitle)}>
        <p>{say(words.conflictText)}</p>
        <p>{say(words.differs(parts))}</p>
        <div className={styles.actions}>
          <Button kind="primary" onClick={() => use(mine, theirs)}>
            {say(words.useMine)}
          </Button>
          <Button onClick={() => use(theirs, mine)}>{say(words.useTheirs)}</Button>
        </div>
      </Card>
    </div>
  );
};
