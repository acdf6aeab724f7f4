import type { FormDefinition, Section } from '#kernel/form/model.ts';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Finding } from '../model.ts';
import { addSection, changeSection, moveSection, removeSection } from '../rules/sections.ts';
import { screenWords } from '../words/screen.ts';
import { findingsAt } from './field-part.ts';
import styles from './forms.module.css';
import { VerificationFields } from './verification-fields.tsx';
import { isEmpty, WordingFields } from './wording-fields.tsx';

type ListProps = {
  readonly definition: FormDefinition;
  readonly onChange: (definition: FormDefinition) => void;
  readonly findings: readonly Finding[];
};

type RowProps = ListProps & { readonly section: Section; readonly at: number };

const Head = ({ definition, onChange, section, at }: RowProps) => {
  const say = useSay();
  const toast = useToast();
  const { title } = section;
  const remove = () => {
    onChange(removeSection(definition, at));
    toast(screenWords.removed(title), { undo: () => onChange(definition) });
  };
  return (
    <div className={styles.line}>
      <strong>{say(title)}</strong>
      <span className={styles.end}>
        <IconButton
          icon="arrow-up"
          disabled={at === 0}
          label={say(screenWords.moveUp(title))}
          onClick={() => onChange(moveSection(definition, at, -1))}
        />
        <IconButton
          icon="arrow-down"
          disabled={at === definition.sections.length - 1}
          label={say(screenWords.moveDown(title))}
          onClick={() => onChange(moveSection(definition, at, 1))}
        />
        <IconButton icon="trash" label={say(screenWords.remove(title))} onClick={remove} />
      </span>
    </div>
  );
};

const Row = (props: RowProps) => {
  const { definition, onChange, findings, section, at } = props;
  const put = (next: Section) => onChange(changeSection(definition, at, next));
  const own = findings.filter(({ field }) => field?.startsWith(`sections[${at}].`));
  return (
    <li className={styles.row}>
      <Head {...props} />
      <div className={styles.columns}>
        <WordingFields
          labels={[screenWords.sectionTh, screenWords.sectionEn]}
          value={section.title}
          findings={findingsAt(own, 'title')}
          onChange={(title) => put({ ...section, title })}
        />
        <WordingFields
          optional
          labels={[screenWords.helpTh, screenWords.helpEn]}
          value={section.help}
          findings={findingsAt(own, 'help')}
          onChange={(help) => {
            const { help: _, ...rest } = section;
            put(isEmpty(help) ? rest : { ...rest, help });
          }}
        />
        <VerificationFields
          value={section.verification}
          onChange={(verification) => put({ ...section, verification })}
        />
      </div>
    </li>
  );
};

/** The headings of a form: add, name, move, mark as verified, remove. */
export const SectionList = (props: ListProps) => {
  const say = useSay();
  const { definition, onChange } = props;
  return (
    <>
      {definition.sections.length === 0 && <p>{say(screenWords.noSections)}</p>}
      <ul className={styles.list}>
        {definition.sections.map((section, at) => (
          <Row key={section.key} {...props} section={section} at={at} />
        ))}
      </ul>
      <p>
        <Button icon="plus" onClick={() => onChange(addSection(definition))}>
          {say(screenWords.addSection)}
        </Button>
      </p>
    </>
  );
};
