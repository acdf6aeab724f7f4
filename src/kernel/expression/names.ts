import type { ASTNode } from '@marcbachmann/cel-js';
import { callOf, childrenOf, type Fault, isLoop } from './syntax.ts';
import { unknownName } from './words.ts';

/** What an expression may find behind a name. */
export type Kind = 'number' | 'text' | 'truth' | 'texts' | 'numbers' | 'rows' | 'record';

/** One name: its kind and, for rows, numbers and records, what may follow the point. */
export type Word = { readonly kind: Kind; readonly keys?: Vocabulary };

/** Every name an expression may use. */
export type Vocabulary = ReadonlyMap<string, Word>;

const keysBehind = (node: ASTNode, words: Vocabulary): Vocabulary | undefined => {
  if (node.op === 'id') return words.get(node.args)?.keys;
  if (node.op === '.') return keysBehind(node.args[0], words)?.get(node.args[1])?.keys;
  const call = callOf(node);
  return call?.name === 'filter' && call.receiver ? keysBehind(call.receiver, words) : undefined;
};

const fault = (node: ASTNode, name: string): Fault => ({
  code: 'unknown-name',
  sentence: unknownName(name),
  start: node.start,
  end: node.end,
});

const ownFaults = (node: ASTNode, words: Vocabulary): Fault[] => {
  if (node.op === 'id') return words.has(node.args) ? [] : [fault(node, node.args)];
  if (node.op !== '.') return [];
  const [target, key] = node.args;
  const keys = keysBehind(target, words);
  return keys === undefined || keys.has(key) ? [] : [fault(node, `${targetName(target)}.${key}`)];
};

const targetName = (target: ASTNode): string => (target.op === 'id' ? target.args : '…');

const loopFaults = (node: ASTNode, words: Vocabulary): Fault[] => {
  const call = callOf(node);
  const [each, ...rest] = call?.parts ?? [];
  if (call?.receiver === undefined || each?.op !== 'id') return [];
  const keys = keysBehind(call.receiver, words);
  const word: Word = keys === undefined ? { kind: 'record' } : { kind: 'record', keys };
  const inner = new Map(words).set(each.args, word);
  return [...nameFaults(call.receiver, words), ...rest.flatMap((part) => nameFaults(part, inner))];
};

/** Every use of a name that the vocabulary does not hold, key of a row included. */
export const nameFaults = (node: ASTNode, words: Vocabulary): Fault[] =>
  isLoop(node)
    ? loopFaults(node, words)
    : [...ownFaults(node, words), ...childrenOf(node).flatMap((child) => nameFaults(child, words))];

/** Every name the expression uses, those behind `answers.` and `item.` included. */
export const namesIn = (node: ASTNode, names: Set<string> = new Set()): ReadonlySet<string> => {
  if (node.op === 'id') names.add(node.args);
  if (node.op === '.') names.add(node.args[1]);
  for (const child of childrenOf(node)) namesIn(child, names);
  return names;
};
