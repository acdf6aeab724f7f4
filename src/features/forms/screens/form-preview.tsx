import type { Field } from '#kernel/form/fields.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { useSay } from '#web/i18n.tsx';
import { screenWords, typeNames } from '../words/screen.ts';
import styles from './forms.module.css';

const Line = ({ field }: { readonly field: Field }) => {
  const say = useSay();
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <strong>{say(field.label)}</strong>
        {field.unit && <span className={styles.soft}>({say(field.unit)})</span>}
        <Badge>{say(typeNames[field.type])}</Badge>
        {field.required && <Badge tone="accent">{say(screenWords.required)}</Badge>}
        {field.verification?.verified === false && (
          <Badge tone="attention">{say(screenWords.unverified)}</Badge>
        )}
      </div>
      {field.help && <p className={styles.soft}>{say(field.help)}</p>}
      {field.showIf && <p className={styles.soft}>{say(screenWords.shownIf(field.showIf))}</p>}
      {'options' in field && (
        <p className={styles.soft}>{field.options.map(({ label }) => say(label)).join(' / ')}</p>
      )}
      {field.type === 'group' && (
        <ul className={styles.list}>
          {field.fields.map((cell) => (
            <Line key={cell.key} field={cell} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** A form read through, section by section. */
export const FormPreview = ({ definition }: { readonly definition: FormDefinition }) => {
  const say = useSay();
  const { sections, fields } = definition;
  const loose = fields.filter(({ section }) => section === undefined);
  return (
    <div className={styles.page}>
      {definition.description && <p>{say(definition.description)}</p>}
      {sections.map((section) => (
        <section key={section.key} className={styles.page} aria-label={say(section.title)}>
          <div className={styles.line}>
            <h3>{say(section.title)}</h3>
            {section.verification?.verified === false && (
              <Badge tone="attention" icon="warning">
                {say(screenWords.unverified)}
              </Badge>
            )}
          </div>
          <ul className={styles.list}>
            {fields
              .filter((field) => field.section === section.key)
              .map((field) => (
                <Line key={field.key} field={field} />
              ))}
          </ul>
        </section>
      ))}
      <ul className={styles.list}>
        {loose.map((field) => (
          <Line key={field.key} field={field} />
        ))}
      </ul>
    </div>
  );
};
