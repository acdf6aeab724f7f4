import { useQueries, useQuery } from '@tanstack/react-query';
import type { Sentence } from '#kernel/sentence.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { useRail, useSearchSources } from '../frame-parts.ts';
import type { Hit, RailEntry } from '../registry.ts';
import { searchWords } from '../words.ts';

export type HitGroup = { readonly name: Sentence; readonly hits: readonly Hit[] };

const matches = (sentence: Sentence, words: string): boolean =>
  `${sentence.th} ${sentence.en}`.toLowerCase().includes(words);

const placesFor = (rail: readonly RailEntry[], words: string): HitGroup => ({
  name: searchWords.places,
  hits: rail
    .filter((entry) => matches(entry.label, words))
    .map((entry) => ({ title: entry.label, to: entry.to })),
});

/** What the given words find: the places of the rail at once, every other source as it answers. */
export const useHits = (typed: string): { groups: readonly HitGroup[]; searching: boolean } => {
  const words = toArabicDigits(typed.trim().toLowerCase());
  const load = useSearchSources();
  const { data: sources = [] } = useQuery({
    queryKey: ['search-sources'],
    queryFn: load,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const answers = useQueries({
    queries: sources.map((source) => ({
      queryKey: ['search', source.name.en, words],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => source.find(words, signal),
      enabled: words.length > 0,
    })),
  });
  const found = sources.map((source, at) => ({ name: source.name, hits: answers[at]?.data ?? [] }));
  const groups = [placesFor(useRail(), words), ...found].filter((group) => group.hits.length > 0);
  return { groups, searching: answers.some((answer) => answer.isFetching) };
};
