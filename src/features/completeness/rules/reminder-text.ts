import type { Instant } from '#kernel/bangkok-time.ts';
import { periodLabel } from '#kernel/period.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import type { MissingReport } from '../model.ts';
import { reminderWords as words } from '../words.ts';

const WITH_WEEKDAY = { weekday: true } as const;

const groupKey = ({ requirementId, period }: MissingReport): string =>
  [requirementId, period.id, period.dueAt].join(' ');

const groupsOf = (reports: readonly MissingReport[]): MissingReport[][] => {
  const groups = new Map<string, MissingReport[]>();
  for (const report of reports) {
    const group = groups.get(groupKey(report));
    if (group) group.push(report);
    else groups.set(groupKey(report), [report]);
  }
  return [...groups.values()];
};

const linesOf = (group: readonly MissingReport[]): Sentence[] => {
  const [first] = group;
  if (!first) return [];
  return [
    say('', ''),
    words.report(first.title, periodLabel(first.period)),
    words.dueAt(instantSentence(first.period.dueAt, WITH_WEEKDAY)),
    ...group.map(({ office }, index) => words.office(index + 1, office)),
  ];
};

const joined = (lines: readonly Sentence[]): Sentence =>
  say(lines.map(({ th }) => th).join('\n'), lines.map(({ en }) => en).join('\n'));

/**
 * A reminder ready to paste into a chat such as LINE: which reports of which offices have not arrived,
 * grouped by report, period and due time. It names offices alone, never a person.
 */
export const reminderText = (reports: readonly MissingReport[], now: Instant): Sentence => {
  const asOf = words.asOf(instantSentence(now, WITH_WEEKDAY));
  if (reports.length === 0) return joined([words.nobody, asOf]);
  return joined([
    words.opening,
    words.asks,
    ...groupsOf(reports).flatMap(linesOf),
    say('', ''),
    words.closing,
    asOf,
  ]);
};
