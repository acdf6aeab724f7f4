import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useInDigits, useSay } from '#web/i18n.tsx';
import { copyForm, createForm, listForms } from '../contract.ts';
import type { FormEntry } from '../model.ts';
import { screenWords } from '../words/screen.ts';
import { type Beginning, CodeDialog } from './code-dialog.tsx';
import styles from './forms.module.css';

const Marks = ({ form }: { readonly form: FormEntry }) => {
  const say = useSay();
  const { publishedVersion, draftVersion, archived, verified } = form;
  return (
    <>
      <Badge>
        {say(
          publishedVersion === null
            ? screenWords.notPublished
            : screenWords.version(publishedVersion),
        )}
      </Badge>
      {draftVersion !== null && <Badge tone="accent">{say(screenWords.draft)}</Badge>}
      {archived && <Badge>{say(screenWords.archived)}</Badge>}
      {!verified && (
        <Badge tone="attention" icon="warning">
          {say(screenWords.unverified)}
        </Badge>
      )}
    </>
  );
};

type RowProps = {
  readonly form: FormEntry;
  readonly onCopy: ((form: FormEntry) => void) | undefined;
};

const Row = ({ form, onCopy }: RowProps) => {
  const say = useSay();
  const inDigits = useInDigits();
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Link to={`/forms/${form.id}`}>{say(form.title)}</Link>
        <Marks form={form} />
        {onCopy && (
          <span className={styles.end}>
            <Button
              kind="quiet"
              icon="copy"
              aria-label={say(screenWords.copyOf(form.title))}
              onClick={() => onCopy(form)}
            >
              {say(screenWords.copy)}
            </Button>
          </span>
        )}
      </div>
      <p className={styles.soft}>
        {form.code} · {say(screenWords.usedBy(form.usedBy))}
        {form.letter && ` · ${inDigits(form.letter.number ?? '')}`}
      </p>
    </li>
  );
};

const beginningOf = ({ code, th, en }: Beginning) => ({
  code,
  definition: {
    title: { th, en },
    fields: [{ key: 'field_1', type: 'integer' as const, label: screenWords.firstField }],
  },
});

type Asked = 'nothing' | 'new' | FormEntry;

const useBeginning = () => {
  const navigate = useNavigate();
  const options = {
    invalidates: [listForms],
    onDone: ({ id }: { id: string }) => void navigate({ to: `/forms/${id}` }),
  };
  return { create: useAction(createForm, options), copy: useAction(copyForm, options) };
};

const List = ({
  forms,
  mayCreate,
}: {
  readonly forms: readonly FormEntry[];
  readonly mayCreate: boolean;
}) => {
  const say = useSay();
  const [asked, setAsked] = useState<Asked>('nothing');
  const { create, copy } = useBeginning();
  const error = create.error ?? copy.error;
  const begin = (beginning: Beginning) => {
    if (asked === 'new') create.mutate({ body: beginningOf(beginning) });
    else if (asked !== 'nothing')
      copy.mutate({ params: { id: asked.id }, body: { code: beginning.code } });
  };
  const action = asked === 'new' ? screenWords.create : screenWords.copy;
  return (
    <>
      {mayCreate && (
        <p className={styles.actions}>
          <Button kind="primary" icon="plus" onClick={() => setAsked('new')}>
            {say(screenWords.create)}
          </Button>
        </p>
      )}
      {forms.length === 0 && <EmptyState icon="form" title={say(screenWords.none)} />}
      <ul className={styles.list}>
        {forms.map((form) => (
          <Row key={form.id} form={form} onCopy={mayCreate ? setAsked : undefined} />
        ))}
      </ul>
      <CodeDialog
        open={asked !== 'nothing'}
        title={say(action)}
        withTitles={asked === 'new'}
        pending={create.isPending || copy.isPending}
        error={error ? say(sentenceOf(error)) : undefined}
        onClose={() => setAsked('nothing')}
        onDone={begin}
      />
    </>
  );
};

/** Every form of the nation and of one's own area. */
const FormList = () => {
  const say = useSay();
  const reply = useCall(listForms, {});
  return (
    <>
      <PageHeader title={say(screenWords.title)} lead={say(screenWords.lead)} />
      <div className={styles.page}>
        {reply.isPending && <Skeleton rows={6} rowHeight={64} />}
        {reply.isError && <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />}
        {reply.data && <List {...reply.data} />}
      </div>
    </>
  );
};

export default FormList;
