import type { FormDefinition, Section } from '#kernel/form/model.ts';
import { screenWords } from '../words/screen.ts';

/** The definition with a new, empty section at its end. */
export const addSection = (definition: FormDefinition): FormDefinition => {
  const used = new Set(definition.sections.map(({ key }) => key));
  let number = definition.sections.length + 1;
  while (used.has(`section_${number}`)) number += 1;
  const section: Section = {
    key: `section_${number}`,
    title: screenWords.newSection(number),
    verification: { verified: false },
  };
  return { ...definition, sections: [...definition.sections, section] };
};

/** The definition with the section at a place replaced. */
export const changeSection = (
  definition: FormDefinition,
  at: number,
  section: Section,
): FormDefinition => ({ ...definition, sections: definition.sections.with(at, section) });

/** The definition with a section one place up or down; its fields keep their own order. */
export const moveSection = (definition: FormDefinition, at: number, by: -1 | 1): FormDefinition => {
  const { sections } = definition;
  const [one, other] = [sections[at], sections[at + by]];
  if (!one || !other) return definition;
  return { ...definition, sections: sections.with(at, other).with(at + by, one) };
};

/** The definition without a section; its fields stay and stand under no section. */
export const removeSection = (definition: FormDefinition, at: number): FormDefinition => {
  const gone = definition.sections[at]?.key;
  return {
    ...definition,
    sections: definition.sections.toSpliced(at, 1),
    fields: definition.fields.map((field) => {
      if (gone === undefined || field.section !== gone) return field;
      const { section: _, ...rest } = field;
      return rest;
    }),
  };
};
