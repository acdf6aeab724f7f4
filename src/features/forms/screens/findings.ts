import { checkDefinition } from '#kernel/form/check-definition.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import type { Finding } from '../model.ts';

/** What is wrong with a definition as it stands on the screen: its shape first, then its meaning. */
export const findingsOf = (definition: unknown): readonly Finding[] => {
  const result = FormDefinition.safeParse(definition);
  if (result.success) return checkDefinition(result.data) as readonly Finding[];
  return result.error.issues.map(({ code, message, path }) => {
    const [th = message, en = message] = message.split(' · ');
    const field = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
    return { code, sentence: { th, en }, field: field.join('').replace(/^\./, '') };
  });
};
