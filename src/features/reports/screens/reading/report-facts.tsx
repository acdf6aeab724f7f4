import { instantSentence } from '#kernel/thai-date.ts';
import { Card } from '#web/components/card/card.tsx';
import { KeyValueList, type Pair } from '#web/components/key-value/key-value.tsx';
import { type Say, useSay } from '#web/i18n.tsx';
import type { ReportView } from '../../model/view.ts';
import { readingWords } from './words.ts';

const instant = (at: string, say: Say): string => say(instantSentence(at, { weekday: true }));

const timesOf = (report: ReportView, say: Say): Pair[] => {
  const { dueAt, extendedTo, closesAt, submittedAt, receiptNo } = report;
  return [
    { label: say(readingWords.due), value: instant(dueAt, say) },
    ...(extendedTo ? [{ label: say(readingWords.extended), value: instant(extendedTo, say) }] : []),
    ...(closesAt ? [{ label: say(readingWords.closes), value: instant(closesAt, say) }] : []),
    {
      label: say(readingWords.sent),
      value: submittedAt ? instant(submittedAt, say) : say(readingWords.notSent),
    },
    ...(receiptNo === null ? [] : [{ label: say(readingWords.receipt), value: String(receiptNo) }]),
  ];
};

const standInOf = ({ revisions }: ReportView, say: Say): Pair[] => {
  const by = revisions[0]?.recordedFor;
  return by ? [{ label: say(readingWords.standIn), value: say(by) }] : [];
};

const Letter = ({ letter }: { readonly letter: NonNullable<ReportView['letter']> }) => {
  const say = useSay();
  return (
    <>
      {letter.number && <div>{say(readingWords.letterNumber(letter.number))}</div>}
      <div>{letter.subject}</div>
    </>
  );
};

const letterOf = ({ letter }: ReportView, say: Say): Pair[] =>
  letter === null ? [] : [{ label: say(readingWords.letter), value: <Letter letter={letter} /> }];

/** What a report is: its programme, office, period, times and source letter. */
export const ReportFacts = ({ report }: { readonly report: ReportView }) => {
  const say = useSay();
  return (
    <Card title={say(readingWords.facts)}>
      <KeyValueList
        pairs={[
          { label: say(readingWords.programme), value: say(report.programme) },
          ...timesOf(report, say),
          ...standInOf(report, say),
          ...letterOf(report, say),
        ]}
      />
    </Card>
  );
};
