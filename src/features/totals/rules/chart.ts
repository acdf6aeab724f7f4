import type { Sentence } from '#kernel/sentence.ts';
import type { Value } from './adding.ts';

/** One bar of the chart; a missing value is a bar of nothing. Its length is drawn, never reckoned with. */
export type Bar = { readonly label: Sentence; readonly value: number };

/** Bars from labels and exact values, in their order. */
export const barsOf = (labels: readonly Sentence[], values: readonly Value[]): Bar[] =>
  labels.map((label, index) => ({ label, value: Number(values[index] ?? 0) }));
