import type { DecimalField, Field, IntegerField, MoneyField } from '#kernel/form/fields.ts';
import type { FormDefinition, Section } from '#kernel/form/model.ts';

/** A field whose answer is one typed number. */
export type FigureField = IntegerField | DecimalField | MoneyField;

/** A section of a grid: one line with a figure in each column. */
export type FigureRow = { readonly section: Section; readonly fields: readonly FigureField[] };

/** How a form is laid out: neighbouring fields under a heading, or sections of like figures as a grid. */
export type Block =
  | {
      readonly kind: 'fields';
      readonly key: string;
      readonly section: Section | undefined;
      readonly fields: readonly Field[];
    }
  | { readonly kind: 'grid'; readonly key: string; readonly rows: readonly FigureRow[] };

type Run = Extract<Block, { kind: 'fields' }>;

const isFigure = (field: Field): field is FigureField =>
  field.type === 'integer' || field.type === 'decimal' || field.type === 'money';

const runsOf = ({ fields, sections }: FormDefinition): Run[] => {
  const runs: Run[] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (last && last.section?.key === field.section) {
      runs[runs.length - 1] = { ...last, fields: [...last.fields, field] };
      continue;
    }
    const section = sections.find(({ key }) => key === field.section);
    runs.push({ kind: 'fields', key: field.key, section, fields: [field] });
  }
  return runs;
};

const asRow = ({ section, fields }: Run): FigureRow | undefined => {
  const figures = fields.filter(isFigure);
  const plain = figures.length === fields.length && fields.every((field) => !field.showIf);
  return section && plain ? { section, fields: figures } : undefined;
};

const shapeOf = ({ fields }: FigureRow): string =>
  fields.map(({ type, label, unit }) => `${type} ${label.th} ${unit?.th}`).join('|');

const withRun = (blocks: readonly Block[], run: Run): Block[] => {
  const row = asRow(run);
  const last = blocks.at(-1);
  const above = last?.kind === 'grid' ? last.rows : last && [asRow(last)].filter((one) => !!one);
  const [first] = above ?? [];
  if (!row || !last || !above || !first || shapeOf(first) !== shapeOf(row)) return [...blocks, run];
  return [...blocks.slice(0, -1), { kind: 'grid', key: last.key, rows: [...above, row] }];
};

/** Lays a form out: neighbouring sections that ask for the same figures become one grid. */
export const blocksOf = (definition: FormDefinition): Block[] =>
  runsOf(definition).reduce<Block[]>(withRun, []);
