import { Link } from '@tanstack/react-router';
import { instantSentence } from '#kernel/thai-date.ts';
import { addressOf } from '#web/api.ts';
import { useAction } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { Progress } from '#web/components/progress/progress.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { getImportReport, giveUpImport, listImports, runImport } from '../contract.ts';
import type { ImportCounts, ImportState, PlaceImport } from '../model.ts';
import { outcomeWords, rowsDone, stateWords, screenWords as words } from '../words.ts';
import styles from './imports.module.css';
import { isOpen } from './use-imports.ts';

const TONES = {
  checking: 'accent',
  checked: 'attention',
  importing: 'accent',
  done: 'good',
  failed: 'danger',
} as const satisfies Record<ImportState, string>;

const OUTCOMES = ['added', 'changed', 'unchanged', 'refused'] as const;

const Counts = ({ counts }: { readonly counts: ImportCounts }) => {
  const say = useSay();
  const number = useNumber();
  return (
    <dl className={styles.counts}>
      {OUTCOMES.map((outcome) => (
        <div key={outcome}>
          <dt>{say(outcomeWords[outcome])}</dt>
          <dd>{number(counts[outcome])}</dd>
        </div>
      ))}
      <div>
        <dt>{say(words.accounts)}</dt>
        <dd>{number(counts.accounts)}</dd>
      </div>
    </dl>
  );
};

const Working = ({ one }: { readonly one: PlaceImport }) => {
  const say = useSay();
  const number = useNumber();
  const all = one.expected ?? undefined;
  return (
    <Progress
      label={say(stateWords[one.state])}
      fraction={all ? one.done / all : 0}
      note={say(rowsDone(number(one.done), all === undefined ? undefined : number(all)))}
    />
  );
};

const RunButton = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const toast = useToast();
  const { mutate, isPending } = useAction(runImport, {
    invalidates: [listImports],
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (
    <Button kind="primary" pending={isPending} onClick={() => mutate({ params: { id } })}>
      {say(words.run)}
    </Button>
  );
};

const GiveUpButton = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const toast = useToast();
  const { mutate, isPending } = useAction(giveUpImport, {
    invalidates: [listImports],
    onDone: () => toast(words.givenUp),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (
    <Button kind="quiet" pending={isPending} onClick={() => mutate({ params: { id } })}>
      {say(words.giveUp)}
    </Button>
  );
};

const Actions = ({ one: { id, state, counts } }: { readonly one: PlaceImport }) => {
  const say = useSay();
  const todo = counts ? counts.added + counts.changed : 0;
  return (
    <div className={styles.actions}>
      {state === 'checked' && todo > 0 && <RunButton id={id} />}
      {state === 'done' && counts !== null && counts.accounts > 0 && (
        <Link className={buttonClass('primary')} to="/people">
          {say(words.next)}
        </Link>
      )}
      {counts && (
        <a className={buttonClass()} href={addressOf(getImportReport, { params: { id } })} download>
          <Icon name="download" />
          {say(words.report)}
        </a>
      )}
      <GiveUpButton id={id} />
    </div>
  );
};

const Notes = ({ one: { state, counts, problem } }: { readonly one: PlaceImport }) => {
  const say = useSay();
  const todo = state === 'checked' && counts ? counts.added + counts.changed : undefined;
  const refused = counts?.refused ?? 0;
  return (
    <>
      {problem && <p role="alert">{say(problem)}</p>}
      {todo === 0 && refused === 0 && <p>{say(words.nothingToDo)}</p>}
      {refused > 0 && (
        <p>
          {say(words.fixAndSend)} {Boolean(todo) && say(words.goodAlone)}
        </p>
      )}
    </>
  );
};

/** One file that was sent: how far it is, what it would do or did, and what comes next. */
export const ImportRow = ({ one }: { readonly one: PlaceImport }) => {
  const say = useSay();
  return (
    <Card
      title={one.fileName}
      actions={<Badge tone={TONES[one.state]}>{say(stateWords[one.state])}</Badge>}
    >
      <div className={styles.row}>
        <p className={styles.soft}>
          {say(words.sent)} {say(instantSentence(one.createdAt))}
        </p>
        {isOpen(one) && (
          <>
            <Working one={one} />
            <p className={styles.soft}>{say(words.working)}</p>
          </>
        )}
        {one.counts && !isOpen(one) && <Counts counts={one.counts} />}
        <Notes one={one} />
        {!isOpen(one) && <Actions one={one} />}
      </div>
    </Card>
  );
};
