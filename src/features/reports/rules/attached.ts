import type { Field } from '#kernel/form/fields.ts';

/** A photo or file named somewhere in a report's answers, with the path of its field. */
export type Attached = { readonly path: string; readonly fileId: string };

const isAttachment = (value: unknown): value is { fileId: string } =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { fileId?: unknown }).fileId === 'string';

const walk = (value: unknown, path: string): Attached[] => {
  if (isAttachment(value)) return [{ path, fileId: value.fileId }];
  if (Array.isArray(value)) return value.flatMap((one, index) => walk(one, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    walk(inner, path === '' ? key : `${path}.${key}`),
  );
};

/** Every photo and file that answers name. */
export const attachedIn = (answers: Readonly<Record<string, unknown>>): Attached[] =>
  walk(answers, '');

/** The paths, without row numbers, of a form's fields that take photos. */
export const photoFields = (fields: readonly Field[], above = ''): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'group') return photoFields(field.fields, `${above}${field.key}.`);
    return field.type === 'photos' ? [`${above}${field.key}`] : [];
  });

/** Whether something attached stands in one of the given fields. */
export const standsIn = ({ path }: Attached, fields: readonly string[]): boolean =>
  fields.includes(path.replace(/\[\d+\]/g, ''));

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the id of an attachment. */
export const isAttachmentId = (text: string): boolean => UUID.test(text);
