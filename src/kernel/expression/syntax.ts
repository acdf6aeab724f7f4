import type { ASTNode } from '@marcbachmann/cel-js';
import type { Sentence } from '#kernel/sentence.ts';
import { Decimal, decimalOf } from './decimal.ts';
import { CALLS, LOOPS } from './language.ts';
import { nestedLoop, notOffered } from './words.ts';

/** A fault at a place of the source: offsets count UTF-16 units, `end` excluded. */
export type Fault = {
  readonly code: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
};

const OPERATORS: ReadonlySet<string> = new Set(
  '!= == in + - * / < <= > >= !_ -_ || && ?: . call rcall list id value'.split(' '),
);

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value && 'args' in value;

/** The parts directly below a node, in the order of the source. */
export const childrenOf = (node: ASTNode): ASTNode[] =>
  node.op === 'value' ? [] : [node.args].flat(2).filter(isNode);

/** Name, receiver and arguments when the node calls a function or a method. */
export const callOf = (
  node: ASTNode,
): { name: string; receiver?: ASTNode; parts: ASTNode[] } | undefined => {
  if (node.op === 'call') return { name: node.args[0], parts: node.args[1] };
  if (node.op === 'rcall')
    return { name: node.args[0], receiver: node.args[1], parts: node.args[2] };
  return undefined;
};

/** Whether the node is a loop: `all`, `exists`, `filter`, `map` over a list. */
export const isLoop = (node: ASTNode): boolean => node.op === 'rcall' && LOOPS.has(node.args[0]);

const fault = (node: ASTNode, code: string, sentence: Sentence): Fault => ({
  code,
  sentence,
  start: node.start,
  end: node.end,
});

const LITERALS: ReadonlySet<string> = new Set(['string', 'boolean']);

const literalFaults = (node: ASTNode): Fault[] => {
  if (node.op !== 'value' || LITERALS.has(typeof node.args)) return [];
  const isExact: boolean = (node.args as unknown) instanceof Decimal;
  const written = node.input.slice(node.start, node.end);
  return isExact ? [] : [fault(node, 'not-offered', notOffered(written))];
};

const ownFaults = (node: ASTNode, inLoop: boolean): Fault[] => {
  const call = callOf(node);
  if (call !== undefined && !CALLS.has(call.name))
    return [fault(node, 'not-offered', notOffered(call.name))];
  if (inLoop && isLoop(node)) return [fault(node, 'nested-loop', nestedLoop)];
  if (!OPERATORS.has(node.op))
    return [fault(node, 'not-offered', notOffered(node.op === 'map' ? '{…}' : node.op))];
  return literalFaults(node);
};

/** Everything in the tree that our expressions do not offer. */
export const faultsOf = (node: ASTNode, inLoop = false): Fault[] => {
  const call = isLoop(node) ? callOf(node) : undefined;
  const below =
    call?.receiver === undefined
      ? childrenOf(node).flatMap((child) => faultsOf(child, inLoop))
      : [...faultsOf(call.receiver, inLoop), ...call.parts.flatMap((part) => faultsOf(part, true))];
  return [...ownFaults(node, inLoop), ...below];
};

const exactly = (value: unknown): Decimal | undefined => {
  if (typeof value === 'bigint') return new Decimal(value * 10n ** 12n);
  return typeof value === 'number' ? decimalOf(value) : undefined;
};

/** Turns every number written in the source into an exact decimal, in place, once after parsing. */
export const makeLiteralsExact = (node: ASTNode): void => {
  const exact = node.op === 'value' ? exactly(node.args) : undefined;
  if (exact !== undefined) (node as { args: unknown }).args = exact;
  for (const child of childrenOf(node)) makeLiteralsExact(child);
};
