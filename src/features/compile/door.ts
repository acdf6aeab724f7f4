/** What other features' server code may ask of compiling, in the caller's transaction. */
export { holdCompiled, listCompilable } from './queries.ts';
