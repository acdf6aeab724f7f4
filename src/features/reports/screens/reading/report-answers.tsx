import type { Answers, Row } from '#kernel/form/answers.ts';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import { type Block, blocksOf } from '../answer/blocks.ts';
import { UnverifiedNote } from '../answer/unverified-note.tsx';
import { FieldRows } from './field-rows.tsx';
import { FiguresTable } from './figures-table.tsx';
import { GroupCards } from './group-cards.tsx';
import { useReading } from './reading-context.ts';
import { readingWords } from './words.ts';

type BlockProps<K extends Block['kind']> = {
  readonly block: Extract<Block, { kind: K }>;
  readonly answers: Answers;
};

const GridBlock = ({ block, answers }: BlockProps<'grid'>) => {
  const say = useSay();
  return (
    <Card title={say(readingWords.answers)}>
      <UnverifiedNote sections={block.rows.map((row) => row.section)} />
      <FiguresTable rows={block.rows} answers={answers} />
    </Card>
  );
};

const FieldsBlock = ({ block, answers }: BlockProps<'fields'>) => {
  const say = useSay();
  const { section, fields } = block;
  const plain = fields.filter((field) => field.type !== 'group');
  const groups = fields.filter((field) => field.type === 'group');
  const title = say(section?.title ?? groups[0]?.label ?? readingWords.answers);
  return (
    <Card title={title}>
      {section && <UnverifiedNote sections={[section]} />}
      {plain.length > 0 && (
        <FieldRows
          caption={title}
          fields={plain.map((field) => ({ field, path: field.key, value: answers[field.key] }))}
        />
      )}
      {groups.map((field) => (
        <GroupCards
          key={field.key}
          field={field}
          rows={(answers[field.key] ?? []) as readonly Row[]}
        />
      ))}
    </Card>
  );
};

/** What a report says, section by section. */
export const ReportAnswers = ({ answers }: { readonly answers: Answers }) => {
  const { form } = useReading();
  return blocksOf(form.definition).map((block) =>
    block.kind === 'grid' ? (
      <GridBlock key={block.key} block={block} answers={answers} />
    ) : (
      <FieldsBlock key={block.key} block={block} answers={answers} />
    ),
  );
};
