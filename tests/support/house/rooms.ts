import path from 'node:path';
import type { Source } from './source.ts';

/** Where a file stands in the house; `feature` is empty outside features. */
export type Room = {
  readonly layer: 'kernel' | 'server' | 'web' | 'feature' | 'entry' | 'outside';
  readonly feature: string;
  readonly name: string;
};

const outside: Room = { layer: 'outside', feature: '', name: '' };
const pureRooms = ['model', 'words', 'rules', 'contract', 'document', 'reading'];

const aliases: Readonly<Record<string, string>> = {
  '#kernel/': 'src/kernel/',
  '#server/': 'src/platform/server/',
  '#web/': 'src/platform/web/',
  '#features/': 'src/features/',
};

/** The room of a file, read from its path alone. */
export const roomOf = (file: string): Room => {
  const [top, second, third, fourth] = file.split('/');
  if (top !== 'src') return outside;
  if (second === 'kernel') return { layer: 'kernel', feature: '', name: '' };
  if (second === 'entry') return { layer: 'entry', feature: '', name: '' };
  if (second === 'platform') return platformRoom(third);
  if (second !== 'features' || third === undefined) return outside;
  return { layer: 'feature', feature: third, name: (fourth ?? '').replace(/\..*$/, '') };
};

const platformRoom = (side: string | undefined): Room => ({
  layer: side === 'web' ? 'web' : 'server',
  feature: '',
  name: '',
});

/** Whether the room holds pure words of the domain: no clock, no network, no chance. */
export const isPure = ({ layer, name }: Room): boolean =>
  layer === 'kernel' || (layer === 'feature' && pureRooms.includes(name));

/** The project file that an import names, or undefined for a package. */
export const fileNamed = (from: Source, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from.path), specifier);
  const alias = Object.keys(aliases).find((one) => specifier.startsWith(one));
  return alias === undefined ? undefined : specifier.replace(alias, aliases[alias] ?? '');
};
