import { Environment } from '@marcbachmann/cel-js';
import { add, Decimal, divide, multiply, roundTo, subtract, ZERO } from './decimal.ts';

/** Thrown inside the library when a value is missing on purpose: the result is then unknown. */
export class Unknown extends Error {}

/** The bounds of one expression; together they bound the cost of evaluating it. */
export const LIMITS = { characters: 500, nodes: 200, depth: 24, listElements: 50, arguments: 8 };

/** Methods that run over a list with a name for each element. */
export const LOOPS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);
/** Every function and method that an expression may call; regular expressions are left out on purpose. */
export const CALLS: ReadonlySet<string> = new Set([
  ...LOOPS,
  ...['has', 'count', 'sum', 'least', 'greatest', 'round'],
  ...['contains', 'startsWith', 'endsWith'],
]);

const known = (value: unknown): Decimal => {
  if (value instanceof Decimal) return value;
  throw new Unknown();
};
/** Results beyond this (10²³) are unknown, so that products can not grow without end. */
const CEILING = 10n ** 35n;
const bounded = (value: Decimal | undefined): Decimal => {
  if (value === undefined || value.units > CEILING || value.units < -CEILING) throw new Unknown();
  return value;
};
const pick = (values: unknown[], better: (a: Decimal, b: Decimal) => boolean): Decimal =>
  values.map(known).reduce((best, next) => (better(next, best) ? next : best), known(values[0]));
const total = (values: readonly unknown[]): Decimal => bounded(values.map(known).reduce(add, ZERO));

const ARITHMETIC: Record<string, (a: Decimal, b: Decimal) => Decimal> = {
  '+': (a, b) => bounded(add(a, b)),
  '-': (a, b) => bounded(subtract(a, b)),
  '*': (a, b) => bounded(multiply(a, b)),
  '/': (a, b) => bounded(divide(a, b)),
};
const COMPARISON: Record<string, (a: Decimal, b: Decimal) => boolean> = {
  '==': (a, b) => a.units === b.units,
  '<': (a, b) => a.units < b.units,
  '<=': (a, b) => a.units <= b.units,
  '>': (a, b) => a.units > b.units,
  '>=': (a, b) => a.units >= b.units,
};

const places = (value: Decimal): number => {
  const whole = Number(value.units / 10n ** 12n);
  if (whole < 0 || whole > 12) throw new Unknown();
  return whole;
};

const withNumbers = (environment: Environment): Environment => {
  environment.registerType('Number', { ctor: Decimal, fields: {} });
  for (const [sign, work] of Object.entries(ARITHMETIC))
    environment.registerOperator(`Number ${sign} Number: Number`, work);
  for (const [sign, work] of Object.entries(COMPARISON))
    environment.registerOperator(`Number ${sign} Number: bool`, work);
  return environment.registerOperator('-Number: Number', (a: Decimal) => subtract(ZERO, a));
};

const withFunctions = (environment: Environment): Environment =>
  environment
    .registerFunction(
      'count(list): Number',
      (list: unknown[]) => new Decimal(BigInt(list.length) * 10n ** 12n),
    )
    .registerFunction('sum(list<Number>): Number', (list: unknown[]) => total(list))
    .registerFunction('sum(map<string, Number>): Number', (map: object) =>
      total(Object.values(map)),
    )
    .registerFunction('least(list<Number>): Number', (list: unknown[]) =>
      pick(list, (a, b) => a.units < b.units),
    )
    .registerFunction('greatest(list<Number>): Number', (list: unknown[]) =>
      pick(list, (a, b) => a.units > b.units),
    )
    .registerFunction('round(Number, Number): Number', (value: Decimal, digits: Decimal) =>
      roundTo(value, places(digits)),
    );

/** A fresh environment of our expressions; `open` takes any name, closed only the registered ones. */
export const language = (open: boolean): Environment =>
  withFunctions(
    withNumbers(
      new Environment({
        unlistedVariablesAreDyn: open,
        homogeneousAggregateLiterals: false,
        limits: {
          maxAstNodes: LIMITS.nodes,
          maxDepth: LIMITS.depth,
          maxListElements: LIMITS.listElements,
          maxMapEntries: LIMITS.listElements,
          maxCallArguments: LIMITS.arguments,
        },
      }),
    ),
  );
