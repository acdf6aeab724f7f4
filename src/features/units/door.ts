export { loadUnitRule } from './commands/rule.ts';
