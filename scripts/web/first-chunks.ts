import type { Rolldown } from 'vite';

/** The first screens, the most needed first: each becomes one chunk, whatever it shares with later ones. */
const FIRST = [
  { name: 'shell', file: '/src/entry/web.tsx' },
  { name: 'inbox', file: '/src/features/inbox/screens/inbox.tsx' },
  { name: 'report', file: '/src/features/reports/screens/report-page.tsx' },
] as const;

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

// Imported by every contract and read by few screens: they go where they are really read.
const SCHEMAS = /\?schemas|\/node_modules\/zod\//;

const closure = (id: string, context: Context, seen: Set<string>): Set<string> => {
  if (seen.has(id) || SCHEMAS.test(id)) return seen;
  seen.add(id);
  for (const one of context.getModuleInfo(id)?.importedIds ?? []) closure(one, context, seen);
  return seen;
};

/**
 * Names the chunk of a module of the first screens; every other module is left to the bundler. A slow
 * line pays for each request, so that what a screen needs at once comes in one piece.
 */
export const firstChunks = (root: string): Rolldown.CodeSplittingNameFunction => {
  let homes: Map<string, string> | undefined;
  const find = (context: Context): Map<string, string> => {
    const found = new Map<string, string>();
    for (const { name, file } of [...FIRST].reverse())
      for (const id of closure(root + file, context, new Set())) found.set(id, name);
    return found;
  };
  return (id, context) => {
    homes ??= find(context);
    return homes.get(id);
  };
};
