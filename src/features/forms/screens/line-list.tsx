import { useState } from 'react';
import type { Sentence } from '#kernel/sentence.ts';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';

/** One line of a list: its stored name and its two labels. */
export type Line = { readonly name: string; readonly label: Sentence };

type LineListProps = {
  readonly label: string;
  readonly help: string;
  readonly error: string | undefined;
  readonly lines: readonly Line[];
  readonly onChange: (lines: readonly Line[]) => void;
};

const textOf = (lines: readonly Line[]): string =>
  lines.map(({ name, label }) => `${name} | ${label.th} | ${label.en}`).join('\n');

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', th = '', en = ''] = line.split('|').map((part) => part.trim());
      return { name, label: { th, en: en || th } };
    });

/** A list typed or pasted one entry a line: name, Thai and English. */
export const LineList = ({ lines, onChange, ...frame }: LineListProps) => {
  const [text, setText] = useState(() => textOf(lines));
  return (
    <LongTextField
      {...frame}
      value={text}
      onChange={(next) => {
        setText(next);
        onChange(linesOf(next));
      }}
    />
  );
};
