import { LEVELS } from '#kernel/area.ts';
import { levelWords } from '#kernel/office-words.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { useSay } from '#web/i18n.tsx';
import type { SummaryParts } from '../model/definition.ts';
import type { SummaryDefinition } from '../model/summary.ts';
import { summaryWords } from '../words/summary.ts';
import { editorWords as words } from '../words/summary-editor.ts';
import styles from './plan.module.css';

/** The fields of a summary while it is changed: what it says, what it may be made of, and the faults. */
export type DefinitionProps = {
  readonly definition: SummaryDefinition;
  readonly parts: SummaryParts;
  readonly set: (change: Partial<SummaryDefinition>) => void;
  readonly faultAt: (place: string) => string | undefined;
};

/** What it is called, and to whom it is addressed, in both languages. */
export const NameFields = ({ definition, set, faultAt }: DefinitionProps) => {
  const say = useSay();
  const { title, addressee } = definition;
  return (
    <div className={styles.pairs}>
      <TextField
        label={say(summaryWords.titleTh)}
        id="title.th"
        error={faultAt('title.th')}
        value={title.th}
        onChange={(th) => set({ title: { ...title, th } })}
      />
      <TextField
        label={say(summaryWords.titleEn)}
        id="title.en"
        error={faultAt('title.en')}
        value={title.en}
        onChange={(en) => set({ title: { ...title, en } })}
      />
      <TextField
        label={say(summaryWords.toTh)}
        id="addressee.th"
        error={faultAt('addressee.th')}
        value={addressee.th}
        onChange={(th) => set({ addressee: { ...addressee, th } })}
      />
      <TextField
        label={say(summaryWords.toEn)}
        id="addressee.en"
        error={faultAt('addressee.en')}
        value={addressee.en}
        onChange={(en) => set({ addressee: { ...addressee, en } })}
      />
    </div>
  );
};

const COUNTS = ['received', 'accepted'] as const;
const EVERY = ['week', 'month'] as const;

/** Which reports it counts, from when on a report counts, and the figures it adds up. */
export const CountFields = ({ definition, parts, set, faultAt }: DefinitionProps) => {
  const say = useSay();
  const { requirements, counts, figures, people } = definition;
  const named = parts.figures.map(({ key, label }) => ({ value: key, label: say(label) }));
  const keep = (next: readonly string[]) =>
    set({ figures: [...next], people: people.filter((one) => next.includes(one)) });
  return (
    <>
      <Choices
        label={say(words.requirements)}
        id="requirements"
        error={faultAt('requirements')}
        options={parts.requirements.map(({ code, title, level }) => ({
          value: code,
          label: say(title),
          hint: say(levelWords[level]),
        }))}
        value={requirements}
        onChange={(next) => set({ requirements: [...next] })}
      />
      <div className={styles.fields}>
        <Select
          label={say(summaryWords.counts)}
          options={COUNTS.map((value) => ({ value, label: say(words[value]) }))}
          value={counts}
          onChange={(value) => value && set({ counts: value })}
        />
      </div>
      <Choices
        label={say(words.figures)}
        help={say(words.figuresHelp)}
        id="figures"
        error={faultAt('figures')}
        options={named}
        value={figures}
        onChange={keep}
      />
      <Choices
        label={say(words.people)}
        help={say(figures.length === 0 ? words.peopleFirst : words.peopleHelp)}
        id="people"
        error={faultAt('people')}
        options={named.filter(({ value }) => figures.includes(value))}
        value={people}
        onChange={(next) => set({ people: [...next] })}
      />
    </>
  );
};

/** Which activities it tells of, what of each, and with how many photos. */
export const PickFields = ({ definition, parts, set, faultAt }: DefinitionProps) => {
  const say = useSay();
  const { picks, tells, photos } = definition;
  const options = (named: SummaryParts['texts']) =>
    named.map(({ key, label }) => ({ value: key, label: say(label) }));
  return (
    <>
      <div className={styles.fields}>
        <NumberField
          label={say(summaryWords.pickCount)}
          id="picks.activities"
          error={faultAt('picks.activities')}
          value={picks.activities}
          onChange={(activities) => set({ picks: { ...picks, activities: activities ?? 0 } })}
        />
        <Select
          label={say(words.photos)}
          none={say(words.noPhotos)}
          id="photos"
          error={faultAt('photos')}
          options={options(parts.photos)}
          value={photos ?? undefined}
          onChange={(key) => set({ photos: key ?? null })}
        />
        <NumberField
          label={say(summaryWords.photoCount)}
          id="picks.photos"
          error={faultAt('picks.photos')}
          value={picks.photos}
          onChange={(many) => set({ picks: { ...picks, photos: many ?? 0 } })}
        />
      </div>
      <Choices
        label={say(words.tells)}
        id="tells"
        error={faultAt('tells')}
        options={options(parts.texts)}
        value={tells}
        onChange={(next) => set({ tells: [...next] })}
      />
      <Choices
        label={say(words.by)}
        help={say(words.byHelp)}
        id="picks.by"
        error={faultAt('picks.by')}
        options={options(parts.figures)}
        value={picks.by}
        onChange={(next) => set({ picks: { ...picks, by: [...next] } })}
      />
      <YesNo
        label={say(summaryWords.fromEachArea)}
        value={picks.fromEachArea}
        onChange={(fromEachArea) => set({ picks: { ...picks, fromEachArea } })}
      />
    </>
  );
};

/** How often it comes out, on which day, by whom, and who is told. */
export const IssueFields = ({ definition, set, faultAt }: DefinitionProps) => {
  const say = useSay();
  const { every, daysAfter, levels, informs } = definition;
  const named = LEVELS.map((level) => ({ value: level, label: say(levelWords[level]) }));
  return (
    <>
      <div className={styles.fields}>
        <Select
          label={say(words.every)}
          options={EVERY.map((value) => ({ value, label: say(summaryWords.every[value]) }))}
          value={every}
          onChange={(value) => value && set({ every: value })}
        />
        <NumberField
          label={say(summaryWords.daysAfter)}
          help={say(words.outOn(every, daysAfter))}
          unit={say(summaryWords.days)}
          id="daysAfter"
          error={faultAt('daysAfter')}
          value={daysAfter}
          onChange={(days) => set({ daysAfter: days ?? 0 })}
        />
      </div>
      <Choices
        label={say(summaryWords.levels)}
        id="levels"
        error={faultAt('levels')}
        options={named}
        value={levels}
        onChange={(next) => set({ levels: [...next] })}
      />
      <Choices
        label={say(words.informs)}
        help={say(words.informsHelp)}
        id="informs"
        error={faultAt('informs')}
        options={named}
        value={informs}
        onChange={(next) => set({ informs: [...next] })}
      />
    </>
  );
};
