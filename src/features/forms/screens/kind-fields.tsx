import { FILE_KINDS } from '#kernel/form/fields.ts';
import { levelWords } from '#kernel/office-words.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { screenWords } from '../words/screen.ts';
import { faultAt, findingsAt, type PartProps, withProperty } from './field-part.ts';
import { LineList } from './line-list.tsx';
import { WordingFields } from './wording-fields.tsx';

const Options = ({ field, onChange, findings }: PartProps) => {
  const say = useSay();
  const fault = faultAt(findings, 'options');
  if (field.type !== 'choice' && field.type !== 'choices') return null;
  return (
    <LineList
      key={field.key}
      label={say(screenWords.options)}
      help={say(screenWords.optionsHelp)}
      error={fault && say(fault)}
      lines={field.options.map(({ value, label }) => ({ name: value, label }))}
      onChange={(lines) => {
        const options = lines.map(({ name, label }) => ({ value: name, label }));
        onChange({ ...field, options });
      }}
    />
  );
};

const Groups = ({ field, onChange, findings }: PartProps) => {
  const say = useSay();
  const fault = faultAt(findings, 'groups');
  if (field.type !== 'peopleByGroup') return null;
  return (
    <LineList
      key={field.key}
      label={say(screenWords.groups)}
      help={say(screenWords.groupsHelp)}
      error={fault && say(fault)}
      lines={field.groups.map(({ key, label }) => ({ name: key, label }))}
      onChange={(lines) => {
        const groups = lines.map(({ name, label }) => ({ key: name, label }));
        onChange({ ...field, groups });
      }}
    />
  );
};

const Pattern = ({ field, onChange, findings }: PartProps) => {
  const say = useSay();
  const fault = faultAt(findings, 'pattern');
  if (field.type !== 'text') return null;
  const { pattern } = field;
  const message = pattern?.message ?? screenWords.wrongPattern;
  const put = (source: string) =>
    onChange(withProperty(field, 'pattern', source === '' ? undefined : { source, message }));
  return (
    <>
      <TextField
        label={say(screenWords.pattern)}
        help={say(screenWords.patternHelp)}
        optional
        error={fault && say(fault)}
        value={pattern?.source ?? ''}
        onChange={put}
      />
      {pattern && (
        <WordingFields
          labels={[screenWords.patternTh, screenWords.patternEn]}
          value={pattern.message}
          findings={findingsAt(findings, 'message')}
          onChange={(next) => onChange({ ...field, pattern: { ...pattern, message: next } })}
        />
      )}
    </>
  );
};

const CAPTIONS = ['required', 'optional', 'none'] as const;

const Attachments = ({ field, onChange, findings }: PartProps) => {
  const say = useSay();
  const fault = faultAt(findings, 'accepted');
  if (field.type === 'photos')
    return (
      <Select
        label={say(screenWords.caption)}
        options={CAPTIONS.map((value) => ({ value, label: say(screenWords.captions[value]) }))}
        value={field.caption}
        onChange={(caption) => caption && onChange({ ...field, caption })}
      />
    );
  if (field.type !== 'files') return null;
  return (
    <Choices
      label={say(screenWords.accepted)}
      error={fault && say(fault)}
      options={FILE_KINDS.map((value) => ({ value, label: value.toUpperCase() }))}
      value={field.accepted}
      onChange={(accepted) => onChange({ ...field, accepted: [...accepted] })}
    />
  );
};

const AREA_LEVELS = ['province', 'district', 'subdistrict', 'village', 'local-authority'] as const;

const AreaLevel = ({ field, onChange }: PartProps) => {
  const say = useSay();
  if (field.type !== 'area') return null;
  return (
    <Select
      label={say(screenWords.areaLevel)}
      options={AREA_LEVELS.map((value) => ({ value, label: say(levelWords[value]) }))}
      value={field.level}
      onChange={(level) => level && onChange({ ...field, level })}
    />
  );
};

const ItemLabel = ({ field, onChange, findings }: PartProps) =>
  field.type === 'group' ? (
    <WordingFields
      labels={[screenWords.itemTh, screenWords.itemEn]}
      value={field.itemLabel}
      findings={findingsAt(findings, 'itemLabel')}
      onChange={(itemLabel) => onChange({ ...field, itemLabel })}
    />
  ) : null;

const WAYS = ['sum', 'last', 'max', 'none'] as const;

const Adds = ({ field, onChange }: PartProps) => {
  const say = useSay();
  if (!('adds' in field)) return null;
  return (
    <Select
      label={say(screenWords.adds)}
      options={WAYS.map((value) => ({ value, label: say(screenWords.addsNames[value]) }))}
      value={field.adds}
      onChange={(adds) => adds && onChange({ ...field, adds })}
    />
  );
};

/** What only some types of field have. */
export const KindFields = (props: PartProps) => (
  <>
    <ItemLabel {...props} />
    <Options {...props} />
    <Groups {...props} />
    <AreaLevel {...props} />
    <Attachments {...props} />
    <Pattern {...props} />
    <Adds {...props} />
  </>
);
