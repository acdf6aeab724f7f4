import { LetterFields } from '#features/programmes/screens/source-fields.tsx';
import type { Refusal } from '#kernel/result.ts';
import { Card } from '#web/components/card/card.tsx';
import type { FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { useSay } from '#web/i18n.tsx';
import { editorWords as words } from '../words/summary-editor.ts';
import {
  CountFields,
  type DefinitionProps,
  IssueFields,
  NameFields,
  PickFields,
} from './definition-fields.tsx';
import styles from './plan.module.css';

const SECTIONS = [
  [words.names, NameFields],
  [words.counting, CountFields],
  [words.showing, PickFields],
  [words.coming, IssueFields],
] as const;

/** The cards on which a summary is written: its names, what it counts, what it shows, when it comes out. */
export const DefinitionSections = (props: DefinitionProps) => {
  const say = useSay();
  return SECTIONS.map(([title, Fields]) => (
    <Card key={title.en} title={say(title)}>
      <div className={styles.page}>
        <Fields {...props} />
      </div>
    </Card>
  ));
};

/** The letter that a summary comes from, and whether a person has held it against that letter. */
export type Source = { readonly letter: string | null; readonly verified: boolean };

const NO_NAMES = { title: { th: '', en: '' }, note: { th: '', en: '' } };

/** Where a summary comes from. */
export const SourceFields = ({
  source: { letter, verified },
  set,
}: {
  readonly source: Source;
  readonly set: (source: Source) => void;
}) => (
  <LetterFields
    draft={{ ...NO_NAMES, letter, verified }}
    set={({ letter: next = letter, verified: is = verified }) =>
      set({ letter: next, verified: is })
    }
  />
);

const placeOf = ({ field = '' }: Refusal): string => field.replace(/^body\.(definition\.)?/, '');

/** What is wrong with a summary, beside each field and together; the id of a field is its place. */
export const useFaults = (refusals: readonly Refusal[]) => {
  const say = useSay();
  const faults = new Map(refusals.map((one) => [placeOf(one), say(one.sentence)]));
  const listed: FieldFault[] = [...faults].map(([fieldId, message]) => ({ message, fieldId }));
  return { faultAt: (place: string) => faults.get(place), listed };
};
