import type { PhotosField } from './fields.ts';
import type { FormDefinition } from './model.ts';

/** How many pixels long the longest side of a photo is where its question says nothing: as a screen and a printed page need it. */
export const USUAL_LONGEST_SIDE = 1600;

/** How many pixels long the longest side of a question's photos is when they are sent. */
export const longestSideOf = ({ longestSide = USUAL_LONGEST_SIDE }: PhotosField): number =>
  longestSide;

/** The greatest longest side that a form asks for in any of its questions: what its readers are shown. */
export const longestSideIn = ({ fields }: Pick<FormDefinition, 'fields'>): number => {
  const sides = fields
    .flatMap((field) => (field.type === 'group' ? field.fields : [field]))
    .flatMap((field) => (field.type === 'photos' ? [longestSideOf(field)] : []));
  return sides.length === 0 ? USUAL_LONGEST_SIDE : Math.max(...sides);
};
