import {
  type Field,
  type LabelledLine,
  type LetterSheet,
  printedSheet,
  type SheetPart,
} from './letter-sheet.ts';

const joined = (...pieces: readonly string[]): string =>
  pieces.filter((piece) => piece !== '').join(' ');

const labelled = ({ label, text }: LabelledLine): string =>
  text === '' ? '' : joined(label, text);

/** A field's items in lines, the label before the first. */
const fieldLines = ({ label, items }: Field): string[] =>
  items.map(({ mark, text, copies }, index) =>
    joined(index === 0 ? label : '', mark, text, copies),
  );

const partLine = ({ mark, text }: SheetPart): string => joined(mark, text);

/** What stands above the fields; in the order in which it is read. */
const headGroups = (sheet: LetterSheet): string[][] => {
  const { form, secrecy, urgency, heading, number, office, date } = sheet;
  if (form === 'memo') {
    const from = labelled({ label: office.label, text: office.lines.join(' ') });
    return [[secrecy], [heading], [urgency], [from, joined(labelled(number), labelled(date))]];
  }
  const sent = form === 'external' ? [[labelled(date)]] : [];
  return [[secrecy], [urgency], [labelled(number), ...office.lines], ...sent];
};

const signingGroups = ({ form, signing, date }: LetterSheet): string[][] => [
  [signing.above],
  ...(form === 'stamped' ? [[labelled(date)]] : []),
  [...signing.below],
];

/**
 * The text of a letter in reading order, an empty line between its parts and paragraphs. Page numbers,
 * catch-words and the secrecy that each page repeats are not part of it.
 */
export const letterText = (unprinted: LetterSheet): string => {
  const sheet = printedSheet(unprinted);
  const groups = [
    ...headGroups(sheet),
    ...sheet.fields.map(fieldLines),
    ...sheet.body.map((part) => [partLine(part)]),
    ...signingGroups(sheet),
    [...sheet.foot],
    sheet.pictures.map(({ caption }) => caption),
  ];
  return groups
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((group) => group !== '')
    .join('\n\n');
};
