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

/** How many whole months lie from the one day to the other; negative when it goes back. */
export const wholeMonths = (from: CivilDate, to: CivilDate): number => {
  const [start, end] = [partsOf(from), partsOf(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) > to ? months - 1 : months;
};

const monthsSince = (day: CivilDate | undefined | null, today: CivilDate): number | undefined =>
  day ? wholeMonths(day, today) : undefined;

/** How each number is taken from a unit; undefined while there is nothing to count from. */
const NUMBERS: Readonly<
  Record<RuleName, (facts: UnitFacts, rule: ReadyRule, today: CivilDate) => number | undefined>
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
  monthsSinceTraining: ({ trainedOn }, _rule, today) => monthsSince(trainedOn, today),
  monthsSinceOrder: ({ order }, _rule, today) => monthsSince(order?.orderedOn, today),
};

/** The status of a unit on a day: that of the first condition that holds, `none` where none does. */
export const statusOf = (facts: UnitFacts, rule: ReadyRule, today: CivilDate): UnitStatus => {
  const data: Record<string, unknown> = {};
  for (const name of rule.names) {
    const number = NUMBERS[name](facts, rule, today);
    if (number !== undefined) data[name] = decimalOf(number);
  }
  const holds = ({ expression }: { readonly expression: Expression }): boolean => {
    const outcome = evaluate(expression, data);
    return outcome.ok && outcome.value === true;
  };
  return rule.conditions.find(holds)?.status ?? 'none';
};

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
