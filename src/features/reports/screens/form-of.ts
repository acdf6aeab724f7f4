import { type CompiledForm, compileForm } from '#kernel/form/compile.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import type { ReportView } from '../model/view.ts';

/**
 * The form of a report, ready to work. The server keeps every version as its schema gave it and
 * compiles it as it is kept; the browser does the same, so that a report opens without the schemas.
 */
export const formOf = (definition: ReportView['definition']): CompiledForm =>
  compileForm(definition as FormDefinition);
