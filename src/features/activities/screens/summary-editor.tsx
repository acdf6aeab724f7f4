import { useState } from 'react';
import { LEVELS } from '#kernel/area.ts';
import { levelWords } from '#kernel/office-words.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { useSay } from '#web/i18n.tsx';
import { changeSummary, listSummaries } from '../contract/summaries.ts';
import type { SummaryDefinition } from '../model/summary.ts';
import { fieldWords } from '../words/plan.ts';
import { summaryWords as words } from '../words/summary.ts';
import styles from './plan.module.css';
import type { ListedSummary } from './summaries.tsx';

type Set = (change: Partial<SummaryDefinition>) => void;
type FieldsProps = { readonly definition: SummaryDefinition; readonly set: Set };

const WordFields = ({ definition, set }: FieldsProps) => {
  const say = useSay();
  const { title, addressee } = definition;
  return (
    <div className={styles.fields}>
      <TextField
        label={say(words.titleTh)}
        value={title.th}
        onChange={(th) => set({ title: { ...title, th } })}
      />
      <TextField
        label={say(words.titleEn)}
        value={title.en}
        onChange={(en) => set({ title: { ...title, en } })}
      />
      <TextField
        label={say(words.toTh)}
        value={addressee.th}
        onChange={(th) => set({ addressee: { ...addressee, th } })}
      />
      <TextField
        label={say(words.toEn)}
        value={addressee.en}
        onChange={(en) => set({ addressee: { ...addressee, en } })}
      />
    </div>
  );
};

const COUNTS = { received: words.countsReceived, accepted: words.countsAccepted } as const;

const RuleFields = ({ definition, set }: FieldsProps) => {
  const say = useSay();
  const { picks, levels, counts, daysAfter } = definition;
  return (
    <div className={styles.fields}>
      <NumberField
        label={say(words.daysAfter)}
        unit={say(words.days)}
        value={daysAfter}
        onChange={(days) => set({ daysAfter: days ?? 0 })}
      />
      <Select
        label={say(words.counts)}
        options={(['received', 'accepted'] as const).map((value) => ({
          value,
          label: say(COUNTS[value]),
        }))}
        value={counts}
        onChange={(value) => value && set({ counts: value })}
      />
      <NumberField
        label={say(words.pickCount)}
        value={picks.activities}
        onChange={(activities) => set({ picks: { ...picks, activities: activities ?? 0 } })}
      />
      <NumberField
        label={say(words.photoCount)}
        value={picks.photos}
        onChange={(photos) => set({ picks: { ...picks, photos: photos ?? 0 } })}
      />
      <YesNo
        label={say(words.fromEachArea)}
        value={picks.fromEachArea}
        onChange={(fromEachArea) => set({ picks: { ...picks, fromEachArea } })}
      />
      <Choices
        label={say(words.levels)}
        options={LEVELS.map((level) => ({ value: level, label: say(levelWords[level]) }))}
        value={levels}
        onChange={(next) => set({ levels: [...next] })}
      />
    </div>
  );
};

type EditorProps = { readonly summary: ListedSummary; readonly onClose: () => void };

const useEditing = ({ summary, onClose }: EditorProps) => {
  const toast = useToast();
  const [definition, setDefinition] = useState(summary.definition);
  const [figures, setFigures] = useState(summary.definition.figures.join(' '));
  const [active, setActive] = useState(summary.active);
  const [verified, setVerified] = useState(summary.verified);
  const action = useAction(changeSummary, {
    invalidates: [listSummaries],
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const save = () => {
    const paths = figures.split(/\s+/).filter(Boolean);
    const { id, revision } = summary;
    const body = { definition: { ...definition, figures: paths }, active, verified, revision };
    action.mutate({ params: { id }, body });
  };
  const set: Set = (change) => setDefinition({ ...definition, ...change });
  return {
    definition,
    set,
    figures,
    setFigures,
    active,
    setActive,
    verified,
    setVerified,
    action,
    save,
  };
};

/** Changes what a summary says from its next issue on. */
export const SummaryEditor = (props: EditorProps) => {
  const say = useSay();
  const one = useEditing(props);
  return (
    <Dialog
      open
      width="wide"
      title={say(words.edit)}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" pending={one.action.isPending} onClick={one.save}>
            {say(words.save)}
          </Button>
          <Button onClick={props.onClose}>{say(fieldWords.back)}</Button>
        </>
      }
    >
      <div className={styles.page}>
        <WordFields definition={one.definition} set={one.set} />
        <RuleFields definition={one.definition} set={one.set} />
        <TextField
          label={say(words.figures)}
          help={say(words.figuresHelp)}
          value={one.figures}
          onChange={one.setFigures}
        />
        <YesNo label={say(words.active)} value={one.active} onChange={one.setActive} />
        <YesNo label={say(words.isVerified)} value={one.verified} onChange={one.setVerified} />
        {one.action.error && <ErrorState error={one.action.error} />}
      </div>
    </Dialog>
  );
};
