import { addMonths, type CivilDate, partsOf } from '#kernel/civil-date.ts';
import { decimalOf } from '#kernel/expression/decimal.ts';
import { evaluate } from '#kernel/expression/evaluate.ts';
import {
  checkExpression,
  type Expression,
  parseExpression,
} from '#kernel/expression/expression.ts';
import type { Vocabulary } from '#kernel/expression/names.ts';
import { type Refusal, type Result, refuseAll } from '#kernel/result.ts';
import {
  JUDGED_STATUSES,
  type JudgedStatus,
  RULE_NAMES,
  type RuleContent,
  type RuleName,
} from '../model/rule.ts';
import type { UnitFacts, UnitStatus } from '../model/unit.ts';
import { refusals as words } from '../words/rule.ts';

const VOCABULARY: Vocabulary = new Map(RULE_NAMES.map((name) => [name, { kind: 'number' }]));

/** A rule whose conditions are read and ready, and the numbers that they name. */
export type ReadyRule = Pick<RuleContent, 'target' | 'refresherMonths'> & {
  readonly names: readonly RuleName[];
  readonly conditions: readonly {
    readonly status: JudgedStatus;
    readonly expression: Expression;
  }[];
};

const remembered = <In, Out>(keyOf: (given: In) => string, work: (given: In) => Out) => {
  const known = new Map<string, Out>();
  return (given: In): Out => {
    const key = keyOf(given);
    const found = known.get(key) ?? work(given);
    known.set(key, found);
    return found;
  };
};

/** How many whole months lie from the one day to the other; negative when it goes back. */
export const wholeMonths = (from: CivilDate, to: CivilDate): number => {
  const [start, end] = [partsOf(from), partsOf(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) > to ? months - 1 : months;
};

type MonthsSince = (day: CivilDate | undefined | null) => number | undefined;

/** How each number is taken from a unit; undefined while there is nothing to count from. */
const NUMBERS: Readonly<
  Record<RuleName, (facts: UnitFacts, rule: ReadyRule, since: MonthsSince) => number | undefined>
> = {
  target: (_facts, { target }) => target,
  refresherMonths: (_facts, { refresherMonths }) => refresherMonths,
  courses: ({ courses }) => courses,
  trained: ({ trainedMen, trainedWomen }) => trainedMen + trainedWomen,
  trainedMen: ({ trainedMen }) => trainedMen,
  trainedWomen: ({ trainedWomen }) => trainedWomen,
  refreshers: ({ refreshers }) => refreshers,
  orders: ({ orders }) => orders,
  ordered: ({ order }) => order?.members ?? 0,
  active: ({ active }) => active,
  equipment: ({ equipment }) => equipment,
  ready: ({ ready }) => ready,
  monthsSinceTraining: ({ trainedOn }, _rule, since) => since(trainedOn),
  monthsSinceOrder: ({ order }, _rule, since) => since(order?.orderedOn),
};

type Numbers = readonly (number | undefined)[];

const judge = ({ names, conditions }: ReadyRule, numbers: Numbers): UnitStatus => {
  const known = names.flatMap((name, at) => {
    const number = numbers[at];
    return number === undefined ? [] : [[name, decimalOf(number)] as const];
  });
  const data = Object.fromEntries(known);
  const holds = ({ expression }: { readonly expression: Expression }): boolean => {
    const outcome = evaluate(expression, data);
    return outcome.ok && outcome.value === true;
  };
  return conditions.find(holds)?.status ?? 'none';
};

/**
 * Judges units by a rule on a day: the status is that of the first condition that holds, `none` where none
 * does. What was worked out once is known for all units with the same numbers, so keep it for a whole area.
 */
export const statusJudge = (
  rule: ReadyRule,
  today: CivilDate,
): ((facts: UnitFacts) => UnitStatus) => {
  const months = remembered(
    (day: CivilDate) => day,
    (day) => wholeMonths(day, today),
  );
  const since: MonthsSince = (day) => (day ? months(day) : undefined);
  const status = remembered(
    (numbers: Numbers) => numbers.join(' '),
    (numbers) => judge(rule, numbers),
  );
  return (facts) => status(rule.names.map((name) => NUMBERS[name](facts, rule, since)));
};

/** The status of one unit on a day. */
export const statusOf = (facts: UnitFacts, rule: ReadyRule, today: CivilDate): UnitStatus =>
  statusJudge(rule, today)(facts);

/** The last day before which the next refresher course is to be held; none while nobody was trained. */
export const refresherDueOn = (
  { trainedOn }: Pick<UnitFacts, 'trainedOn'>,
  { refresherMonths }: Pick<RuleContent, 'refresherMonths'>,
): CivilDate | null => (trainedOn === null ? null : addMonths(trainedOn, refresherMonths));

const faultsOf = (source: string, index: number): Refusal[] => {
  const parsed = parseExpression(source);
  const found = parsed.ok
    ? checkExpression(parsed.value, VOCABULARY, 'truth')
    : [...parsed.refusals];
  return found.map(({ code, sentence }) => ({
    code,
    sentence,
    field: `body.conditions[${index}].when`,
  }));
};

const missingStatuses = ({ conditions }: RuleContent): Refusal[] =>
  JUDGED_STATUSES.some((status) => conditions.every((one) => one.status !== status))
    ? [{ code: 'each-status-once', sentence: words.eachStatusOnce, field: 'body.conditions' }]
    : [];

/** Whether a rule can be put in force: each status has one condition, and each condition can be read. */
export const checkRule = (rule: RuleContent): Result<RuleContent> =>
  refuseAll(rule, [
    ...missingStatuses(rule),
    ...rule.conditions.flatMap(({ when }, index) => faultsOf(when, index)),
  ]);

/** Reads the conditions of a rule; one that cannot be read never holds. */
export const readyRule = (rule: RuleContent): ReadyRule => {
  const { target, refresherMonths } = rule;
  const conditions = rule.conditions.flatMap(({ status, when }) => {
    const parsed = parseExpression(when);
    return parsed.ok ? [{ status, expression: parsed.value }] : [];
  });
  const isNamed = (name: RuleName): boolean =>
    conditions.some(({ expression }) => expression.names.has(name));
  return { target, refresherMonths, conditions, names: RULE_NAMES.filter(isNamed) };
};
